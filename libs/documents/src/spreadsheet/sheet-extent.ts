import { accept, type SpreadsheetLimits } from './limits.ts';

const TAG = /<(?:[A-Za-z]+:)?(row|c)[\s>/]([^>]*)/gu;
const REFERENCE = /\br\s*=\s*["']([A-Z]{1,4})?(\d{1,8})["']/u;

/**
 * Refuses a sheet by its outermost cell, before the reader fills every gap up to it: one cell in XFD1048576
 * weighs 40 bytes in the file and seventeen thousand million empty cells once read.
 */
export function checkSheetExtent(xml: string, limits: SpreadsheetLimits): void {
  let row = 0;
  let column = 0;
  for (const [, tag, attributes = ''] of xml.matchAll(TAG)) {
    const [, letters, digits] = REFERENCE.exec(attributes) ?? [];
    if (tag === 'row') {
      row = digits === undefined ? row + 1 : Number(digits);
      column = 0;
    } else {
      column = letters === undefined ? column + 1 : columnNumber(letters);
      if (letters !== undefined && digits !== undefined) row = Math.max(row, Number(digits));
    }
    accept(row <= limits.rows, 'TOO_MANY_ROWS');
    accept(column <= limits.columns, 'TOO_MANY_COLUMNS');
  }
}

const columnNumber = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
