import { LIMITS } from '@trame/contracts/limits';
import { SHOWN_ITEMS } from '../agenda/index.ts';
import { decisionFields, STAFF_READS } from '../live-meetings/index.ts';

/** Actions of the plan that carry the decision `d` out. */
export const ACTION_COUNT = `(
  select count(*)::integer from app.action x where x.decision_id = d.id and x.removed_at is null)`;

const ACTIONS = `coalesce((
  select json_agg(json_build_object('id', x.id, 'title', x.title) order by x.created_at, x.id)
  from (select * from app.action y where y.decision_id = d.id and y.removed_at is null
    order by y.created_at, y.id limit ${LIMITS.list.choice}) x), '[]'::json)`;

/** Whether whoever reads may say what became of the decision of body `b`: as `decisions.follow`, a lead in their own bodies. */
const MAY_FOLLOW = `(${STAFF_READS} or current_setting('app.role', true) = 'LEAD' and exists (
  select from app.body_officer f where f.body_id = b.id and f.office = 'LEAD'
    and f.person_id = nullif(current_setting('app.actor_id', true), '')::uuid))`;

/** A line of the register, for `from ${IN_REGISTER}`; what it waits for is decided by `libs/domain/src/decisions`. */
export const REGISTERED = `json_build_object(${decisionFields(STAFF_READS)},
  'bodyId', d.body_id, 'bodyType', b.type, 'meetingId', d.meeting_id, 'meetingTitle', m.title, 'itemTitle', i.title,
  'decidedOn', (d.decided_at at time zone m.zone)::date, 'settledOn', d.settled_on,
  'mayFollow', ${MAY_FOLLOW}, 'actionCount', ${ACTION_COUNT}, 'actions', ${ACTIONS})`;

export const IN_REGISTER = `app.decision d
  join app.meeting m on m.id = d.meeting_id
  join ${SHOWN_ITEMS} i on i.id = d.item_id
  join app.body b on b.id = d.body_id`;
