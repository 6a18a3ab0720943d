import type { Attendance, AttendanceBody } from '@trame/contracts/attendance';
import type { AttendanceStatus } from '@trame/domain/attendance/attendance-status';
import type { Change } from '../kept/change.ts';

/** The change that says where somebody is; `representedBy` only with `REPRESENTED`. */
export function markAttendance(
  { personId, name, version }: Attendance,
  status: AttendanceStatus,
  representedBy: AttendanceBody['representedBy'] = null,
): Change {
  return { kind: 'attendance', id: personId, version, body: { status, representedBy, walkIn: null, name } };
}
