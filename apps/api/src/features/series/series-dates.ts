import { LIMITS } from '@trame/contracts/limits';
import type { Repeats } from '@trame/contracts/series';
import { chosenDates, type Occurrence } from '@trame/domain/series/occurrences';
import { ValidationFailed } from '../../platform/errors/refusals.ts';
import { expand, fallsOn } from './expand.ts';

const { most } = LIMITS.series;

/** The dates of a series as they were chosen, and the last day its rule falls on. */
export interface SeriesDates {
  dates: Occurrence[];
  endsOn: string;
}

const fault = (field: string, code: string) =>
  new ValidationFailed([{ pointer: `/body/repeats/${field}`, code, detail: code }]);

/** Throws `ValidationFailed`: off the rule, past its end, too many, none left, or a choice about a day it does not give. */
export function datesOf({ rule, end, leftOut, moved }: Repeats, local: string): SeriesDates {
  const first = local.slice(0, 10);
  if (!fallsOn(rule, first)) throw fault('rule', 'start_off_rule');
  if ('until' in end && end.until < first) throw fault('end', 'ends_before_start');
  const given = expand(rule, local, end, most + 1);
  if (given.length > most) throw fault('end', 'too_many_dates');
  const days = given.map((each) => each.slice(0, 10));
  for (const [place, on] of leftOut.entries())
    if (!days.includes(on)) throw fault(`leftOut/${place}`, 'no_such_occurrence');
  for (const [place, { on }] of moved.entries())
    if (!days.includes(on)) throw fault(`moved/${place}`, 'no_such_occurrence');
  const dates = chosenDates(given, { leftOut, moved });
  if (dates.length === 0) throw fault('leftOut', 'no_date_left');
  return { dates, endsOn: days.at(-1) ?? first };
}
