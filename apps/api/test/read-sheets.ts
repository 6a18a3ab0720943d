import { readSpreadsheet } from '../../../libs/documents/src/spreadsheet/read-spreadsheet.ts';

const LIMITS = { unfolded: 1e7, entries: 100, ratio: 200, rows: 2_000, columns: 40, sheets: 30, cell: 20_000 };

/** The sheets of a file that was exported, as the import reads them. */
export const sheetsIn = (file: unknown) => readSpreadsheet(file as Buffer, LIMITS);
