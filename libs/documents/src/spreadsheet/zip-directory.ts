import { accept, SpreadsheetRefused } from './limits.ts';

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly compressed: number;
  readonly unfolded: number;
  /** Where the local header starts. */
  readonly offset: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LONGEST_COMMENT = 0xffff;
const ZIP64 = 0xffffffff;

/** Reads the table of contents at the end of an archive, without unfolding anything. */
export function readZipDirectory(bytes: Buffer, maxEntries: number): ZipEntry[] {
  const end = findEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  accept(count <= maxEntries, 'TOO_LARGE');
  const entries: ZipEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let read = 0; read < count; read += 1) {
    accept(at + ENTRY_SIZE <= end && bytes.readUInt32LE(at) === ENTRY, 'BROKEN');
    entries.push(readEntry(bytes, at));
    at += ENTRY_SIZE + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function findEnd(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT);
  for (let at = bytes.length - END_SIZE; at >= first; at -= 1) {
    if (bytes.readUInt32LE(at) === END) return at;
  }
  throw new SpreadsheetRefused('BROKEN');
}

function readEntry(bytes: Buffer, at: number): ZipEntry {
  const nameEnd = at + ENTRY_SIZE + bytes.readUInt16LE(at + 28);
  const entry = {
    name: bytes.toString('utf8', at + ENTRY_SIZE, nameEnd),
    method: bytes.readUInt16LE(at + 10),
    compressed: bytes.readUInt32LE(at + 20),
    unfolded: bytes.readUInt32LE(at + 24),
    offset: bytes.readUInt32LE(at + 42),
  };
  // ZIP64 stores the true sizes elsewhere: no council's spreadsheet needs four gigabytes
  accept(entry.unfolded !== ZIP64 && entry.compressed !== ZIP64 && entry.offset !== ZIP64, 'TOO_LARGE');
  return entry;
}
