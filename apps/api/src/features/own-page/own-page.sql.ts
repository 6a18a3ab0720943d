import { LIMITS } from '@trame/contracts/limits';
import { CURRENT_ROADMAP } from '../action-plan/index.ts';

const WALL = `'YYYY-MM-DD"T"HH24:MI'`;
/** Days that minutes are proposed to be read, and settled corrections told of. */
const RECENT_DAYS = 60;
/** Minutes, and corrections, that a page shows. */
const LINES = 10;

const list = (rows: string): string => `coalesce((select json_agg(l) from (${rows}) l), '[]'::json)`;

const INVITATIONS = list(`
  select m.id as "meetingId", v.version, m.title, to_char(m.starts_local, ${WALL}) as local, m.zone, m.place,
    m.video_url is not null as online, v.answer
  from app.invitation v join app.meeting m on m.id = v.meeting_id
  where v.person_id = $1 and m.state = 'CONVENED' and m.starts_local >= c.today
  order by m.starts_local, m.id limit ${LIMITS.list.choice}`);

const POLLS = list(`
  select p.id, p.title, p.closes_on as "closesOn"
  from app.poll p join app.poll_person w on w.poll_id = p.id
  where w.person_id = $1 and w.answered_at is null and p.state = 'OPEN' and p.closes_on >= c.today
  order by p.closes_on, p.id limit ${LIMITS.list.choice}`);

/** Those whom circulated minutes of meeting `m` are for: invited, there, or in somebody's place. */
const IS_READER = `(
  exists (select from app.invitation v where v.meeting_id = m.id and v.person_id = $1)
  or exists (select from app.attendance t where t.meeting_id = m.id and $1 in (t.person_id, t.represented_by_id)))`;

const MINUTES = list(`
  select m.id as "meetingId", m.title, to_char(m.starts_local, ${WALL}) as local,
    (r.circulated_at at time zone c.zone)::date as "circulatedOn",
    case when r.status = 'CIRCULATED' and r.corrections_until >= c.today then r.corrections_until end as until,
    r.status in ('APPROVED', 'ARCHIVED') as approved
  from app.minutes r join app.meeting m on m.id = r.meeting_id
  where r.status in ('CIRCULATED', 'APPROVED', 'ARCHIVED') and r.circulated_at >= c.today - ${RECENT_DAYS} and ${IS_READER}
  order by r.circulated_at desc, m.id limit ${LINES}`);

const CORRECTIONS = list(`
  select k.id, m.id as "meetingId", m.title, to_char(m.starts_local, ${WALL}) as local, k.text, k.state, k.answer,
    (k.asked_at at time zone c.zone)::date as "askedOn"
  from app.correction k join app.minutes r on r.id = k.minutes_id join app.meeting m on m.id = r.meeting_id
  where k.person_id = $1 and (k.state = 'ASKED' or k.settled_at >= c.today - ${RECENT_DAYS})
  order by k.asked_at desc, k.id limit ${LINES}`);

/**
 * A mailbox may be shared: behind a link ($3) an action born under a restricted item does not stand. News are those its
 * reader gave, never somebody else's words.
 */
const ACTIONS = list(`
  select a.id, a.number, a.title, a.status, a.due_on as "dueOn", a.due_text as "dueText", a.progress,
    (select json_build_object('word', n.word, 'text', n.text, 'at', n.noted_at) from app.progress_note n
     where n.action_id = a.id and n.author_id = $1 order by n.noted_at desc, n.id limit 1) as news
  from app.action a left join app.agenda_item i on i.id = a.item_id
  where a.lead_person_id = $1 and a.removed_at is null and a.status not in ('DONE', 'DROPPED')
    and a.roadmap_id = (select r.id from (${CURRENT_ROADMAP}) r) and not ($3::boolean and i.restricted is true)
  order by a.due_on nulls last, a.position, a.id limit ${LIMITS.list.choice}`);

/** $1 a person, $2 now, $3 whether they read behind a link. What concerns them and nobody else; no row: there is nobody. */
export const OWN_PAGE = `
  select c.name as council, c.zone, c.today::text as today,
    left(concat_ws(' ', nullif(p.given_name, ''), p.family_name), 200) as name,
    ${INVITATIONS} as invitations, ${POLLS} as polls, ${MINUTES} as minutes, ${CORRECTIONS} as corrections, ${ACTIONS} as actions
  from app.person p
  cross join (select name, zone, ($2::timestamptz at time zone zone)::date as today from core.current_council_row()) c
  where p.id = $1 and p.archived_at is null`;
