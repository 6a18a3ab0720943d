import type { MeetingPage } from '@trame/contracts/meetings';
import { agendaClock } from '@trame/domain/meetings/agenda-clock';
import { isAgendaOpen } from '@trame/domain/meetings/meeting-state';
import { Card } from '@trame/ui/card';
import { useTranslation } from 'react-i18next';
import { AddItemForm } from './add-item.form.tsx';
import styles from './agenda.module.css';
import { AgendaBuilder } from './agenda-builder.tsx';
import { AgendaLine } from './agenda-line.tsx';
import { AgendaTotals } from './agenda-totals.tsx';

/** The agenda with its clock times; those who prepare the meeting change it in place. */
export function AgendaCard({ meeting }: { meeting: MeetingPage }) {
  const { t } = useTranslation('meetings');
  const { items, starts, durationMinutes } = meeting;
  const clock = agendaClock(starts.local, durationMinutes, items);
  const mayChange = meeting.mayPrepare && isAgendaOpen(meeting.state);
  return (
    <Card title={t('agenda.title')} padding="none" aside={<AgendaTotals clock={clock} duration={durationMinutes} />}>
      {mayChange ? (
        <AgendaBuilder meeting={meeting} clock={clock} />
      ) : (
        <ol>
          {items.map((item, place) => (
            <li key={item.id} className={styles['row']}>
              <AgendaLine item={item} start={clock.starts[place] ?? starts.local} />
            </li>
          ))}
        </ol>
      )}
      {items.length === 0 && !mayChange ? <p className={styles['empty']}>{t('agenda.empty')}</p> : null}
      {mayChange ? <AddItemForm meetingId={meeting.id} /> : null}
    </Card>
  );
}
