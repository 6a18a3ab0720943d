/** Where somebody is during a meeting. `EXPECTED` until somebody says. */
export const ATTENDANCE_STATUSES = ['EXPECTED', 'PRESENT', 'REMOTE', 'EXCUSED', 'ABSENT', 'REPRESENTED'] as const;
export type AttendanceStatus = (typeof ATTENDANCE_STATUSES)[number];

interface Attendance {
  personId: string;
  status: AttendanceStatus;
  representedById: string | null;
}

const TAKES_PART: readonly AttendanceStatus[] = ['PRESENT', 'REMOTE', 'REPRESENTED'];

/** Is somebody there, or somebody in their place? */
export const takesPart = (status: AttendanceStatus): boolean => TAKES_PART.includes(status);

/** How many people take part: a substitute counts once, even when also expected in their own name. */
export const presentCount = (attendances: readonly Attendance[]): number =>
  new Set(
    attendances
      .filter(({ status }) => takesPart(status))
      .map(({ personId, representedById }) => representedById ?? personId),
  ).size;

/** How many of them take part now: whoever left did, and does no more. */
export const presentNow = (attendances: readonly (Attendance & { leftAt: string | null })[]): number =>
  presentCount(attendances.filter(({ leftAt }) => leftAt === null));

/** One tap says that somebody is here; a second tap takes it back. */
export const afterTap = (status: AttendanceStatus): AttendanceStatus => (status === 'PRESENT' ? 'EXPECTED' : 'PRESENT');
