import { addDays, weekdayOf } from '../time/wall-clock.ts';

/** When an event takes place: one day or several in a row, with hours where they are known. Wall times of the council. */
export interface EventSlot {
  /** `YYYY-MM-DD` */
  day: string;
  /** The last of several days in a row; `null` for one day. */
  until: string | null;
  /** `HH:mm`; `null` when the hour is not known, or the place is open all day. */
  from: string | null;
  to: string | null;
}

/** Does it end after it begins? An end needs a beginning, and a single day ends on that day. */
export function isSlotRight({ day, until, from, to }: EventSlot): boolean {
  if (until !== null && until <= day) return false;
  return to === null || (from !== null && to > from);
}

const lastOf = ({ day, until }: EventSlot): string => until ?? day;
const startOf = ({ day, from }: EventSlot): string => `${day}T${from ?? '00:00'}`;

/** In the order they come. */
export const byStart = (one: EventSlot, other: EventSlot): number => startOf(one).localeCompare(startOf(other));

/** The first and the last day of an event; `null` when no date is set. */
export function daysOf(slots: readonly EventSlot[]): { first: string; last: string } | null {
  const [first] = slots.toSorted(byStart);
  if (!first) return null;
  const last = slots.map(lastOf).reduce((latest, day) => (day > latest ? day : latest), lastOf(first));
  return { first: first.day, last };
}

/** The Monday of the week of a day. */
export const mondayOfDay = (day: string): string => addDays(day, 1 - weekdayOf(day));

/** The Mondays of the weeks in which an event takes place, in their order. */
export function weeksOf(slots: readonly EventSlot[]): string[] {
  const mondays = new Set<string>();
  for (const slot of slots) {
    for (let monday = mondayOfDay(slot.day); monday <= lastOf(slot); monday = addDays(monday, 7)) mondays.add(monday);
  }
  return [...mondays].toSorted();
}

/** Events in the order they come; those without a date are last, and of one hour in the order of their titles. */
export function byDate(
  one: { slots: readonly EventSlot[]; title: string },
  other: { slots: readonly EventSlot[]; title: string },
): number {
  const [first, second] = [one, other].map(({ slots }) => {
    const [slot] = slots.toSorted(byStart);
    return slot ? startOf(slot) : '9999';
  });
  return (first ?? '').localeCompare(second ?? '') || one.title.localeCompare(other.title, 'fr');
}

/** Events under the week they begin in, in the order they were given; one without a date stands under `null`. */
export function firstWeeks<E extends { slots: readonly EventSlot[] }>(
  events: readonly E[],
): { monday: string | null; events: E[] }[] {
  const weeks = new Map<string | null, E[]>();
  for (const event of events) {
    const days = daysOf(event.slots);
    const monday = days && mondayOfDay(days.first);
    weeks.set(monday, [...(weeks.get(monday) ?? []), event]);
  }
  return [...weeks].map(([monday, ofWeek]) => ({ monday, events: ofWeek }));
}
