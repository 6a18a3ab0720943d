import type { MeetingRow } from '@trame/contracts/meetings';
import { Card } from '@trame/ui/card';
import { capital } from '../../../platform/capital.ts';
import { useFmt } from '../../../platform/words.tsx';
import { MeetingLine } from './meeting-line.tsx';
import styles from './meetings-list.module.css';

/** The list, one sheet for each month. */
export function MeetingMonths({ meetings }: { meetings: readonly MeetingRow[] }) {
  const fmt = useFmt();
  return (
    <div className={styles['months']}>
      {[...byMonth(meetings)].map(([month, lines]) => (
        <Card key={month} title={capital(fmt.day(`${month}-01`, 'month'))} padding="none">
          <ul className={styles['lines']}>
            {lines.map((meeting) => (
              <MeetingLine key={meeting.id} meeting={meeting} />
            ))}
          </ul>
        </Card>
      ))}
    </div>
  );
}

/** `YYYY-MM` to its meetings, both in the order of the list. */
function byMonth(meetings: readonly MeetingRow[]): Map<string, MeetingRow[]> {
  const months = new Map<string, MeetingRow[]>();
  for (const meeting of meetings) {
    const month = meeting.starts.local.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), meeting]);
  }
  return months;
}
