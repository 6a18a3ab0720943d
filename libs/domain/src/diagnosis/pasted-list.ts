import { readObserved } from './observed.ts';

/** One line of a list that was pasted. */
export interface PastedLine {
  title: string;
  source: string | null;
  /** ISO 8601 as far as it is known; `null` when the cell is empty or says something else. */
  observed: string | null;
}

/** "- ", "• ", "1. ", "a) " at the head of a line: the marks of a list, not words of it. */
const MARK = /^(?:[-–—•*·▪◦]|\d{1,3}[.)]|[a-z][.)])\s+/i;

/**
 * A list as it is pasted from a document or a spreadsheet: one line each, cells apart by a tab: the words, who says so,
 * when. Marks of lists go, and so do empty lines and lines said twice, capitals aside.
 */
export function readPasted(text: string): PastedLine[] {
  const lines = text.split(/\r?\n/).map(readLine);
  const seen = new Set<string>();
  return lines.filter(({ title }) => {
    const key = title.toLowerCase();
    if (title === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function readLine(line: string): PastedLine {
  const [title = '', source = '', date = ''] = line.split('\t').map((cell) => cell.replace(/\s+/g, ' ').trim());
  return { title: title.replace(MARK, ''), source: source || null, observed: readObserved(date) };
}
