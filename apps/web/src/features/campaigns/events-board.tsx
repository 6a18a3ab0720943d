import type { CampaignEvent } from '@trame/contracts/campaign-answers';
import { placeSaid } from '@trame/copy/event-words';
import { canBecome, EVENT_STATES, type EventState, needsReason } from '@trame/domain/campaigns/event-state';
import { Board } from '@trame/ui/board';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import styles from './campaigns.module.css';
import { useStep } from './campaigns.queries.ts';
import { EventDates, EventMarks } from './event-facts.tsx';
import { ReasonDialog } from './reason.dialog.tsx';

interface EventsBoardProps {
  items: readonly CampaignEvent[];
  onOpen: (event: CampaignEvent) => void;
}

const columnOf = ({ state }: CampaignEvent): string => state;
const nameOf = ({ title }: CampaignEvent): string => title;
const accepts = ({ state }: CampaignEvent, column: string): boolean =>
  EVENT_STATES.some((to) => to === column && canBecome(state, to));
const cardOf = (event: CampaignEvent) => <EventCard event={event} />;

/** The events by step. A card goes to the steps that may follow; refusing and calling off ask why. */
export function EventsBoard({ items, onOpen }: EventsBoardProps) {
  const { t } = useTranslation('campaigns');
  const { can } = useCouncil();
  const { mutate: step } = useStep();
  const [asked, ask] = useState<{ event: CampaignEvent; to: EventState } | null>(null);
  const manages = can('campaigns.manage');
  const movable = useCallback(() => manages, [manages]);
  const columns = useMemo(() => EVENT_STATES.map((id) => ({ id, label: t(`states.${id}`) })), [t]);
  const find = (id: string) => items.find((one) => one.id === id);
  const move = (id: string, column: string) => {
    const event = find(id);
    const to = EVENT_STATES.find((one) => one === column);
    if (!event || !to) return;
    if (needsReason(to)) ask({ event, to });
    else step({ event, body: { act: 'MOVE', to, reason: null, tell: false } });
  };
  return (
    <>
      <Board
        label={t('views.etapes')}
        columns={columns}
        items={items}
        columnOf={columnOf}
        nameOf={nameOf}
        accepts={accepts}
        movable={movable}
        onMove={move}
        onOpen={(id) => {
          const event = find(id);
          if (event) onOpen(event);
        }}
      >
        {cardOf}
      </Board>
      {asked ? <ReasonDialog event={asked.event} to={asked.to} onClose={() => ask(null)} /> : null}
    </>
  );
}

function EventCard({ event }: { event: CampaignEvent }) {
  const place = placeSaid(event);
  return (
    <div className={styles['card']}>
      <b>{event.title}</b>
      <EventMarks event={event} />
      <EventDates slots={event.slots} />
      {place ? <p>{place}</p> : null}
      {event.organizer ? <p className="muted">{event.organizer}</p> : null}
    </div>
  );
}
