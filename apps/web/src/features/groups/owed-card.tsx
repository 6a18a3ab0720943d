import { Link } from '@tanstack/react-router';
import type { GroupPage } from '@trame/contracts/groups';
import { Card } from '@trame/ui/card';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { useFmt } from '../../platform/words.tsx';
import styles from './groups.module.css';

type Owed = GroupPage['deliverables'][number];

/** What the group has to hand over and by when, then what it did hand over. */
export function OwedCard({ page: { deliverables, documents, body } }: { page: GroupPage }) {
  const { t } = useTranslation('groups');
  const { slug } = useCouncil();
  const fmt = useFmt();
  return (
    <Card title={t('owed.title')}>
      {deliverables.length === 0 ? <p className={styles['quiet']}>{t('owed.none')}</p> : null}
      <ul className={styles['lines']}>
        {deliverables.map((owed, at) => (
          <li key={`${owed.kind}${owed.id}${at}`}>
            <OwedLine owed={owed} />
          </li>
        ))}
      </ul>
      {documents.length > 0 ? (
        <>
          <h3>{t('owed.given')}</h3>
          <ul className={styles['lines']}>
            {documents.map(({ id, title, on }) => (
              <li key={id}>
                {title} <span className={styles['quiet']}>{t('owed.on', { day: fmt.day(on, 'long') })}</span>
              </li>
            ))}
          </ul>
          <p>
            <Link
              to="/$clsm/instances/$instance"
              params={{ clsm: slug, instance: body.id }}
              search={{ onglet: 'documents' }}
            >
              {t('owed.documents')}
            </Link>
          </p>
        </>
      ) : null}
    </Card>
  );
}

function OwedLine({ owed: { kind, id, title, dueOn, daysLate } }: { owed: Owed }) {
  const { t } = useTranslation('groups');
  const { slug } = useCouncil();
  const fmt = useFmt();
  const clsm = slug;
  const link =
    kind === 'MINUTES' ? (
      <Link to="/$clsm/reunions/$meetingId/compte-rendu" params={{ clsm, meetingId: id }}>
        {title}
      </Link>
    ) : kind === 'DOCUMENTS' ? (
      <Link to="/$clsm/reunions/$meetingId" params={{ clsm, meetingId: id }}>
        {title}
      </Link>
    ) : (
      <Link to="/$clsm/plan/actions/$id" params={{ clsm, id }}>
        {title}
      </Link>
    );
  return (
    <>
      <span className={styles['quiet']}>{t(`owed.kind.${kind}`)}</span> {link}
      <br />
      <span className={daysLate > 0 ? styles['late'] : styles['quiet']}>
        {t('owed.due', { day: fmt.day(dueOn, 'long') })}
        {daysLate > 0 ? `, ${t('owed.late', { count: daysLate })}` : null}
      </span>
    </>
  );
}
