import { ATTENDANCE_STATUSES, type AttendanceStatus } from './attendance-status.ts';

export interface Attendee {
  name: string;
  status: AttendanceStatus;
  representedBy: string | null;
  /** When they left before the end, an ISO instant. */
  leftAt: string | null;
  /** The organisation at the time of the meeting; for a masked seat, the one the seat belongs to. */
  organization: string | null;
  /** Belongs to an organisation that reveals a lived experience, or holds a seat for people concerned or carers. */
  masked: boolean;
}

/** What the minutes say of one person: no name beside an organisation that would reveal. */
export interface AttendeeLine {
  name: string | null;
  status: AttendanceStatus;
  representedBy: string | null;
  leftAt: string | null;
}

export interface AttendanceGroup {
  organization: string | null;
  people: AttendeeLine[];
}

const named = ({ name, status, representedBy, leftAt }: Attendee): AttendeeLine => ({
  ...{ name, status, representedBy, leftAt },
});
const unnamed = ({ status }: Attendee): AttendeeLine => ({
  ...{ name: null, status, representedBy: null, leftAt: null },
});

// The place of an unnamed line in the alphabet would tell its name: those come last, in the order of their statuses.
const lines = (people: readonly Attendee[]): AttendeeLine[] => [
  ...people.filter(({ masked }) => !masked).map(named),
  ...people
    .filter(({ masked }) => masked)
    .map(unnamed)
    .toSorted((a, b) => ATTENDANCE_STATUSES.indexOf(a.status) - ATTENDANCE_STATUSES.indexOf(b.status)),
];

/** Attendance as everybody may read it: all the names and no organisation, so that there is nothing to subtract. */
export const attendanceNames = (attendees: readonly Attendee[]): AttendanceGroup[] =>
  attendees.length === 0 ? [] : [{ organization: null, people: attendees.map(named) }];

/** Attendance as those who see the masked colleges read it: by organisation in alphabetical order, those without one last. */
export function attendanceGroups(attendees: readonly Attendee[]): AttendanceGroup[] {
  const groups = new Map<string | null, Attendee[]>();
  for (const attendee of attendees) {
    groups.set(attendee.organization, [...(groups.get(attendee.organization) ?? []), attendee]);
  }
  const collator = new Intl.Collator('fr');
  return Array.from(groups, ([organization, people]) => ({ organization, people: lines(people) })).toSorted((a, b) => {
    if (a.organization === null || b.organization === null) return a.organization === null ? 1 : -1;
    return collator.compare(a.organization, b.organization);
  });
}
