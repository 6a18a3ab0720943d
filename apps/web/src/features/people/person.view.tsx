import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import type { Person } from '@trame/contracts/people';
import { Banner } from '@trame/ui/banner';
import { Button } from '@trame/ui/button';
import { Loaded } from '@trame/ui/loaded';
import { notify } from '@trame/ui/toaster';
import Pencil from 'lucide-react/icons/pencil';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Allowed, useCouncil } from '../../platform/council.tsx';
import { Page } from '../../platform/page.tsx';
import { useSayRefusal } from '../../platform/refusal.tsx';
import { AccessCard } from './access-card.tsx';
import styles from './people.module.css';
import { onePerson, useAddPerson, useChangePerson, useRemovePerson } from './people.queries.ts';
import { PersonForm } from './person.form.tsx';
import { ActionsCard, ContactCard, MandatesCard, MeetingsCard } from './person-cards.tsx';

const nameOf = ({ givenName, familyName }: Person) => `${givenName} ${familyName}`.trim();

export function PersonView() {
  const { t } = useTranslation('people');
  const { councilId } = useCouncil();
  const { personne = '' } = useParams({ strict: false });
  const query = useQuery(onePerson(councilId, personne));
  const explain = useSayRefusal();
  if (!query.data) {
    return (
      <Page title={t('title')}>
        <Loaded query={query} empty={null} explain={explain}>
          {() => null}
        </Loaded>
      </Page>
    );
  }
  const person = query.data;
  return (
    <Page
      title={nameOf(person)}
      eyebrow={person.title}
      lead={person.organizations.map(({ name }) => name).join(', ')}
      actions={<PersonActions person={person} />}
    >
      {person.archived ? <Archived person={person} /> : null}
      <div className={styles['sheet']}>
        <div className={styles['column']}>
          <ContactCard person={person} />
          <MandatesCard person={person} />
          {person.archived ? null : (
            <Allowed to="people.invite">
              <AccessCard person={person} />
            </Allowed>
          )}
        </div>
        <div className={styles['column']}>
          <ActionsCard person={person} />
          <MeetingsCard person={person} />
        </div>
      </div>
    </Page>
  );
}

function PersonActions({ person }: { person: Person }) {
  const { t } = useTranslation('people');
  const [editing, setEditing] = useState(false);
  const remove = useRemove(person);
  return (
    <Allowed to="people.manage">
      {person.archived ? null : <Button onClick={remove}>{t('page.remove')}</Button>}
      <Button icon={Pencil} onClick={() => setEditing(true)}>
        {t('page.edit')}
      </Button>
      {editing ? <PersonForm person={person} onClose={() => setEditing(false)} /> : null}
    </Allowed>
  );
}

/** Removes at once and offers to go back: an archived sheet returns, a deleted one is written again. */
function useRemove(person: Person) {
  const { t } = useTranslation('people');
  const { slug } = useCouncil();
  const navigate = useNavigate();
  const [remove, change, add] = [useRemovePerson(), useChangePerson(), useAddPerson()];
  const { givenName, familyName, title, email, otherEmails, phone, postalAddress, organizations } = person;
  const affiliations = organizations.map(({ organizationId, jobTitle }) => ({ organizationId, jobTitle }));
  const body = { givenName, familyName, title, email, otherEmails, phone, postalAddress, affiliations };
  const undo = {
    ARCHIVED: () => change.mutate({ personId: person.id, version: person.version + 1, body: { archived: false } }),
    DELETED: () => add.mutate({ body, key: `undo-${person.id}` }),
  };
  return () =>
    remove.mutate(
      { personId: person.id, version: person.version },
      {
        onSuccess: ({ outcome }) => {
          notify(t(`page.removed.${outcome}`, { name: nameOf(person) }), undo[outcome]);
          void navigate({ to: '/$clsm/membres', params: { clsm: slug } });
        },
      },
    );
}

function Archived({ person }: { person: Person }) {
  const { t } = useTranslation('people');
  const change = useChangePerson();
  const restored = () => notify(t('page.restored', { name: nameOf(person) }));
  const restore = () =>
    change.mutate({ personId: person.id, version: person.version, body: { archived: false } }, { onSuccess: restored });
  const actions = (
    <Allowed to="people.manage">
      <Button size="s" pending={change.isPending} onClick={restore}>
        {t('page.restore')}
      </Button>
    </Allowed>
  );
  return (
    <Banner kind="info" actions={actions}>
      {t('archived')}
    </Banner>
  );
}
