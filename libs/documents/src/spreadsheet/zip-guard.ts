import { inflateRawSync } from 'node:zlib';
import { accept, type SpreadsheetLimits, SpreadsheetRefused } from './limits.ts';
import { checkSheetExtent } from './sheet-extent.ts';
import { readZipDirectory, type ZipEntry } from './zip-directory.ts';

const STORED = 0;
const DEFLATED = 8;
const LOCAL_HEADER = 30;
const SMALL = 1024 * 1024;

/**
 * Refuses an XLSX archive that would unfold beyond the limits, lies about its sizes, climbs out of its folder or
 * declares XML entities. The reader of spreadsheets sees the bytes only after this.
 */
export function guardArchive(bytes: Buffer, limits: SpreadsheetLimits): void {
  const entries = readZipDirectory(bytes, limits.entries);
  checkNames(entries);
  checkSizes(entries, limits);
  for (const entry of entries) {
    const xml = unfold(bytes, entry); // pictures too: the reader may unfold them, and trusts their sizes
    if (!isXml(entry.name)) continue;
    accept(!xml.includes('<!DOCTYPE') && !xml.includes('<!ENTITY'), 'UNSAFE');
    checkSheetExtent(xml.toString('latin1'), limits); // every part: a sheet may live under any name
  }
}

const isXml = (name: string): boolean => name.endsWith('.xml') || name.endsWith('.rels');

function checkNames(entries: readonly ZipEntry[]): void {
  const names = entries.map(({ name }) => name);
  accept(new Set(names).size === names.length, 'UNSAFE');
  accept(!names.some((name) => name.startsWith('/') || name.includes('..') || name.includes('\\')), 'UNSAFE');
  accept(names.includes('xl/workbook.xml'), 'UNKNOWN_FORMAT');
}

function checkSizes(entries: readonly ZipEntry[], limits: SpreadsheetLimits): void {
  const unfolded = entries.reduce((sum, entry) => sum + entry.unfolded, 0);
  const compressed = entries.reduce((sum, entry) => sum + entry.compressed, 0);
  accept(unfolded <= limits.unfolded, 'TOO_LARGE');
  accept(unfolded <= SMALL || unfolded <= compressed * limits.ratio, 'TOO_LARGE');
}

/** The entry's bytes, or a refusal when they are not exactly as many as the directory says. */
function unfold(bytes: Buffer, entry: ZipEntry): Buffer {
  const { offset, compressed, unfolded, method } = entry;
  accept(offset + LOCAL_HEADER <= bytes.length && (method === STORED || method === DEFLATED), 'BROKEN');
  const start = offset + LOCAL_HEADER + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const packed = bytes.subarray(start, start + compressed);
  try {
    const content = method === STORED ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, unfolded) });
    accept(content.length === unfolded, 'UNSAFE');
    return content;
  } catch (error) {
    if (overflows(error)) throw new SpreadsheetRefused('UNSAFE');
    throw error instanceof SpreadsheetRefused ? error : new SpreadsheetRefused('BROKEN');
  }
}

/** zlib stopped because the entry holds more than the directory declares. */
const overflows = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
