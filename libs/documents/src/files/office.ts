import { SpreadsheetRefused } from '../spreadsheet/limits.ts';
import { readZipDirectory, type ZipEntry } from '../spreadsheet/zip-directory.ts';
import { FileUnfit, insist } from './refusal.ts';

const LOCAL_HEADER = 0x04034b50;
const END_SIZE = 22;
/** Macros of Office (VBA) and of OpenDocument (Basic, Python), controls that run, and archives of Java. */
const PROGRAM =
  /(^|\/)(vbaProject\.bin|vbaData\.xml|activeX\d*\.(bin|xml))$|^(Basic|Scripts)\/|\.(jar|class|exe|dll|js|vbs)$/i;

/** Refuses an Office or OpenDocument file that holds a program, or that is also something else. @throws FileUnfit */
export function checkOffice(bytes: Buffer, maxEntries: number): void {
  const entries = entriesOf(bytes, maxEntries);
  insist(!entries.some(({ name }) => PROGRAM.test(name)), 'ACTIVE');
  insist(isWhole(bytes, entries), 'ACTIVE');
}

/** An archive from its first byte to its last: what stands before, between or behind would be another file. */
function isWhole(bytes: Buffer, entries: readonly ZipEntry[]): boolean {
  const end = bytes.length - END_SIZE;
  const directory = bytes.readUInt32LE(end + 16);
  const starts = bytes.readUInt32LE(0) === LOCAL_HEADER && Math.min(...entries.map(({ offset }) => offset)) === 0;
  return starts && bytes.readUInt32LE(end) === 0x06054b50 && directory + bytes.readUInt32LE(end + 12) === end;
}

function entriesOf(bytes: Buffer, maxEntries: number): ZipEntry[] {
  insist(bytes.length > END_SIZE, 'BROKEN');
  try {
    return readZipDirectory(bytes, maxEntries);
  } catch (error) {
    if (error instanceof SpreadsheetRefused || error instanceof RangeError) throw new FileUnfit('BROKEN');
    throw error;
  }
}
