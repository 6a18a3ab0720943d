import { LIMITS } from '@trame/contracts/limits';
import { maySeeOrigin } from '../action-plan/index.ts';
import { hasText, SHOWN_ITEMS } from '../agenda/index.ts';

/** Pieces of one statement about the meeting `m` of the body `b`, as the contracts name them. */
const nameOf = (person: string): string =>
  `left(trim(concat_ws(' ', nullif(${person}.given_name, ''), ${person}.family_name)), 200)`;
/** The name of the person `p`. */
export const NAME = nameOf('p');
/** The name of somebody who may be nobody: `concat_ws` of nulls is '', which `coalesce` takes for a name. */
const NAME_OR_NULL = `nullif(${NAME}, '')`;

/** `max` is the contract's: one row more must not fail the whole screen. */
export const listed = (fields: string, from: string, order: string, max: number): string =>
  `coalesce((select json_agg(l.row) from (
     select json_build_object(${fields}) as row from ${from} order by ${order} limit ${max}) l), '[]'::json)`;

export const HEAD = `json_build_object(
  'id', m.id, 'version', m.version, 'title', m.title, 'state', m.state, 'bodyId', m.body_id, 'bodyTag', b.tag,
  'bodyLabel', b.label, 'votes', b.votes_rule, 'majority', b.vote_majority,
  'voices', b.quorum_rule or b.votes_rule or b.proxies_per_holder > 0, 'startsLocal', to_char(m.starts_local, 'YYYY-MM-DD"T"HH24:MI'),
  'zone', m.zone, 'durationMinutes', m.duration_minutes, 'place', m.place, 'startedAt', m.started_at,
  'endedAt', m.ended_at, 'currentItemId', m.current_item_id)`;

/** Where a presenter comes from is told only to those who may know it of everybody: `$2`. */
const PRESENTERS = `
  coalesce((select json_agg(json_build_object('personId', q.person_id, 'name', coalesce(q.name, ${NAME}), 'organization', case when $2 then (
      select o.name from app.attendance a join app.attendance_organization o on o.attendance_id = a.id
      where a.meeting_id = m.id and a.person_id = q.person_id) end) order by q.position)
    from app.presenter q left join app.person p on p.id = q.person_id where q.item_id = i.id), '[]'::json)`;

const APPROVES = `(
  select json_build_object('meetingId', r.meeting_id, 'local', to_char(n.starts_local, 'YYYY-MM-DD"T"HH24:MI'),
    'status', r.status, 'reservations', r.reservations)
  from app.agenda_item x join app.minutes r on r.id = x.approves_id join app.meeting n on n.id = r.meeting_id
  where x.id = i.id)`;

const itemsWith = (more: string): string =>
  listed(
    `'id', i.id, 'title', i.title, 'purpose', i.purpose, 'presenters', ${PRESENTERS},
   'plannedMinutes', i.minutes, 'spentSeconds', i.spent_seconds,
   'openedAt', case when i.id = m.current_item_id and m.state = 'IN_PROGRESS' then i.opened_at end,
   'done', i.closed_at is not null, 'withoutDebate', i.without_debate, 'restricted', i.restricted, 'hidden', i.hidden,
   'approves', ${APPROVES}, ${more}`,
    `${SHOWN_ITEMS} i where i.meeting_id = m.id`,
    'i.position',
    LIMITS.list.page,
  );

export const LIVE_ITEMS = itemsWith(`'written', ${hasText('i.id')}`);

/** Items and the typed text of each; those who may not read it have none. */
export const ITEMS_WITH_TEXT = itemsWith(`'document', (select x.document from app.item_text x where x.item_id = i.id)`);

/** The hands counted for the decision `d`, if there was a vote. */
export const VOTE = `case when d.majority is not null then json_build_object(
  'inFavour', d.in_favour, 'against', d.against, 'abstained', d.abstained, 'majority', d.majority) end`;

/**
 * A decision `d` of the body `b`. That the quorum was there moves with one person's presence, and tells that they hold a
 * seat: `counting` says who may know before the minutes circulate.
 */
export const decisionFields = (counting: string): string => `
  'id', d.id, 'version', d.version, 'itemId', d.item_id, 'bodyTag', b.tag, 'year', d.year, 'number', d.number,
  'text', d.text, 'kind', d.kind, 'needsExternalAct', d.needs_external_act,
  'externalReference', d.external_reference, 'reviewOn', d.review_on, 'application', d.application,
  'presentCount', d.present_count, 'decidedAt', d.decided_at,
  'vote', ${VOTE},
  'quorumReached', case when ${counting} or exists (
      select from app.minutes r where r.meeting_id = d.meeting_id and r.status <> 'DRAFT')
    then d.quorum_counted >= d.quorum_needed end`;

/** Whether whoever reads may see the masked colleges, as the transaction announced them. */
export const STAFF_READS = `current_setting('app.role', true) in ('COORDINATOR', 'CHAIR')`;

export const DECISIONS = listed(
  decisionFields(STAFF_READS),
  'app.decision d where d.meeting_id = m.id and d.removed_at is null',
  'd.decided_at, d.id',
  LIMITS.list.page,
);

const ACTION = `'id', a.id, 'version', a.version, 'itemId', a.item_id, 'number', a.number, 'title', a.title,
  'leadId', a.lead_person_id, 'leadName', coalesce(${NAME_OR_NULL}, o.name), 'dueOn', a.due_on, 'bornAt', a.created_at`;
const LED =
  'app.action a left join app.person p on p.id = a.lead_person_id left join app.organization o on o.id = a.lead_organization_id';

export const ACTIONS = listed(
  ACTION,
  `${LED} where a.meeting_id = m.id and a.removed_at is null and ${maySeeOrigin('a')}`,
  'a.created_at, a.id',
  LIMITS.list.page,
);

/** One action born in the meeting `$2`, removed or not, locked: `$1` is its id. */
export const ONE_ACTION = `
  select json_build_object(${ACTION}) as action, a.removed_at is not null as removed
  from ${LED} where a.id = $1 and a.meeting_id = $2 and ${maySeeOrigin('a')} for update of a`;

/** Organisations come out for those alone who may see them of everybody (`$2`): some missing would tell whose. */
export const ATTENDANCE = listed(
  `'id', t.id, 'version', t.version, 'personId', t.person_id, 'name', ${NAME},
   'organization', case when $2 then o.name end, 'status', t.status, 'walkIn', t.walk_in, 'origin', t.origin, 'answer', v.answer,
   'arrivedAt', t.arrived_at, 'leftAt', t.left_at,
   'representedBy', case when s.id is not null then json_build_object('id', s.id, 'name', ${nameOf('s')}) end`,
  `app.attendance t join app.person p on p.id = t.person_id
   left join app.person s on s.id = t.represented_by_id
   left join app.attendance_organization o on o.attendance_id = t.id
   left join app.invitation v on v.meeting_id = t.meeting_id and v.person_id = t.person_id
   where t.meeting_id = m.id`,
  'p.family_name, p.given_name, t.id',
  LIMITS.list.rows,
);

/** What a situation cell counted, by line; `null` for any other body, which counts nothing. */
export const COUNTS = `case when b.type = 'SITUATION_CELL' then ${listed(
  `'counter', c.counter, 'version', c.version, 'count', c.count`,
  'app.cell_count c where c.meeting_id = m.id',
  'c.counter',
  LIMITS.list.page,
)} end`;

export const PEOPLE = listed(
  `'id', p.id, 'name', ${NAME}`,
  'app.person p where p.archived_at is null',
  'p.family_name, p.given_name, p.id',
  LIMITS.list.rows,
);
