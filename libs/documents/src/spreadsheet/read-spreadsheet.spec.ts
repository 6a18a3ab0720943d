import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { makeZip, textCell, workbook } from '../../test/make-zip.ts';
import type { Refusal, SpreadsheetLimits } from './limits.ts';
import { readSpreadsheet } from './read-spreadsheet.ts';

const LIMITS: SpreadsheetLimits = {
  unfolded: 30 * 1024 * 1024,
  ratio: 100,
  entries: 200,
  sheets: 20,
  rows: 2000,
  columns: 60,
  cell: 2000,
};
const read = (bytes: Buffer | string) => readSpreadsheet(Buffer.from(bytes), LIMITS);
const fixture = (name: string) => readFile(new URL(`../../fixtures/${name}`, import.meta.url));
const oneCell = workbook(`<row r="1">${textCell('A1', 'Structure')}</row>`);

describe('the real files', () => {
  it('reads the directory with its dates as days', async () => {
    const [sheet] = await readSpreadsheet(await fixture('annuaire-partenaires.xlsx'), LIMITS);
    expect(sheet?.rows).toHaveLength(56);
    expect(sheet?.rows[3]?.[10]).toBe('2023-01-01');
    expect(sheet?.rows[4]?.[10]).toBe('2/2/2024');
  });

  it('reads the same directory as text, mark and quoted cells included', async () => {
    const [sheet] = await readSpreadsheet(await fixture('annuaire-partenaires.csv'), LIMITS);
    expect(sheet?.rows).toHaveLength(52);
    expect(sheet?.rows[0]?.[0]).toBe('Structure');
    expect(sheet?.rows[5]?.[4]).toBe('etienne.garcia@exemple.fr ; secretariat4@exemple.fr');
  });

  it('reads the plan', async () => {
    const [sheet] = await readSpreadsheet(await fixture('plan-actions.xlsx'), LIMITS);
    expect(sheet?.rows).toHaveLength(17);
    expect(sheet?.rows[4]?.[10]).toBe('2026-10-15');
  });
});

describe('text files', () => {
  const rows = [
    ['Nom', 'Collège'],
    ['Zoé', 'Élus'],
  ];
  const lines = (delimiter: string) => rows.map((row) => row.join(delimiter)).join('\r\n');

  it.each([
    ['semicolons', Buffer.from(lines(';'))],
    ['commas', Buffer.from(lines(','))],
    ['tabs', Buffer.from(lines('\t'))],
    ['Windows-1252', Buffer.from(lines(';'), 'latin1')],
    ['a mark', Buffer.from(`\uFEFF${lines(';')}\r\n`)],
    ['UTF-16', Buffer.from(`\uFEFF${lines('\t')}`, 'utf16le')],
  ])('reads %s', async (_name, bytes) => {
    expect((await read(bytes))[0]?.rows).toEqual(rows);
  });

  it('is not misled by commas inside the cells of a narrow file', async () => {
    const bytes = Buffer.from('Structure;Observations\nCCAS;un, deux, trois\nCPAM;rien\nEPSM;a, b, c, d, e, f');
    expect((await read(bytes))[0]?.rows).toMatchObject([{ length: 2 }, { length: 2 }, { length: 2 }, { length: 2 }]);
  });

  it('keeps the euro sign and the apostrophe of Windows', async () => {
    const bytes = Buffer.concat([Buffer.from('Budget;'), Buffer.from([0x80, 0x92, 0xe9])]);
    expect((await read(bytes))[0]?.rows[0]?.[1]).toBe('€’é');
  });
});

describe('dates', () => {
  it('reads a workbook that counts its days from 1904', async () => {
    const cells = `<row r="1">${textCell('A1', 'Depuis')}</row><row r="2"><c r="A2" s="1"><v>43466</v></c></row>`;
    const bytes = makeZip(workbook(cells, '<workbookPr date1904="1"/>'));
    expect((await read(bytes))[0]?.rows[1]?.[0]).toBe('2023-01-02');
  });
});

describe('hostile and unreadable files', () => {
  const far = (reference: string, row: number) => workbook(`<row r="${row}">${textCell(reference, 'x')}</row>`);
  const sparse = Array.from({ length: 2001 }, (_, index) => `<row r="${index + 1}"/>`).join('');
  const entities = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><sst>&b;</sst>';
  const bomb = Buffer.alloc(29 * 1024 * 1024);

  it.each<[string, Refusal, () => Buffer]>([
    ['a bomb', 'TOO_LARGE', () => makeZip([...oneCell, { name: 'xl/media/a.xml', content: bomb }])],
    [
      'more than the limit once unfolded',
      'TOO_LARGE',
      () => makeZip([...oneCell, { name: 'b', content: 'b', declared: 31e6 }]),
    ],
    [
      'ten thousand entries',
      'TOO_LARGE',
      () => makeZip(Array.from({ length: 10_000 }, (_, i) => ({ name: `${i}`, content: '' }))),
    ],
    ['a size that is too small', 'UNSAFE', () => makeZip([...oneCell, { name: 'c.xml', content: bomb, declared: 10 }])],
    ['a size that is too large', 'UNSAFE', () => makeZip([...oneCell, { name: 'c.xml', content: 'x', declared: 10 }])],
    ['entities', 'UNSAFE', () => makeZip([...oneCell, { name: 'xl/sharedStrings.xml', content: entities }])],
    ['a path that climbs', 'UNSAFE', () => makeZip([...oneCell, { name: '../../evil.xml', content: '' }])],
    ['twice the same name', 'UNSAFE', () => makeZip([...oneCell, ...oneCell])],
    ['a nested archive', 'UNKNOWN_FORMAT', () => makeZip([{ name: 'a.xlsx', content: makeZip(oneCell) }])],
    ['a cell in the last row', 'TOO_MANY_ROWS', () => makeZip(far('A1048576', 1_048_576))],
    ['a cell in the last column', 'TOO_MANY_COLUMNS', () => makeZip(far('XFD1', 1))],
    ['too many rows', 'TOO_MANY_ROWS', () => makeZip(workbook(sparse))],
    ['too many lines of text', 'TOO_MANY_ROWS', () => Buffer.from('a;b\n'.repeat(2002))],
    ['a line of too many cells', 'TOO_MANY_COLUMNS', () => Buffer.from(`a${';'.repeat(60)}\n`)],
    ['an endless cell', 'CELL_TOO_LONG', () => Buffer.from(`a;${'b'.repeat(2001)}`)],
    ['five million quotes', 'CELL_TOO_LONG', () => Buffer.from('"'.repeat(5_000_000))],
    ['a cut archive', 'BROKEN', () => makeZip(oneCell).subarray(0, 300)],
    ['the old format, or a password', 'OLD_OR_PROTECTED', () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0])],
    ['a document', 'UNKNOWN_FORMAT', () => Buffer.from('%PDF-1.7 …')],
    ['a program', 'UNKNOWN_FORMAT', () => Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1])],
    ['nothing', 'EMPTY', () => Buffer.alloc(0)],
    ['nothing but separators', 'EMPTY', () => Buffer.from(';;\n;;\n')],
  ])('refuses %s as %s within a second', async (_name, refusal, make) => {
    const bytes = make();
    const started = performance.now();
    await expect(read(bytes)).rejects.toMatchObject({ refusal });
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('gives a column called __proto__ no power', async () => {
    expect((await read('__proto__;constructor\nx;y'))[0]?.rows[0]).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});
