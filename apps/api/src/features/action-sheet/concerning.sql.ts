import { LIMITS } from '@trame/contracts/limits';
import { maySeeOrigin } from '../action-plan/index.ts';
import { SHOWN_ITEMS } from '../agenda/index.ts';
import { nameOf } from '../comments/index.ts';
import { decidedFor } from '../decisions/index.ts';

/**
 * Items that concern the action `a`: the one it was born under, and those that go on with the same subject. A restricted
 * one is told to those who read its words, and neither its subject nor what was decided under it to others.
 */
const ITEMS = `
  select i.id, i.title, i.meeting_id from ${SHOWN_ITEMS} i
  where not i.hidden and (i.id = a.item_id or i.subject_id = (
    select o.subject_id from ${SHOWN_ITEMS} o where o.id = a.item_id and not o.hidden))`;

/** Meetings where the action `a` was, or will be, spoken of; the latest first. */
const MEETINGS = `
  coalesce((select json_agg(l.row order by l.at desc, l.id) from (
    select i.id, m.starts_local as at, json_build_object('itemId', i.id, 'itemTitle', i.title, 'meetingId', m.id,
      'meetingTitle', m.title, 'heldOn', m.starts_local::date, 'held', m.state = 'CLOSED') as row
    from (${ITEMS}) i join app.meeting m on m.id = i.meeting_id
    where m.state <> 'CANCELLED'
    order by m.starts_local desc, i.id limit ${LIMITS.list.choice}) l), '[]')`;

/** Decisions that concern it: the one that asked for it, those of a review of the plan, those taken under these items. $3 the role of the reader. */
const DECISIONS = `
  coalesce((select json_agg(l.row order by l.at desc, l.id) from (
    select d.id, d.decided_at as at, json_build_object('id', d.id, 'bodyTag', b.tag, 'year', d.year, 'number', d.number,
      'text', d.text, 'meetingId', m.id, 'decidedOn', (d.decided_at at time zone m.zone)::date) as row
    from app.decision d join app.meeting m on m.id = d.meeting_id join app.body b on b.id = d.body_id
    where d.removed_at is null and ${decidedFor('$3')}
      and (d.id = a.decision_id
        or d.id in (select s.decision_id from app.plan_review_action s where s.action_id = a.id and s.outcome is not null)
        or d.item_id in (select i.id from (${ITEMS}) i))
    order by d.decided_at desc, d.id limit ${LIMITS.list.choice}) l), '[]')`;

/**
 * Who changed what, the latest first: names of fields, never a value, for the trail holds none. What was written of the
 * action in a meeting is left out for those who may not know where it was born. $4 whether the reader may see the trail.
 */
const HISTORY = `
  coalesce((select json_agg(l.row order by l.seq desc) from (
    select e.seq, json_build_object('at', e.at, 'action', e.action, 'fields', e.changed_fields,
      'who', case when p.id is not null then
        json_build_object('id', p.id, 'name', ${nameOf('p')}) end) as row
    from app.audit_entry e left join app.person p on p.id = e.actor_id
    where $4::boolean and e.object_id = a.id and e.action like 'action.%'
      and (e.action not like '%-in-meeting' or ${maySeeOrigin('a')})
    order by e.seq desc limit ${LIMITS.list.page}) l), '[]')`;

export const CONCERNING = `${MEETINGS} as meetings, ${DECISIONS} as decisions, ${HISTORY} as history`;
