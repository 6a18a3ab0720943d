import type { CampaignEvent } from '@trame/contracts/campaign-answers';
import type { BoardQuery } from '@trame/contracts/campaigns';
import { mondayOfDay, weeksOf } from '@trame/domain/campaigns/slots';
import { fold } from '@trame/domain/imports/cells/fold';

/** Does an event answer every question of the filter? */
export function matches(event: CampaignEvent, query: BoardQuery): boolean {
  if (query.state && event.state !== query.state) return false;
  if (query.week && !weeksOf(event.slots).includes(mondayOfDay(query.week))) return false;
  if (query.municipality && fold(event.municipality ?? '') !== fold(query.municipality)) return false;
  const { title, description, organizer, place, audience } = event;
  const said = [title, description, organizer, place, audience].join(' ');
  return !query.text || fold(said).includes(fold(query.text));
}
