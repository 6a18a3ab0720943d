import type { MeetingRow } from '@trame/contracts/meetings';
import { Card } from '@trame/ui/card';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { capital } from '../../../platform/capital.ts';
import { useToday } from '../../../platform/use-today.ts';
import { useFmt } from '../../../platform/words.tsx';
import { MeetingLine } from './meeting-line.tsx';
import styles from './meetings-list.module.css';
import { upcomingFirst } from './upcoming-first.ts';

/** The list: what comes, then what is past; one sheet for each month. Where there is one of them, it needs no heading. */
export function MeetingMonths({ meetings }: { meetings: readonly MeetingRow[] }) {
  const { t } = useTranslation('meetings');
  const { upcoming, past } = upcomingFirst(meetings, useToday());
  if (upcoming.length === 0 || past.length === 0) return <Months meetings={[...upcoming, ...past]} level={2} />;
  return (
    <div className={styles['times']}>
      <Time title={t('upcoming')} meetings={upcoming} />
      <Time title={t('past')} meetings={past} />
    </div>
  );
}

function Time({ title, meetings }: { title: string; meetings: readonly MeetingRow[] }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <Months meetings={meetings} level={3} among={title} />
    </section>
  );
}

interface MonthsProps {
  meetings: readonly MeetingRow[];
  level: 2 | 3;
  /** Said with each month where another list may have the same one: two regions never share a name. */
  among?: string;
}

function Months({ meetings, level, among }: MonthsProps) {
  const fmt = useFmt();
  return (
    <div className={styles['months']}>
      {[...byMonth(meetings)].map(([month, lines]) => (
        <Card
          key={month}
          title={<MonthName name={capital(fmt.day(`${month}-01`, 'month'))} among={among} />}
          level={level}
          padding="none"
        >
          <ul className={styles['lines']}>
            {lines.map((meeting) => (
              <MeetingLine key={meeting.id} meeting={meeting} level={level === 2 ? 3 : 4} />
            ))}
          </ul>
        </Card>
      ))}
    </div>
  );
}

const MonthName = ({ name, among }: { name: string; among: string | undefined }) => (
  <>
    {name}
    {among ? <span className="sr">, {among}</span> : null}
  </>
);

/** `YYYY-MM` to its meetings, both in the order of the list. */
function byMonth(meetings: readonly MeetingRow[]): Map<string, MeetingRow[]> {
  const months = new Map<string, MeetingRow[]>();
  for (const meeting of meetings) {
    const month = meeting.starts.local.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), meeting]);
  }
  return months;
}
