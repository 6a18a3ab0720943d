import { useQuery } from '@tanstack/react-query';
import type { AgendaItem } from '@trame/contracts/agenda';
import type { MeetingPage } from '@trame/contracts/meetings';
import { agendaClock } from '@trame/domain/meetings/agenda-clock';
import { isAgendaOpen } from '@trame/domain/meetings/meeting-state';
import { Card } from '@trame/ui/card';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { sinceLastTimeOf } from '../../../platform/subjects/subjects.queries.ts';
import { ThreadDrawer } from '../../../platform/subjects/thread.drawer.tsx';
import { AddItemForm } from './add-item.form.tsx';
import styles from './agenda.module.css';
import { AgendaBuilder } from './agenda-builder.tsx';
import { AgendaLine } from './agenda-line.tsx';
import { AgendaPdf } from './agenda-pdf.tsx';
import { AgendaTotals } from './agenda-totals.tsx';
import { HeldItemMenu } from './held-item-menu.tsx';

/** The agenda with its clock times; those who prepare the meeting change it in place. */
export function AgendaCard({ meeting }: { meeting: MeetingPage }) {
  const { t } = useTranslation('meetings');
  const { councilId } = useCouncil();
  const histories = useQuery(sinceLastTimeOf({ councilId, meetingId: meeting.id })).data?.items;
  const [reading, read] = useState<string | null>(null);
  const { items, starts, durationMinutes, mayPrepare, state } = meeting;
  const clock = agendaClock(starts.local, durationMinutes, items);
  const mayChange = mayPrepare && isAgendaOpen(state);
  const historyOf = (item: AgendaItem) => histories?.find(({ itemId }) => itemId === item.id);
  const lineOf = (item: AgendaItem) => (
    <AgendaLine
      meetingId={meeting.id}
      item={item}
      start={clock.starts[items.indexOf(item)] ?? starts.local}
      history={historyOf(item)}
      onThread={() => read(item.id)}
    />
  );
  return (
    <Card
      title={t('agenda.title')}
      padding="none"
      aside={<AgendaTotals clock={clock} duration={durationMinutes} />}
      actions={items.length > 0 ? <AgendaPdf meeting={meeting} /> : null}
    >
      {mayChange ? (
        <AgendaBuilder meeting={meeting} lineOf={lineOf} />
      ) : (
        <ol>
          {items.map((item) => (
            <li key={item.id} className={styles['row']}>
              {lineOf(item)}
              {mayPrepare && state === 'CLOSED' && !item.hidden ? (
                <HeldItemMenu meeting={meeting} item={item} history={historyOf(item)} />
              ) : null}
            </li>
          ))}
        </ol>
      )}
      {items.length === 0 && !mayChange ? <p className={styles['empty']}>{t('agenda.empty')}</p> : null}
      {mayChange ? <AddItemForm meetingId={meeting.id} /> : null}
      {reading ? <ThreadDrawer meetingId={meeting.id} itemId={reading} onClose={() => read(null)} /> : null}
    </Card>
  );
}
