import { insist } from './refusal.ts';

const LAST_LINES = 2_048;
const ARCHIVE_END = Buffer.from('PK\u0005\u0006', 'latin1');

/** Refuses a PDF that is cut short, that starts as something else, or that an archive follows. @throws FileUnfit */
export function checkPdf(bytes: Buffer): void {
  insist(bytes.toString('latin1', 0, 5) === '%PDF-', 'MISMATCH');
  const end = bytes.lastIndexOf('%%EOF');
  const behind = bytes.subarray(Math.max(0, end));
  insist(end >= 0 && !behind.includes(ARCHIVE_END), end < 0 ? 'BROKEN' : 'ACTIVE');
  insist(behind.length <= LAST_LINES, 'ACTIVE');
}
