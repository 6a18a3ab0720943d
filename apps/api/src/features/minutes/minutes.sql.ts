import { LIMITS } from '@trame/contracts/limits';
import { ACTIONS, COUNTS, DECISIONS, HEAD, ITEMS_WITH_TEXT } from '../live-meetings/index.ts';

/**
 * Whoever belongs to an organisation that reveals, or holds a seat for people concerned or carers in this body on the
 * day of the meeting, is masked.
 */
const ATTENDEES = `coalesce((
  select json_agg(l.row) from (select json_build_object(
    'personId', t.person_id, 'name', trim(concat_ws(' ', nullif(p.given_name, ''), p.family_name)),
    'status', t.status, 'leftAt', t.left_at, 'representedById', t.represented_by_id,
    'representedBy', case when s.id is not null then trim(concat_ws(' ', nullif(s.given_name, ''), s.family_name)) end,
    'organization', o.name, 'masked', coalesce(o.masked, false) or exists (
      select from app.mandate_holder h join app.mandate d on d.id = h.mandate_id join app.seat e on e.id = d.seat_id
      where h.person_id = t.person_id and e.body_id = m.body_id and e.masked
        and d.starts_on <= m.starts_local::date and (d.ends_on is null or d.ends_on >= m.starts_local::date)))
    as row
  from app.attendance t join app.person p on p.id = t.person_id
  left join app.person s on s.id = t.represented_by_id
  left join app.attendance_organization o on o.attendance_id = t.id
  where t.meeting_id = m.id order by p.family_name, p.given_name, t.id limit ${LIMITS.list.rows}) l), '[]'::json)`;

/** The whole document of the meeting `$1` in one statement; `$2` false: presenters without organisation. */
export const DOCUMENT = `
  select json_build_object(
    'id', r.id, 'version', r.version, 'status', r.status, 'finishedAt', r.finished_at, 'bodyType', b.type,
    'layout', b.minutes_layout,
    'councilName', (select c.name from core.current_council_row() c), 'meeting', ${HEAD}, 'items', ${ITEMS_WITH_TEXT},
    'decisions', ${DECISIONS}, 'actions', ${ACTIONS}, 'attendees', ${ATTENDEES},
    'counts', ${COUNTS}) as document
  from app.minutes r join app.meeting m on m.id = r.meeting_id join app.body b on b.id = m.body_id
  where m.id = $1 and m.state = 'CLOSED'`;
