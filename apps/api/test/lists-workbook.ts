import { writeXlsx } from '../../../libs/documents/src/spreadsheet/write-sheet.ts';

export type Rows = (string | number | null)[][];
/** A workbook of sheets by name, the headings of each first. */
export async function workbook(sheets: Record<string, Rows>): Promise<Buffer> {
  const written = Object.entries(sheets).map(([name, [head = [], ...rows]]) => ({
    ...{ name, rows },
    columns: head.map((title) => ({ title: String(title), width: 20 })),
  }));
  return Buffer.from(await writeXlsx(written));
}
/** A plan whose one action has lists in every shape. */
export const LISTS: Rows = [
  ['N° action', 'Axe', 'Action', 'État', 'Budget 2026', 'Budget 2027', 'Indicateurs', 'Jalons'],
  [
    '1.1',
    'Jeunes',
    'Un lieu',
    'En cours',
    'ARS : 3 000 € ; Ville : 1 500 €',
    'ARS : 4 000 €',
    'Reçus (cible 50)\nSéances',
    'Loué (31/03/2027)',
  ],
  [null, null, null, null, 'Agglo : 500 €', null, 'Ateliers : 4 le 31/12/2026', null],
];
export const listsFile = () => workbook({ Plan: LISTS });
