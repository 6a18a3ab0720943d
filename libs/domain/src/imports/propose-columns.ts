import { fold } from './cells/fold.ts';
import { readMembership } from './cells/read-membership.ts';
import { NO_PART, type PlacedColumn, rankRepeats, readHeading, textsBelow } from './column-part.ts';
import type { ImportKind } from './columns.ts';
import { fieldOf } from './headings.ts';
import { type Row, textOf } from './sheet.ts';

const IGNORED: PlacedColumn = { field: 'IGNORED', part: NO_PART };
const BODY_HEADING = /^(?:copil|cotech|bureau|pleniere|assemblee|gt|groupe|commission|pole|comite|cellule|instance)\b/u;

/**
 * What each column holds. In a directory, a column of crosses under any heading is a body and its members; in a plan,
 * a heading may name a year, a funder or a number beside what it holds.
 * @param below the rows under the heading
 */
export function proposeColumns(kind: ImportKind, header: Row, below: readonly Row[]): PlacedColumn[] {
  const placed = Array.from(header, (cell, column): PlacedColumn => {
    const heading = textOf(cell);
    const field = fieldOf(kind, heading);
    if (field) return { field, part: NO_PART };
    if (kind === 'PLAN') return readHeading(heading, textsBelow(below, column)) ?? IGNORED;
    return looksLikeMembers(heading, below, column) ? { field: 'MEMBERSHIP', part: NO_PART } : IGNORED;
  });
  return kind === 'PLAN' ? rankRepeats(placed) : placed;
}

function looksLikeMembers(heading: string, below: readonly Row[], column: number): boolean {
  if (heading === '') return false;
  const marks = textsBelow(below, column);
  const known = marks.filter((text) => readMembership(text) !== 'UNKNOWN').length;
  return BODY_HEADING.test(fold(heading)) ? known * 2 >= marks.length : marks.length > 0 && known === marks.length;
}
