import { strFromU8, unzipSync } from 'fflate';

export interface ReadDocx {
  /** Names of the parts of the file. */
  parts: string[];
  title: string;
  language: string;
  /** The words, run after run, a blank between paragraphs. */
  text: string;
  /** Level and words of each heading, in reading order: `2 Présences`. */
  headings: string[];
  headerRows: number;
  bullets: number;
  footer: string;
  images: { name: string; description: string }[];
}

const UNESCAPED: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };
const unescaped = (text: string): string =>
  text.replaceAll(/&(?:amp|lt|gt|quot|apos);/gu, (one) => UNESCAPED[one] ?? one);
const all = (xml: string, pattern: RegExp): string[] => Array.from(xml.matchAll(pattern), ([, found = '']) => found);
const wordsOf = (xml: string): string => unescaped(all(xml, /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu).join(''));
const paragraphs = (xml: string): string[] => all(xml, /<w:p>(.*?)<\/w:p>/gsu);

/** What another reader finds in the bytes of a DOCX. */
export function readDocx(bytes: Uint8Array): ReadDocx {
  const files = unzipSync(new Uint8Array(bytes));
  const part = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  const [body, styles] = [part('word/document.xml'), part('word/styles.xml')];
  const headings = paragraphs(body).flatMap((xml) => {
    const [level] = all(xml, /<w:pStyle w:val="Heading(\d)"\/>/gu);
    return level ? [`${level} ${wordsOf(xml)}`] : [];
  });
  const footers = Object.keys(files).filter((name) => /word\/footer\d\.xml/u.test(name));
  return {
    parts: Object.keys(files),
    title: unescaped(all(part('docProps/core.xml'), /<dc:title>([^<]*)</gu)[0] ?? ''),
    language: all(styles, /<w:lang w:val="([^"]*)"/gu)[0] ?? '',
    text: paragraphs(body).map(wordsOf).join(' '),
    headings,
    headerRows: all(body, /(<w:tblHeader\/>)/gu).length,
    bullets: all(body, /(<w:numPr>)/gu).length,
    footer: footers.map((name) => part(name)).join(''),
    images: all(body, /(<wp:docPr [^>]*>)/gu).map((xml) => ({
      name: all(xml, /name="([^"]*)"/gu)[0] ?? '',
      description: unescaped(all(xml, /descr="([^"]*)"/gu)[0] ?? ''),
    })),
  };
}
