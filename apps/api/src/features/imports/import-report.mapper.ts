import type { ImportReport } from '@trame/contracts/imports';
import { LIMITS } from '@trame/contracts/limits';
import { textOf } from '@trame/domain/imports/sheet';
import type { Analysis } from './analyse-import.ts';

type Note = ImportReport['notes'][number];

/** As many as a report may hold. */
const MOST_NOTES = LIMITS.spreadsheet.rows * 40;

/** Everything the file said that was not written as it stood: skipped lines, proposals, values without a place. */
export function notesOf(analysis: Analysis): Note[] {
  const ofPlan = [...skipped(analysis), ...issues(analysis), ...ignored(analysis)];
  return [...ofPlan.toSorted((one, two) => one.line - two.line), ...ofOtherSheets(analysis)].slice(0, MOST_NOTES);
}

const note = (line: number, code: string, text: string, heading = '', proposal: string | null = null): Note => ({
  sheet: '',
  line,
  code,
  heading,
  text: text.slice(0, LIMITS.text.paragraph),
  proposal,
});

const lineText = ({ sheet }: Analysis, line: number): string =>
  (sheet.rows[line - 1] ?? []).map(textOf).filter(Boolean).join(' · ');

function skipped(analysis: Analysis): Note[] {
  return analysis.preview.rows
    .filter(({ outcome }) => outcome === 'SKIP')
    .map(({ row }) =>
      note(row.line, row.kind === 'BLANK' ? 'LINE_BLANK' : 'LINE_SKIPPED', lineText(analysis, row.line)),
    );
}

function issues(analysis: Analysis): Note[] {
  const rows = analysis.preview.rows.filter(({ outcome }) => outcome !== 'SKIP');
  return rows.flatMap(({ row: { line } }) =>
    (analysis.remarks.get(line) ?? []).map(({ code, column, text, proposal }) =>
      note(line, code, text, headingOf(analysis, column), proposal),
    ),
  );
}

const headingOf = ({ sheet, header }: Analysis, column: number | null): string =>
  column === null ? '' : textOf(sheet.rows[header]?.[column]);

/** A column nobody wanted, once, with how much it held. */
function ignored({ sheet, header, columns }: Analysis): Note[] {
  return columns.flatMap((field, column) => {
    const filled = sheet.rows.slice(header + 1).filter((row) => textOf(row[column]) !== '').length;
    const heading = textOf(sheet.rows[header]?.[column]);
    return field === 'IGNORED' && filled > 0 ? [note(header + 1, 'COLUMN_IGNORED', String(filled), heading)] : [];
  });
}

/** What the lines of the other sheets say that finds no place. */
const ofOtherSheets = (analysis: Analysis): Note[] =>
  analysis.kind === 'DIRECTORY'
    ? []
    : analysis.preview.lines.flatMap(({ sheet, line, issues: said }) =>
        said.map(({ code, text, proposal }) => ({
          ...note(line, code, text, '', proposal),
          sheet: analysis.sheets[sheet]?.name ?? '',
        })),
      );
