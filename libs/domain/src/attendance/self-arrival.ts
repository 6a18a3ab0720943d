import { fold } from '../imports/cells/fold.ts';
import type { AttendanceStatus } from './attendance-status.ts';

/** Who said where somebody is: those who run the meeting, or the person on arriving. */
export const ATTENDANCE_ORIGINS = ['HAND', 'SELF'] as const;
export type AttendanceOrigin = (typeof ATTENDANCE_ORIGINS)[number];

interface Name {
  givenName: string;
  familyName: string;
}

/** Somebody on the list of a meeting; `status` is `null` before the meeting put it down. */
export interface Awaited extends Name {
  personId: string;
  status: AttendanceStatus | null;
  /** They said once already that they have arrived. */
  arrivedAlone: boolean;
}

const whole = (first: string, second: string): string => `${fold(first)} ${fold(second)}`.trim();

/** Names are the same whatever their accents, their case and the order they are typed in. */
const isNamed = (typed: Name, { givenName, familyName }: Name): boolean => {
  const known = whole(givenName, familyName);
  if (fold(givenName) === '') return fold(typed.familyName) === known;
  return known === whole(typed.givenName, typed.familyName) || known === whole(typed.familyName, typed.givenName);
};

// Somebody thought away who comes after all is there. Who is represented or connected was told of by somebody.
const YIELDS: readonly (AttendanceStatus | null)[] = [null, 'EXPECTED', 'EXCUSED', 'ABSENT'];

/** Is that person still to be marked as arrived? Once only: what is corrected by hand afterwards stays. */
export const mayArrive = ({ status, arrivedAlone }: Pick<Awaited, 'status' | 'arrivedAlone'>): boolean =>
  !arrivedAlone && YIELDS.includes(status);

/**
 * Who a typed name is: of several people of that name, the first still to arrive. `null`: nobody of the list, a walk-in.
 */
export function whoArrives(typed: Name, awaited: readonly Awaited[]): Awaited | null {
  const named = awaited.filter((one) => isNamed(typed, one));
  return named.find(mayArrive) ?? named[0] ?? null;
}
