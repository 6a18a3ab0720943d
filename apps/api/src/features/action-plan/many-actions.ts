import type { ChangeManyBody } from '@trame/contracts/action-plan';
import { LIMITS } from '@trame/contracts/limits';
import type { LeftOut } from '@trame/contracts/plan-views';
import type { EntityManager } from 'typeorm';
import type { CouncilContext } from '../../platform/http/context.ts';
import type { ActionPlanReader } from './action-plan.reader.ts';
import { refuseUnknownParts } from './known-parts.ts';
import { refuseUnknownItems } from './served.ts';

/** What a change of many actions does to each: one of them is given. */
export interface Asked {
  leadPersonId: string | null;
  days: number | null;
  status: string | null;
  /** Added to its themes, to what it serves. */
  theme: string | null;
  item: string | null;
}

/** One action that a change of many names: as it is, and why the change leaves it out when it does. */
export interface Considered {
  id: string;
  title: string;
  version: number;
  leadPersonId: string | null;
  status: string;
  dueOn: string | null;
  dueText: string | null;
  doneOn: string | null;
  reason: LeftOut['reason'] | null;
}

/** $1 the actions, $2 a lead, $3 days, $4 a status, $5 a theme, $6 an item, $7 items one may serve. Locked: what is said of them is what is changed. */
const CONSIDER = `
  select a.id, a.title, a.version, lead_person_id as "leadPersonId", status, due_on::text as "dueOn", due_text as "dueText",
    done_on::text as "doneOn",
    case when r.closed_at is not null then 'CLOSED'
      when lead_person_id = $2::uuid or status = $4::text
        or exists (select from app.action_theme h where h.action_id = a.id and h.theme = $5)
        or exists (select from app.action_framework f where f.action_id = a.id and f.framework || '.' || f.item = $6) then 'SAME'
      when $6::text is not null and (select count(*) from app.action_framework f where f.action_id = a.id) >= $7 then 'FULL'
      when $3::int is not null and due_on is null then 'NO_DATE' end as reason
  from app.action a join app.roadmap r on r.council_id = a.council_id and r.id = a.roadmap_id
  where a.id = any ($1::uuid[]) and removed_at is null
  order by position, a.id for update of a`;

export const askedOf = (change: ChangeManyBody['change']): Asked => ({
  leadPersonId: 'leadPersonId' in change ? change.leadPersonId : null,
  days: 'postponeDays' in change ? change.postponeDays : null,
  status: 'status' in change ? change.status : null,
  theme: 'addTheme' in change ? change.addTheme : null,
  item: 'addFrameworkItem' in change ? change.addFrameworkItem : null,
});

/**
 * Every action a change of many names, by their ids or by a filter; those of elsewhere and those taken out of the plan
 * are not there. An action that has no date is not postponed, one that is already as asked is left alone.
 * @throws NotFound when the person asked for is nobody of this council, or the axis none of its contracts
 */
export async function consider(
  tx: EntityManager,
  plans: ActionPlanReader,
  ctx: CouncilContext,
  { which, change }: ChangeManyBody,
): Promise<Considered[]> {
  const { leadPersonId, days, status, theme, item } = askedOf(change);
  await refuseUnknownParts(tx, { leadPersonId });
  await refuseUnknownItems(tx, item ? [item] : []);
  const ids = 'ids' in which ? which.ids : (await plans.plan(tx, ctx, which.matching)).actions.map(({ id }) => id);
  return tx.query<Considered[]>(CONSIDER, [ids, leadPersonId, days, status, theme, item, LIMITS.frameworks.perAction]);
}
