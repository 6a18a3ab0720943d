import { type CampaignFigures, figuresOf } from '@trame/domain/campaigns/attendance';
import type { EventState } from '@trame/domain/campaigns/event-state';
import { daysOf, type EventSlot } from '@trame/domain/campaigns/slots';
import type { EntityManager } from 'typeorm';

/** An event as figures and reports tell it: never whom to reach, nor what is not sorted. */
interface PeriodEvent {
  id: string;
  campaignId: string;
  campaign: string;
  title: string;
  state: Extract<EventState, 'PROGRAMME' | 'HELD' | 'CANCELLED'>;
  /** Its first day, `YYYY-MM-DD`. */
  firstDay: string;
  lastDay: string;
  municipality: string | null;
  organizer: string | null;
  /** Participants; `null` is unknown, which is not zero. */
  attendance: number | null;
  /** The actions of the plan it serves: it is one event all the same. Who reads them must be asked before they are named. */
  actionIds: string[];
}

/** Those that were printed once; an event without a date belongs to no period. */
const EVENTS = `
  select e.id, e.campaign_id as "campaignId", c.title as campaign, e.title, e.state, e.slots, e.municipality, e.organizer,
    e.attendance, array(
      select s.action_id from app.campaign_event_action s where s.event_id = e.id order by s.action_id) as "actionIds"
  from app.campaign_event e join app.campaign c on c.id = e.campaign_id
  where e.merged_into_id is null and e.published_at is not null and e.state in ('PROGRAMME', 'HELD', 'CANCELLED')
  order by e.created_at, e.id`;

/**
 * The events of all campaigns that take place, in part at least, from the day `from` to the day `to` (both included), and
 * their figures: what an activity report tells of them. In the transaction of the caller, who may read campaigns.
 */
export async function eventsOfPeriod(
  tx: EntityManager,
  { from, to }: { from: string; to: string },
): Promise<{ events: PeriodEvent[]; figures: CampaignFigures }> {
  const stored = await tx.query<(Omit<PeriodEvent, 'firstDay' | 'lastDay'> & { slots: EventSlot[] })[]>(EVENTS);
  const events = stored
    .flatMap(({ slots, ...event }) => {
      const days = daysOf(slots);
      const isThen = slots.some(({ day, until }) => day <= to && (until ?? day) >= from);
      return days && isThen ? [{ ...event, firstDay: days.first, lastDay: days.last }] : [];
    })
    .toSorted((one, other) => one.firstDay.localeCompare(other.firstDay));
  return { events, figures: figuresOf(events) };
}
