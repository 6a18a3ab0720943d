import { accept } from './limits.ts';

/** What Windows puts where Latin-1 has control characters, from 0x80 on. Node 20's own decoder leaves them out. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The text of a file whose encoding nobody noted: UTF-16 with its mark, else UTF-8, else what Windows writes. */
export function decodeText(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  accept(!bytes.includes(0), 'UNKNOWN_FORMAT');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bytes
      .toString('latin1')
      .replace(/[\u0080-\u009f]/gu, (found) => WINDOWS_1252[found.charCodeAt(0) - 0x80] ?? found);
  }
}
