import { describe, expect, it } from '@jest/globals';
import type { SheetCell } from '@trame/domain/action-plan/sheet-cell';
import { strFromU8, unzipSync } from 'fflate';
import { readSpreadsheet } from './read-spreadsheet.ts';
import run from './write-worker.ts';

const write = (format: 'xlsx' | 'csv', one: ReturnType<typeof sheet>) =>
  run(format === 'xlsx' ? { format, sheets: [one] } : { format, sheet: one });

const LIMITS = { unfolded: 1e7, entries: 100, ratio: 200, rows: 1_000, columns: 20, sheets: 5, cell: 2_000 };
const HOSTILE = ['=1+1', '+33 1', '-2', '@SUM(A1)', '＝1+1', '<script>', 'a;b"c'];
const sheet = (rows: SheetCell[][]) => ({
  name: 'Plan d’actions : 2025/2029 [projet] trop long pour un onglet',
  columns: [
    { title: 'Action', width: 40 },
    { title: 'Échéance', width: 12 },
    { title: 'Progression', width: 10 },
  ],
  rows,
});
const readBack = async (format: 'xlsx' | 'csv', rows: SheetCell[][]) =>
  (await readSpreadsheet(Buffer.from(await write(format, sheet(rows))), LIMITS))[0]?.rows;

describe('a sheet that is written', () => {
  it.each(['xlsx', 'csv'] as const)('says the same when it is read back: %s', async (format) => {
    const rows = await readBack(format, [
      ['Écrire la « convention »; à deux', { day: '2027-03-31' }, 60],
      ['Bis', null, 0],
    ]);
    expect(rows?.[0]).toEqual(['Action', 'Échéance', 'Progression']);
    expect(rows?.[1]?.[0]).toBe('Écrire la « convention »; à deux');
    expect(String(rows?.[1]?.[1])).toMatch(/^(2027-03-31|31\/03\/2027)$/);
    expect(String(rows?.[1]?.[2])).toBe('60');
  });

  it('is the same bytes for the same data, whenever it is written', async () => {
    const again = () => write('xlsx', sheet([['Écrire', { day: '2027-03-31' }, 60]]));
    const first = await again();
    await new Promise((resolve) => setTimeout(resolve, 2_100)); // an archive counts in steps of two seconds
    expect(Buffer.from(first).equals(await again())).toBe(true);
  });

  it('holds no formula, whatever people wrote', async () => {
    const rows = HOSTILE.map((text) => [text, null, 0]);
    const files = unzipSync(await write('xlsx', sheet(rows)));
    expect(
      Object.values(files)
        .map((part) => strFromU8(part))
        .join(''),
    ).not.toMatch(/<f[ >]/u);
    const csv = new TextDecoder().decode(await write('csv', sheet(rows)));
    const read = await readBack('csv', rows);
    expect(read?.slice(1).map(([text]) => text)).toEqual(HOSTILE);
    for (const line of csv.split('\r\n').slice(1)) expect(line).not.toMatch(/^"?[=+\-@\t\r＝＋－＠]/u);
  });

  it('may be one of several in a file, each with its name and the look of its numbers', async () => {
    const amounts = {
      name: 'Budget',
      columns: [{ title: 'Montant', width: 12, format: '#,##0.00' }],
      rows: [[15_000.5]],
    };
    const file = await run({ format: 'xlsx', sheets: [sheet([['Écrire', null, 60]]), amounts] });
    const read = await readSpreadsheet(Buffer.from(file), LIMITS);
    expect(read.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['Plan d’actions   2025 2029  pro', 2],
      ['Budget', 2],
    ]);
    expect(read[1]?.rows[1]).toEqual([15_000.5]);
    expect(strFromU8(unzipSync(file)['xl/styles.xml'] ?? new Uint8Array())).toContain('#,##0.00');
  });
});
