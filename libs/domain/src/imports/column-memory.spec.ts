import { describe, expect, it } from '@jest/globals';
import { keysOf, type Recall, recallColumns } from './column-memory.ts';
import { NO_PART, type PlacedColumn } from './column-part.ts';
import type { ImportKind } from './columns.ts';
import { layoutAt, proposeLayout } from './layout.ts';
import type { Row } from './sheet.ts';

/** What a council said once of the columns of one file. */
function said(kind: ImportKind, headings: Row, columns: readonly PlacedColumn[]): Recall {
  const known = new Map(
    keysOf(kind, headings).flatMap((keys, column) =>
      keys.map((key) => [key, columns[column] ?? { field: 'IGNORED' as const, part: NO_PART }] as const),
    ),
  );
  return (key) => known.get(key);
}
const holds = (field: PlacedColumn['field'], part = {}): PlacedColumn => ({ field, part: { ...NO_PART, ...part } });

describe('what a column is remembered by', () => {
  it('is its heading, whatever its accents, case and spaces; never a column without one', () => {
    const keys = keysOf('PLAN', ['Porté par', 'PORTE  PAR', '  ']);
    expect(keys).toEqual([['PLAN porte par 1'], ['PLAN porte par 2'], []]);
    expect(keysOf('DIRECTORY', ['porte par'])).not.toContainEqual(keys[0]);
  });
});

describe('a file like an earlier one', () => {
  const OWN = ['Qui', 'Quoi', 'Fonds 2026', 'Remarques'];
  const recall = said('PLAN', OWN, [holds('LEADS'), holds('ACTION'), holds('GRANTED', { year: 2026 })]);
  const sheet = (headings: Row) => ({ name: 'Suivi', rows: [['Suivi du plan'], [], headings, ['Zoé', 'Un bus', 500]] });

  it('is read as it was, wherever its columns and its headings stand now', () => {
    const moved = [sheet(['Remarques', 'quoi', 'QUI', 'Fonds 2026'])];
    expect(new Set(proposeLayout(moved).columns)).toEqual(new Set(['IGNORED']));
    expect(proposeLayout(moved, recall)).toMatchObject({
      ...{ kind: 'PLAN', header: 2, columns: ['IGNORED', 'ACTION', 'LEADS', 'GRANTED'], recalled: [0, 1, 2, 3] },
    });
  });

  it('takes the year of its own heading: what was said of 2026 is known of 2027', () => {
    const [fund] = recallColumns('PLAN', ['Fonds 2027'], recall);
    expect(fund).toEqual(holds('GRANTED', { year: 2027 }));
  });

  it('lets the exact year speak before another', () => {
    const both = ['Fonds 2026', 'Fonds 2027'];
    const known = said('PLAN', both, [holds('SPENT', { year: 2026 }), holds('BUDGET', { year: 2027 })]);
    expect(recallColumns('PLAN', both, known).map((column) => column?.field)).toEqual(['SPENT', 'BUDGET']);
  });

  it('is proposed by its headings where nothing was said, and only what differs from them counts as recalled', () => {
    const usual = said('PLAN', ['Action', 'Pilote'], [holds('ACTION'), holds('IGNORED')]);
    const layout = layoutAt([{ name: '', rows: [['Action', 'Pilote', 'Statut']] }], 'PLAN', 0, 0, usual);
    expect(layout).toMatchObject({ columns: ['ACTION', 'IGNORED', 'STATUS'], recalled: [1] });
  });

  it('of another kind is not read by it', () => {
    expect(recallColumns('DIRECTORY', OWN, recall)).toEqual([null, null, null, null]);
  });
});
