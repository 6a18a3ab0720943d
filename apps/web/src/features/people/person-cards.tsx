import { Link } from '@tanstack/react-router';
import type { Person } from '@trame/contracts/people';
import { maySeeMaskedColleges } from '@trame/domain/access';
import { BodyTag } from '@trame/ui/body-tag';
import { Card } from '@trame/ui/card';
import { Chip } from '@trame/ui/chip';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { useFmt } from '../../platform/words.tsx';
import styles from './people.module.css';

interface CardProps {
  person: Person;
}

export function ContactCard({ person }: CardProps) {
  const { t } = useTranslation('people');
  const seesContacts = maySeeMaskedColleges(useCouncil().role);
  const { email, otherEmails, phone, postalAddress } = person;
  const lines = [
    ...[email, ...otherEmails].map((mail) => [t('form.email'), mail, `mailto:${mail ?? ''}`] as const),
    [t('form.phone'), phone, `tel:${(phone ?? '').replaceAll(' ', '')}`] as const,
    [t('form.postalAddress'), postalAddress, null] as const,
  ].filter(([, value]) => value);
  if (!seesContacts) return <Card title={t('page.contact')}>{t('page.reserved')}</Card>;
  return (
    <Card title={t('page.contact')}>
      {lines.length === 0 ? <p>{t('page.noContact')}</p> : null}
      <dl className={styles['contact']}>
        {lines.map(([label, value, href]) => (
          <div key={value} style={{ display: 'contents' }}>
            <dt>{label}</dt>
            <dd>{href ? <a href={href}>{value}</a> : value}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

export function MandatesCard({ person: { mandates, offices } }: CardProps) {
  const { t } = useTranslation(['people', 'bodies', 'terms']);
  return (
    <Card title={t('page.mandates')}>
      {mandates.length + offices.length === 0 ? <p>{t('page.noMandate')}</p> : null}
      <ul className={styles['list']}>
        {offices.map(({ office, ...body }) => (
          <li key={`${body.id} ${office}`}>
            <BodyLink body={body} />
            <span>{t(`bodies:office.${office}`)}</span>
          </li>
        ))}
        {mandates.map((mandate) => (
          <li key={mandate.id}>
            <BodyLink body={mandate.body} />
            <span>{t(`terms:college.${mandate.college}`)}</span>
            {mandate.rank === 'SUBSTITUTE' ? <Chip kind="mute">{t('bodies:rank.SUBSTITUTE')}</Chip> : null}
            <Term startsOn={mandate.startsOn} endsOn={mandate.endsOn} />
            <span className={styles['quiet']}>{mandate.organizationName}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function BodyLink({ body: { id, type, tag, label } }: { body: Omit<Person['offices'][number], 'office'> }) {
  const { slug } = useCouncil();
  return (
    <>
      <BodyTag type={type}>{tag}</BodyTag>
      <Link to="/$clsm/instances/$instance" params={{ clsm: slug, instance: id }}>
        {label}
      </Link>
    </>
  );
}

function Term({ startsOn, endsOn }: { startsOn: string; endsOn: string | null }) {
  const { t } = useTranslation('people');
  const fmt = useFmt();
  const from = fmt.day(startsOn, 'long');
  const said = endsOn ? t('page.sinceUntil', { from, until: fmt.day(endsOn, 'long') }) : t('page.since', { from });
  return <span className={styles['quiet']}>{said}</span>;
}

export function MeetingsCard({ person: { meetings } }: CardProps) {
  const { t } = useTranslation('people');
  const { slug, role } = useCouncil();
  const fmt = useFmt();
  // others read their own alone: an empty list would say something untrue
  if (meetings.length === 0 && !maySeeMaskedColleges(role)) return null;
  return (
    <Card title={t('page.meetings')}>
      {meetings.length === 0 ? <p>{t('page.noMeeting')}</p> : null}
      <ul className={styles['list']}>
        {meetings.map(({ id, title, startsLocal, body }) => (
          <li key={id}>
            <BodyTag type={body.type}>{body.tag}</BodyTag>
            <Link to="/$clsm/reunions/$meetingId" params={{ clsm: slug, meetingId: id }}>
              {title}
            </Link>
            <span className={styles['quiet']}>{fmt.dayTime(startsLocal, 'long')}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

export function ActionsCard({ person: { actions } }: CardProps) {
  const { t } = useTranslation('people');
  const { slug } = useCouncil();
  const fmt = useFmt();
  return (
    <Card title={t('page.actions')}>
      {actions.length === 0 ? <p>{t('page.noAction')}</p> : null}
      <ul className={styles['list']}>
        {actions.map(({ id, number, title, dueOn }) => (
          <li key={id}>
            <Link to="/$clsm/plan/actions/$id" params={{ clsm: slug, id }}>
              {[number, title].filter(Boolean).join(' ')}
            </Link>
            {dueOn ? <span className={styles['quiet']}>{t('page.due', { when: fmt.day(dueOn, 'long') })}</span> : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}
