import type { Attendance, AttendanceBody } from '@trame/contracts/attendance';
import type { AttendanceStatus } from '@trame/domain/attendance/attendance-status';
import type { Change } from '../kept/change.ts';

/** The change that says where somebody is; `representedBy` only with `REPRESENTED`. Whoever had left is here again. */
export function markAttendance(
  { personId, name, version }: Attendance,
  status: AttendanceStatus,
  representedBy: AttendanceBody['representedBy'] = null,
): Change {
  return {
    kind: 'attendance',
    id: personId,
    version,
    body: { status, representedBy, walkIn: null, leftAt: null, name },
  };
}

/** The change that says that somebody leaves at `leftAt`, or, with `null`, that they did not. */
export function markDeparture({ personId, name, version, status }: Attendance, leftAt: string | null): Change {
  return {
    kind: 'attendance',
    id: personId,
    version,
    body: { status, representedBy: null, walkIn: null, leftAt, name },
  };
}
