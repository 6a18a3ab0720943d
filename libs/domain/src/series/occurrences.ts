const NUMBER = /(n°\s?)(\d{1,4})/u;

/** The title of a date of a series, `place` dates after the one titled `title`: "Comité n° 15" becomes "Comité n° 17". */
export const titleAt = (title: string, place: number): string =>
  title.replace(NUMBER, (_, head: string, number: string) => `${head}${Number(number) + place}`);

/** A date of a series: the day its rule gives (RECURRENCE-ID of RFC 5545), and when it is held, a wall time. */
export interface Occurrence {
  on: string;
  local: string;
}

/** What choosing dates changes of what the rule gives. */
export interface DateChoice {
  /** Days of the rule on which nobody meets (EXDATE). */
  leftOut: readonly string[];
  moved: readonly Occurrence[];
}

/** The dates kept, in the order of the rule. */
export function chosenDates(given: readonly string[], { leftOut, moved }: DateChoice): Occurrence[] {
  const kept = given.filter((local) => !leftOut.includes(local.slice(0, 10)));
  return kept.map((local) => {
    const on = local.slice(0, 10);
    return { on, local: moved.find((other) => other.on === on)?.local ?? local };
  });
}

/** What becomes of meetings, in order, when their dates become others. */
export interface Pairing<M> {
  moved: (Occurrence & { meeting: M })[];
  added: Occurrence[];
  left: M[];
}

/** The first meeting takes the first date and so on: what was prepared keeps its place in the order. */
export function pairDates<M>(meetings: readonly M[], dates: readonly Occurrence[]): Pairing<M> {
  return {
    moved: meetings.flatMap((meeting, at) => (dates[at] ? [{ ...dates[at], meeting }] : [])),
    added: dates.slice(meetings.length),
    left: meetings.slice(dates.length),
  };
}
