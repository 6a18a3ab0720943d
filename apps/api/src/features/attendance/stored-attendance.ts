import type { Attendance } from '@trame/contracts/attendance';
import type { EntityManager } from 'typeorm';

const ONE = `
  select json_build_object(
    'id', t.id, 'version', t.version, 'personId', t.person_id,
    'name', trim(concat_ws(' ', nullif(p.given_name, ''), p.family_name)),
    'organization', case when $3 then o.name end, 'status', t.status, 'walkIn', t.walk_in, 'origin', t.origin,
    'arrivedAt', t.arrived_at, 'leftAt', t.left_at, 'answer', v.answer,
    'representedBy', case when s.id is not null then json_build_object('id', s.id, 'name',
      trim(concat_ws(' ', nullif(s.given_name, ''), s.family_name))) end) as attendance
  from app.attendance t join app.person p on p.id = t.person_id
  left join app.person s on s.id = t.represented_by_id
  left join app.attendance_organization o on o.attendance_id = t.id
  left join app.invitation v on v.meeting_id = t.meeting_id and v.person_id = t.person_id
  where t.meeting_id = $1 and t.person_id = $2 for update of t`;

/** Somebody's presence at a meeting, locked; with the organisation of that day only when `full`. */
export async function lockAttendance(
  tx: EntityManager,
  { meetingId, personId, full }: { meetingId: string; personId: string; full: boolean },
): Promise<Attendance | null> {
  const [row] = await tx.query<{ attendance: Attendance }[]>(ONE, [meetingId, personId, full]);
  return row?.attendance ?? null;
}
