const SEPARATORS = /\s*[;,|/\s]\s*/u;
const ADDRESS = /^[A-Za-z0-9.!#$%&'*+=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,63}\.){1,8}[A-Za-z]{2,24}$/u;

/** A cell of more parts is a text about something else: it is handed back whole. */
const MOST = 20;

export interface Mails {
  readonly addresses: string[];
  readonly malformed: string[];
}

/** Every address of a cell, in lower case and once each; what is no address is handed back, not dropped. */
export function readMails(text: string): Mails {
  const found = text
    .replace(/mailto:/giu, '')
    .split(SEPARATORS)
    .map((part) => part.replace(/^[<("']+|[>)"'.]+$/gu, '').toLowerCase())
    .filter((part) => part !== '' && part !== 'et' && part !== 'ou' && part !== '-');
  if (found.length > MOST) return { addresses: [], malformed: [text] };
  const good = (part: string) => part.length <= 254 && ADDRESS.test(part);
  return { addresses: [...new Set(found.filter(good))], malformed: found.filter((part) => !good(part)) };
}
