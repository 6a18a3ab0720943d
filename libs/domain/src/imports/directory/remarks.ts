import { type Issue, issue } from '../issue.ts';
import type { DirectoryRow } from './directory-row.ts';
import type { LeftOut } from './directory-writes.ts';

/** All there is to say of each line: what its cells say, then what of them has no place. */
export function remarksOf(
  rows: readonly DirectoryRow[],
  leftOut: readonly LeftOut[],
): ReadonlyMap<number, readonly Issue[]> {
  const remarks = new Map(rows.map(({ line, issues }) => [line, [...issues]]));
  for (const { line, code, text } of leftOut) remarks.get(line)?.push(issue(code, null, text));
  return new Map([...remarks].map(([line, issues]) => [line, withoutLostDay(issues)]));
}

/** A day that is written nowhere is not said to be read. */
const withoutLostDay = (issues: readonly Issue[]): readonly Issue[] =>
  issues.some(({ code }) => code === 'SINCE_WITHOUT_SEAT')
    ? issues.filter(({ code }) => code !== 'DATE_APPROXIMATE')
    : issues;
