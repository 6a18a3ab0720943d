import type { ReportBlock, ReportRow, ReportUnit, ReportValue } from './report-block.ts';
import type { ReportChapter } from './report-template.ts';

/** One figure that moved since it was stored, or a whole line that came or went. */
export interface ReportChange {
  /** Names the figure, not its value: `attendance/PSYCHIATRY/rate`. */
  readonly id: string;
  readonly chapter: ReportChapter;
  readonly block: string;
  readonly row: string;
  readonly label: string;
  /** `null` when the whole line came or went. */
  readonly column: string | null;
  /** One for each value, in the order of the columns. */
  readonly units: readonly ReportUnit[];
  /** One value, or those of the line; `null` when the line was not there, or is no more. */
  readonly before: readonly ReportValue[] | null;
  readonly after: readonly ReportValue[] | null;
}

const nameOf = (block: string, row: string, column: string | null): string => [block, row, column ?? '*'].join('/');
const byKey = (blocks: readonly ReportBlock[]): Map<string, ReportBlock> =>
  new Map(blocks.map((block) => [block.key, block]));
const byId = (block: ReportBlock | undefined): Map<string, ReportRow> =>
  new Map((block?.rows ?? []).map((row) => [row.id, row]));

/** The value of a line under a column, wherever that column stood when it was stored. */
function valueOf(block: ReportBlock, row: ReportRow, column: string): ReportValue {
  const at = block.columns.findIndex(({ key }) => key === column);
  return at < 0 ? null : (row.values[at] ?? null);
}

function lineChange(block: ReportBlock, row: ReportRow, came: boolean): ReportChange {
  return {
    ...{ id: nameOf(block.key, row.id, null), chapter: block.chapter, block: block.key, row: row.id },
    ...{ label: row.label, column: null, units: block.columns.map(({ unit }) => row.unit ?? unit) },
    before: came ? null : row.values,
    after: came ? row.values : null,
  };
}

function cellChanges(kept: ReportBlock, old: ReportRow, now: ReportBlock, row: ReportRow): ReportChange[] {
  return now.columns.flatMap(({ key, unit }) => {
    const [before, after] = [valueOf(kept, old, key), valueOf(now, row, key)];
    if (before === after) return [];
    return [
      {
        ...{ id: nameOf(now.key, row.id, key), chapter: now.chapter, block: now.key, row: row.id },
        ...{ label: row.label, column: key, units: [row.unit ?? unit], before: [before], after: [after] },
      },
    ];
  });
}

/** What moved between the figures that a report stored and those of today, in the order they are read. */
export function changesBetween(kept: readonly ReportBlock[], now: readonly ReportBlock[]): ReportChange[] {
  const [old, current] = [byKey(kept), byKey(now)];
  const moved = now.flatMap((block) => {
    const before = old.get(block.key);
    const rows = byId(before);
    return block.rows.flatMap((row) => {
      const known = rows.get(row.id);
      return before && known ? cellChanges(before, known, block, row) : [lineChange(block, row, true)];
    });
  });
  const gone = kept.flatMap((block) => {
    const rows = byId(current.get(block.key));
    return block.rows.filter(({ id }) => !rows.has(id)).map((row) => lineChange(block, row, false));
  });
  return [...moved, ...gone];
}

/** The stored figures with those of `taken` as they are today; what nobody took stays as it was. */
export function withChanges(
  kept: readonly ReportBlock[],
  now: readonly ReportBlock[],
  taken: ReadonlySet<string>,
): ReportBlock[] {
  const [old, current] = [byKey(kept), byKey(now)];
  const merged = now.map((block) => mergedBlock(old.get(block.key), block, taken));
  const left = kept
    .filter(({ key }) => !current.has(key))
    .map((block) => ({ ...block, rows: block.rows.filter(({ id }) => !taken.has(nameOf(block.key, id, null))) }));
  return [...merged, ...left].filter((block) => block.rows.length > 0 || old.has(block.key));
}

function mergedBlock(kept: ReportBlock | undefined, now: ReportBlock, taken: ReadonlySet<string>): ReportBlock {
  const [old, current] = [byId(kept), byId(now)];
  const isTaken = (row: string, column: string | null): boolean => taken.has(nameOf(now.key, row, column));
  const rows = now.rows.flatMap((row): ReportRow[] => {
    const known = old.get(row.id);
    if (!kept || !known) return isTaken(row.id, null) ? [row] : [];
    const values = now.columns.map(({ key }, at) =>
      isTaken(row.id, key) ? (row.values[at] ?? null) : valueOf(kept, known, key),
    );
    return [{ ...row, label: now.columns.some(({ key }) => isTaken(row.id, key)) ? row.label : known.label, values }];
  });
  const gone = (kept?.rows ?? []).filter(({ id }) => !current.has(id) && !isTaken(id, null));
  const aligned = gone.map((row) => ({ ...row, values: now.columns.map(({ key }) => valueOf(kept ?? now, row, key)) }));
  return { ...now, rows: [...rows, ...aligned] };
}
