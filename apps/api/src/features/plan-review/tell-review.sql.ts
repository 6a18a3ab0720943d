import { LIMITS } from '@trame/contracts/limits';
import { DECISION_NAME, DECISION_OF_STEP } from './review.sql.ts';

/** $1 a review: the council, and the day it ended there. */
export const TOLD_COUNCIL = `
  select c.name, c.zone, (v.closed_at at time zone c.zone)::date::text as day
  from app.plan_review v cross join core.current_council_row() c where v.id = $1`;

/** $1 a review: what was said of each action, and whoever leads it today. */
export const TO_TELL = `
  select a.id, a.number, a.title, s.outcome, s.sentence, s.due_on::text as "dueOn", ${DECISION_NAME} as decision,
    coalesce(i.restricted, false) as restricted,
    array_remove(array[nullif(trim(concat_ws(' ', nullif(hp.given_name, ''), hp.family_name)), ''), hb.label, sb.label],
      null) as who,
    case when p.id is not null then json_build_object('personId', p.id,
      'name', left(concat_ws(' ', nullif(p.given_name, ''), p.family_name), 200), 'email', p.email,
      'archived', p.archived_at is not null) end as lead
  from app.plan_review_action s
  join app.action a on a.id = s.action_id and a.removed_at is null
  left join app.agenda_item i on i.id = a.item_id
  left join app.person p on p.id = a.lead_person_id
  left join app.person hp on hp.id = s.helper_person_id
  left join app.body hb on hb.id = s.helper_body_id
  left join app.body sb on sb.id = s.body_id
  ${DECISION_OF_STEP}
  where s.review_id = $1 and s.outcome is not null
  order by s.position, s.action_id limit ${LIMITS.planReview.actions}`;
