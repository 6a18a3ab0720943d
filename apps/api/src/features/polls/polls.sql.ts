import { MAY_PREPARE } from '../meetings/index.ts';
import { heldSeats, VOTING_RULES } from '../voting/index.ts';

/** $1 is the reader's role, $2 the reader. Others who are asked read of each other no more than behind their links. */
const READS_COUNTS = `(${MAY_PREPARE} or $1::text = 'CHAIR')`;

const MY_LINE = `app.poll_person v where v.poll_id = l.id and v.person_id = $2::uuid`;

/** What a list shows of poll `l` of body `b`. */
const ROW = `
  l.id, l.version, l.title, l.state, l.zone, l.closes_on::text as "closesOn", l.meeting_id as "meetingId",
  json_build_object('id', b.id, 'label', b.label, 'tag', b.tag, 'type', b.type) as body,
  ${MAY_PREPARE} as "mayPrepare",
  (select case when v.answered_at is null then 'SILENT' else 'ANSWERED' end from ${MY_LINE}) as reply,
  case when ${READS_COUNTS} then
    (select count(*)::integer from app.poll_person v where v.poll_id = l.id) end as asked,
  case when ${READS_COUNTS} then
    (select count(*)::integer from app.poll_person v where v.poll_id = l.id and v.answered_at is not null)
    end as answered`;

/** $3 rows at most: polls under way first. Drafts are for those who prepare them. */
export const POLL_LIST = `
  select ${ROW}, count(*) over ()::integer as total
  from app.poll l join app.body b on b.id = l.body_id
  where l.state <> 'DRAFT' or ${MAY_PREPARE}
  order by case l.state when 'OPEN' then 0 when 'DRAFT' then 1 else 2 end, l.closes_on, l.id limit $3`;

const SLOTS = `
  (select json_agg(json_build_object('id', s.id, 'local', to_char(s.starts_local, 'YYYY-MM-DD"T"HH24:MI'),
     'yes', t.yes, 'ifNeeded', t.if_needed, 'no', t.no) order by s.starts_local)
   from app.poll_slot s cross join lateral (
     select count(*) filter (where a.answer = 'YES') as yes, count(*) filter (where a.answer = 'IF_NEEDED') as if_needed,
       count(*) filter (where a.answer = 'NO') as no
     from app.poll_answer a where a.slot_id = s.id) t
   where s.poll_id = l.id)`;

const NAME = `left(concat_ws(' ', nullif(p.given_name, ''), p.family_name), 200)`;
const BY_NAME = 'lower(p.family_name), lower(p.given_name), v.id';

/**
 * Who said what, and what they sit for on the day of the first slot: to the coordination and the chair only, from whom no
 * masked row is hidden.
 */
const PEOPLE = `
  case when $1 in ('COORDINATOR', 'CHAIR') then coalesce((
    select json_agg(json_build_object('personId', v.person_id, 'version', v.version, 'name', ${NAME},
      'channel', v.channel, 'origin', v.answer_origin, 'answeredAt', v.answered_at,
      'organization', (select g.name from app.affiliation f join app.organization g on g.id = f.organization_id
        where f.person_id = v.person_id order by f.rank, g.name limit 1),
      'offices', (select coalesce(json_agg(o.office order by o.office), '[]') from app.body_officer o
        where o.body_id = l.body_id and o.person_id = v.person_id),
      'colleges', (select coalesce(json_agg(distinct s.college), '[]')
        from app.mandate_holder h join app.mandate d on d.id = h.mandate_id join app.seat s on s.id = d.seat_id
        where h.person_id = v.person_id and s.body_id = l.body_id and d.starts_on <= first.day
          and (d.ends_on is null or d.ends_on >= first.day)),
      'answers', (select coalesce(json_object_agg(a.slot_id, a.answer), '{}') from app.poll_answer a
        where a.poll_person_id = v.id))
      order by ${BY_NAME})
    from app.poll_person v join app.person p on p.id = v.person_id where v.poll_id = l.id), '[]') end`;

const SILENT = `
  case when ${READS_COUNTS} then coalesce((
    select json_agg(json_build_object('personId', v.person_id, 'name', ${NAME}, 'channel', v.channel,
      'nudgedAt', v.nudged_at, 'isReached', p.email is not null and p.archived_at is null) order by ${BY_NAME})
    from app.poll_person v join app.person p on p.id = v.person_id
    where v.poll_id = l.id and v.answered_at is null), '[]') end`;

const SENDING = `
  case when ${READS_COUNTS} then (select json_build_object('held', count(*) filter (where x.state = 'PENDING'),
     'sent', count(*) filter (where x.state in ('LEASED', 'SENT', 'UNCERTAIN')),
     'failed', count(*) filter (where x.state = 'FAILED'),
     'leavesAt', min(x.due_at) filter (where x.state = 'PENDING'))
   from app.outbox x where x.object_id = l.id and x.kind = 'POLL_OPENING') end`;

const MINE = `
  (select json_build_object('version', v.version, 'origin', v.answer_origin, 'answeredAt', v.answered_at,
     'answers', (select coalesce(json_object_agg(a.slot_id, a.answer), '{}') from app.poll_answer a
       where a.poll_person_id = v.id))
   from ${MY_LINE})`;

/** $3 the poll; a draft is there for those who prepare it only. */
export const POLL_PAGE = `
  select ${ROW}, l.duration_minutes as "durationMinutes", l.place, l.video_url as "videoUrl", l.message,
    l.opened_at as "openedAt", l.chosen_slot_id as "chosenSlotId",
    case when $1 in ('COORDINATOR', 'CHAIR') then
      json_build_object('rules', ${VOTING_RULES}, 'seats', ${heldSeats('l.body_id', 'first.day')}) end as voting,
    ${SLOTS} as slots, ${PEOPLE} as people, ${SILENT} as silent, ${SENDING} as sending, ${MINE} as mine
  from app.poll l join app.body b on b.id = l.body_id
  cross join lateral (select min(s.starts_local)::date as day from app.poll_slot s where s.poll_id = l.id) first
  where l.id = $3 and (l.state <> 'DRAFT' or ${MAY_PREPARE})`;
