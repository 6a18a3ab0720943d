import { strFromU8, unzipSync } from 'fflate';

export interface ReadSlide {
  title: string;
  /** Words of the slide, a blank between paragraphs. */
  text: string;
  /** Rows of its table, cell by cell, and how many of them are announced as a head. */
  rows: string[][];
  heads: number;
  /** What its shapes say to those who do not see them. */
  descriptions: string[];
  /** Shapes that say nothing: neither words, nor a description, nor that they are ornaments. */
  mute: number;
  notes: string;
  languages: string[];
}

const UNESCAPED: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };
const unescaped = (text: string): string =>
  text.replaceAll(/&(?:amp|lt|gt|quot|apos);/gu, (one) => UNESCAPED[one] ?? one);
const all = (xml: string, pattern: RegExp): string[] => Array.from(xml.matchAll(pattern), ([, found = '']) => found);
const wordsOf = (xml: string): string =>
  all(xml, /<a:p>(.*?)<\/a:p>/gsu)
    .map((paragraph) =>
      unescaped(all(paragraph.replaceAll('<a:br/>', '<a:t> </a:t>'), /<a:t>([^<]*)<\/a:t>/gu).join('')),
    )
    .join(' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();

function slideOf(xml: string, notes: string): ReadSlide {
  const shapes = all(xml, /<p:sp>(.*?)<\/p:sp>/gsu);
  const title = shapes.find((shape) => shape.includes('type="title"')) ?? '';
  return {
    title: wordsOf(title),
    text: wordsOf(xml),
    rows: all(xml, /<a:tr [^>]*>(.*?)<\/a:tr>/gsu).map((row) => all(row, /<a:tc[^>]*>(.*?)<\/a:tc>/gsu).map(wordsOf)),
    heads: all(xml, /(firstRow="1")/gu).length,
    descriptions: all(xml, /<p:cNvPr [^>]*descr="([^"]*)"/gu).map(unescaped),
    mute: shapes.filter((shape) => !wordsOf(shape) && !/ descr="[^"]|decorative/u.test(shape)).length,
    notes: wordsOf(notes),
    languages: [...new Set(all(xml, /lang="([^"]*)"/gu))],
  };
}

/** What another reader finds in the bytes of a presentation. */
export function readPptx(bytes: Uint8Array): { title: string; language: string; slides: ReadSlide[] } {
  const files = unzipSync(new Uint8Array(bytes));
  const part = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  const count = Object.keys(files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/u.test(name)).length;
  const core = part('docProps/core.xml');
  return {
    title: unescaped(all(core, /<dc:title>([^<]*)</gu)[0] ?? ''),
    language: all(core, /<dc:language>([^<]*)</gu)[0] ?? '',
    slides: Array.from({ length: count }, (_, at) =>
      slideOf(part(`ppt/slides/slide${at + 1}.xml`), part(`ppt/notesSlides/notesSlide${at + 1}.xml`)),
    ),
  };
}
