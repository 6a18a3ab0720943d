import { HIDDEN_UNDER } from '../cells/cell-secrecy.ts';
import { nameFinder, type PersonName } from '../minutes/masking/find-names.ts';
import { maskRuns, settled } from '../minutes/masking/mask.ts';
import { HIDDEN_NUMBER, type ReportBlock, type ReportRow, type ReportValue } from './report-block.ts';

/** Columns and single figures that count people, or that follow from such a count. */
const PEOPLE: ReadonlySet<string> = new Set([
  ...['PARTICIPATIONS', 'PARTICIPANTS', 'EXPECTED', 'PRESENT', 'HELD', 'EVENT_ATTENDANCE', 'PUBLIC_CONTACTS'],
  ...['WITHOUT_CONCERNED', 'WITHOUT_CARERS', 'WITHOUT_BOTH'],
]);
const FOLLOWS: ReadonlySet<string> = new Set(['RATE']);
/** Their lines are named by actions, which not everybody reads. */
const OF_ACTIONS: readonly string[] = ['INDICATORS'];

export interface PublicRules {
  /** Everybody the council ever knew. */
  readonly names: readonly PersonName[];
  /** « une personne » */
  readonly somebody: string;
  /** Actions that everybody may read, by id. */
  readonly actions: ReadonlySet<string>;
}

/** A text in which nobody is named. */
export function publicWords({ names, somebody }: PublicRules): (text: string) => string {
  const find = nameFinder(names, somebody);
  return (text) =>
    maskRuns([{ text, bold: false, italic: false }], settled(find(text)))
      .map((run) => run.text)
      .join('');
}

/**
 * The blocks of a report as anybody may read them: nobody named, no action that is not for everybody, no count of people under
 * five, nor one that would follow from the others.
 */
export function publicBlocks(blocks: readonly ReportBlock[], rules: PublicRules): ReportBlock[] {
  const said = publicWords(rules);
  return blocks
    .filter(({ key }) => !OF_ACTIONS.includes(key))
    .map((block) => (block.key === 'underWay' ? onlyPublic(block, rules.actions) : block))
    .map((block) => withoutFew({ ...block, rows: block.rows.map((row) => inWords(block, row, said)) }))
    .filter(({ rows }) => rows.length > 0);
}

const onlyPublic = (block: ReportBlock, actions: ReadonlySet<string>): ReportBlock => ({
  ...block,
  rows: block.rows.filter(({ id }) => actions.has(id)),
});

const inWords = (block: ReportBlock, row: ReportRow, said: (text: string) => string): ReportRow => ({
  ...row,
  label: said(row.label),
  values: row.values.map((value, at) =>
    block.columns[at]?.unit === 'TEXT' && typeof value === 'string' ? said(value) : value,
  ),
});

const isFew = (value: ReportValue | undefined): boolean =>
  typeof value === 'number' && value > 0 && value < HIDDEN_UNDER;

function withoutFew(block: ReportBlock): ReportBlock {
  if (block.kind === 'FIGURES') {
    const hidden = (row: ReportRow) => PEOPLE.has(row.id) && row.values.some(isFew);
    return { ...block, rows: block.rows.map((row) => (hidden(row) ? { ...row, values: [HIDDEN_NUMBER] } : row)) };
  }
  const counted = block.columns.flatMap(({ key }, at) => (PEOPLE.has(key) ? [at] : []));
  const hidden = new Set(
    block.rows.filter(({ values }) => counted.some((at) => isFew(values[at]))).map(({ id }) => id),
  );
  // a single line that is hidden is the whole minus the others
  const next = hidden.size === 1 ? fewest(block, counted, hidden) : undefined;
  if (next) hidden.add(next.id);
  const isCovered = (at: number): boolean => counted.includes(at) || FOLLOWS.has(block.columns[at]?.key ?? '');
  const covered = (row: ReportRow): ReportRow => ({
    ...row,
    values: row.values.map((value, at) => (isCovered(at) ? HIDDEN_NUMBER : value)),
  });
  return { ...block, rows: block.rows.map((row) => (hidden.has(row.id) ? covered(row) : row)) };
}

const countIn = (value: ReportValue | undefined): number => (typeof value === 'number' ? value : 0);

function fewest(block: ReportBlock, counted: readonly number[], hidden: ReadonlySet<string>): ReportRow | undefined {
  const people = ({ values }: ReportRow): number => counted.reduce((sum, at) => sum + countIn(values[at]), 0);
  return block.rows
    .filter((row) => !hidden.has(row.id) && people(row) > 0)
    .toSorted((one, other) => people(one) - people(other))[0];
}
