import type { CampaignEvent } from '@trame/contracts/campaign-answers';
import { placeSaid } from '@trame/copy/event-words';
import { EVENT_STATES, isInProgramme } from '@trame/domain/campaigns/event-state';
import { weeksOf } from '@trame/domain/campaigns/slots';
import { Button } from '@trame/ui/button';
import { type Column, DataTable, type RowGroup } from '@trame/ui/data-table';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../platform/words.tsx';
import styles from './campaigns.module.css';
import { EventDates, EventMarks, StateChip } from './event-facts.tsx';

interface EventsTableProps {
  rows: readonly CampaignEvent[];
  /** Under which headings; without, in the order of their dates. */
  by: 'STATES' | 'WEEKS' | null;
  onOpen: (event: CampaignEvent) => void;
}

/** The events as lines: one card each on a phone. An event of several weeks stands under each. */
export function EventsTable({ rows, by, onOpen }: EventsTableProps) {
  const { t } = useTranslation('campaigns');
  const groups = useGroups(rows, by);
  return (
    <DataTable
      caption={t('title')}
      captionHidden
      rows={rows}
      groups={groups}
      rowId={({ id }) => id}
      columns={useColumns(onOpen)}
    />
  );
}

function useGroups(
  rows: readonly CampaignEvent[],
  by: EventsTableProps['by'],
): readonly RowGroup<CampaignEvent>[] | undefined {
  const { t } = useTranslation('campaigns');
  const fmt = useFmt();
  if (!by) return undefined;
  if (by === 'STATES') {
    return EVENT_STATES.map((id) => ({
      ...{ id, label: t(`states.${id}`) },
      rows: rows.filter(({ state }) => state === id),
    })).filter((group) => group.rows.length > 0);
  }
  const weeks = [...new Set(rows.flatMap(({ slots }) => weeksOf(slots)))].toSorted();
  const dated = weeks.map((monday) => ({
    ...{ id: monday, label: t('weekOf', { day: fmt.day(monday, 'long') }) },
    rows: rows.filter(({ slots }) => weeksOf(slots).includes(monday)),
  }));
  const undated = rows.filter(({ slots }) => slots.length === 0);
  return undated.length === 0 ? dated : [...dated, { id: 'none', label: t('noDate'), rows: undated }];
}

function useColumns(onOpen: EventsTableProps['onOpen']): Column<CampaignEvent>[] {
  const { t } = useTranslation('campaigns');
  const fmt = useFmt();
  return [
    {
      ...{ id: 'title', header: t('columns.title'), width: '26%' },
      cell: (event) => (
        <div className={styles['card']}>
          <Button variant="quiet" size="s" className={styles['title']} onClick={() => onOpen(event)}>
            {event.title}
          </Button>
          <EventMarks event={event} />
        </div>
      ),
    },
    { id: 'when', header: t('columns.when'), width: '26%', cell: ({ slots }) => <EventDates slots={slots} /> },
    { id: 'where', header: t('columns.where'), cell: placeSaid },
    { id: 'organizer', header: t('columns.organizer'), cell: ({ organizer }) => organizer },
    { id: 'state', header: t('columns.state'), width: '9rem', cell: ({ state }) => <StateChip state={state} /> },
    {
      ...{ id: 'attendance', header: t('columns.attendance'), width: '6rem', align: 'end' },
      cell: ({ attendance, state }) =>
        attendance !== null && isInProgramme(state) ? fmt.number(attendance) : <span className="muted">–</span>,
    },
  ];
}
