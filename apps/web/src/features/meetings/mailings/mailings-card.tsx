import { useQuery } from '@tanstack/react-query';
import type { Mailings } from '@trame/contracts/mailings';
import type { MeetingPage } from '@trame/contracts/meetings';
import { Card } from '@trame/ui/card';
import { Details } from '@trame/ui/details';
import { Loaded } from '@trame/ui/loaded';
import { Skeleton } from '@trame/ui/skeleton';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { useSayRefusal } from '../../../platform/refusal.tsx';
import { MailingRow } from './mailing-row.tsx';
import { mailingWord, needsCare } from './mailing-status.ts';
import styles from './mailings.module.css';
import { mailingsOf } from './mailings.queries.ts';
import { ReminderLine } from './reminder-line.tsx';

/** More lines than this are folded away: what needs care stays in sight. */
const SHOWN = 8;

/** Person by person, what was sent and what came back; for the coordination and the chair. */
export function MailingsCard({ meeting }: { meeting: MeetingPage }) {
  const { t } = useTranslation('meetings');
  const { councilId } = useCouncil();
  const query = useQuery(mailingsOf({ councilId, meetingId: meeting.id }));
  const explain = useSayRefusal();
  return (
    <Card title={t('mailings.title')}>
      <Loaded
        query={query}
        isEmpty={({ items }) => items.length === 0}
        empty={<p className={styles['quiet']}>{t('mailings.none')}</p>}
        explain={explain}
        waiting={<Skeleton height="8rem" />}
      >
        {(mailings) => <Ledger meeting={meeting} mailings={mailings} />}
      </Loaded>
    </Card>
  );
}

function Ledger({ meeting, mailings: { items, reminder } }: { meeting: MeetingPage; mailings: Mailings }) {
  const { t } = useTranslation('meetings');
  const care = items.filter(needsCare);
  const rest = items.filter((line) => !needsCare(line));
  const rows = (lines: Mailings['items']) => (
    <ul className={styles['rows']}>
      {lines.map((line) => (
        <MailingRow key={line.invitationId} line={line} meeting={meeting} />
      ))}
    </ul>
  );
  return (
    <>
      <Counts items={items} />
      <ReminderLine meeting={meeting} reminder={reminder} />
      {care.length > 0 ? (
        <>
          <h3 className={styles['group']}>{t('mailings.care')}</h3>
          {rows(care)}
        </>
      ) : null}
      {rest.length > SHOWN || care.length > 0 ? (
        <Details summary={t('mailings.rest', { count: rest.length })}>{rows(rest)}</Details>
      ) : (
        rows(rest)
      )}
    </>
  );
}

const COUNTED = ['answered', 'sent', 'queued', 'returned', 'refused', 'post'] as const;

function Counts({ items }: Pick<Mailings, 'items'>) {
  const { t } = useTranslation('meetings');
  const words = items.map(mailingWord);
  const said = COUNTED.map((word) => [word, words.filter((one) => one === word).length] as const)
    .filter(([, count]) => count > 0)
    .map(([word, count]) => t(`mailings.count.${word}`, { count }));
  return <p className={styles['quiet']}>{said.join(', ')}</p>;
}
