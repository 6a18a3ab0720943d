import type { AttendanceStatus } from './attendance-status.ts';

export interface Attendee {
  name: string;
  status: AttendanceStatus;
  representedBy: string | null;
  /** The organisation at the time of the meeting; for a masked seat, the one the seat belongs to. */
  organization: string | null;
  /** Belongs to an organisation that reveals a lived experience, or holds a seat for people concerned or carers. */
  masked: boolean;
}

/** What the minutes say of one person: no name when it would join a person to what must stay hidden. */
export interface AttendeeLine {
  name: string | null;
  status: AttendanceStatus;
  representedBy: string | null;
}

export interface AttendanceGroup {
  organization: string | null;
  people: AttendeeLine[];
}

const line = ({ name, status, representedBy, masked }: Attendee): AttendeeLine =>
  masked ? { name: null, status, representedBy: null } : { name, status, representedBy };

/**
 * Attendance as minutes print it, for every reader alike: by organisation in alphabetical order, those without one
 * last. Nobody is left out, since a missing line would tell as much as a name.
 */
export function attendanceGroups(attendees: readonly Attendee[]): AttendanceGroup[] {
  const groups = new Map<string | null, AttendeeLine[]>();
  for (const attendee of attendees) {
    const people = groups.get(attendee.organization) ?? [];
    groups.set(attendee.organization, [...people, line(attendee)]);
  }
  const collator = new Intl.Collator('fr');
  return Array.from(groups, ([organization, people]) => ({ organization, people })).toSorted((a, b) => {
    if (a.organization === null || b.organization === null) return a.organization === null ? 1 : -1;
    return collator.compare(a.organization, b.organization);
  });
}
