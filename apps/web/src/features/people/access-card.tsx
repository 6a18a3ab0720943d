import type { Person } from '@trame/contracts/people';
import { ROLES, type Role } from '@trame/domain/access';
import { Button } from '@trame/ui/button';
import { Card } from '@trame/ui/card';
import { Select } from '@trame/ui/select';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../platform/refusal.tsx';
import { useIntent } from '../../platform/use-intent.ts';
import styles from './people.module.css';
import { useChangeRole, useEndAccess, useInvite, useResend } from './people.queries.ts';

/** Whether a person has an account in this council, as what, and how to change it. */
export function AccessCard({ person }: { person: Person }) {
  const { t } = useTranslation('people');
  return (
    <Card title={t('access.title')}>
      <div className={styles['form']}>
        {person.membership ? (
          <>
            <Address ofSheet={person.email} ofAccount={person.membership.email} />
            <Member key={person.membership.version} membership={person.membership} />
          </>
        ) : (
          <Stranger person={person} />
        )}
      </div>
    </Card>
  );
}

/** The account keeps the address it was made with: whoever corrects the sheet must see that access did not follow. */
function Address({ ofSheet, ofAccount }: { ofSheet: string | null; ofAccount: string | null }) {
  const { t } = useTranslation('people');
  if (!ofAccount) return null;
  const same = ofSheet?.toLowerCase() === ofAccount;
  return (
    <>
      <p>{t('access.address', { email: ofAccount })}</p>
      {same ? null : <p className={styles['quiet']}>{t('access.otherAddress')}</p>}
    </>
  );
}

function RoleSelect({ value, onChange }: { value: Role; onChange: (role: Role) => void }) {
  const { t } = useTranslation(['people', 'common']);
  const options = ROLES.map((role) => ({ id: role, label: t(`common:role.${role}`) }));
  return (
    <>
      <Select
        label={t('access.role')}
        options={options}
        value={value}
        onChange={(id) => onChange(ROLES.find((role) => role === id) ?? value)}
      />
      {value === 'LEAD' ? <p className={styles['quiet']}>{t('access.leadHint')}</p> : null}
    </>
  );
}

function Stranger({ person }: { person: Person }) {
  const { t } = useTranslation('people');
  const { key } = useIntent();
  const invite = useInvite(t('access.invited'));
  const [role, setRole] = useState<Role>('MEMBER');
  if (!person.email) return <p>{t('access.noMail')}</p>;
  return (
    <>
      <p>{t('access.none')}</p>
      <Refusal error={invite.error} />
      <RoleSelect value={role} onChange={setRole} />
      <Button pending={invite.isPending} onClick={() => invite.mutate({ personId: person.id, role, key: key() })}>
        {t('access.invite')}
      </Button>
    </>
  );
}

function Member({ membership }: { membership: NonNullable<Person['membership']> }) {
  const { t } = useTranslation('people');
  const resend = useResend(t('access.resent'));
  const change = useChangeRole(t('access.saved'));
  const end = useEndAccess(t('access.ended'));
  const [role, setRole] = useState<Role>(membership.role);
  const key = { membershipId: membership.id, version: membership.version };
  return (
    <>
      <Refusal error={change.error ?? end.error ?? resend.error} />
      <RoleSelect value={role} onChange={setRole} />
      <p className={styles['tags']}>
        <Button
          pending={change.isPending}
          aria-disabled={role === membership.role || undefined}
          onClick={() => (role === membership.role ? undefined : change.mutate({ ...key, role }))}
        >
          {t('access.save')}
        </Button>
        <Button variant="quiet" pending={resend.isPending} onClick={() => resend.mutate(membership.id)}>
          {t('access.resend')}
        </Button>
        <Button variant="danger" pending={end.isPending} onClick={() => end.mutate(key)}>
          {t('access.end')}
        </Button>
      </p>
    </>
  );
}
