import { decodeText } from '../spreadsheet/decode-text.ts';
import { insist } from './refusal.ts';

/** What a browser or a shell would run if somebody told it that this is not plain text. */
const MARKUP = /<\s*(!doctype\s+html|html|script|svg|iframe|object|embed|meta|body|\?php|\?xml)\b|<\?(php|xml)/i;
const SHEBANG = /^\s*#!/;

/** Refuses what is no text, or is a page or a script in disguise. @throws FileUnfit */
export function checkText(bytes: Buffer): void {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  insist(isWide || !bytes.includes(0), 'MISMATCH');
  const text = decodeText(bytes);
  insist(!text.includes('\u0000'), 'MISMATCH');
  insist(!MARKUP.test(text) && !SHEBANG.test(text), 'ACTIVE');
}
