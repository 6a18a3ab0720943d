import {
  Document,
  Footer,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  type Table,
  TabStopType,
  TextRun,
} from 'docx';
import { type Letterhead, printedSize } from '../letterhead.ts';
import type { DocumentLanguage, MeetingHead, PageWords } from '../pdf/meeting-head.ts';
import { reproducible } from '../reproducible.ts';
import { COLOUR, styles, TEXT_WIDTH } from './look.ts';
import { heading, plain, quiet, runs } from './pieces.ts';

type Head = MeetingHead<PageWords>;

/** What every document says of itself. */
export interface About {
  language: DocumentLanguage;
  council: string;
  title: string;
  words: PageWords;
}

/** Pixels of the format, 96 an inch, from millimetres. */
export const pixels = (millimetres: number): number => Math.round((millimetres * 96) / 25.4);

function logo(council: string, { logo: drawn }: Letterhead): Paragraph[] {
  if (!drawn) return [];
  const { width, height } = printedSize(drawn);
  const transformation = { width: pixels(width), height: pixels(height) };
  const altText = { name: 'logo', title: council, description: council };
  return [new Paragraph({ children: [new ImageRun({ type: 'png', data: drawn.png, transformation, altText })] })];
}

/** Letterhead, council and what the document is: the first lines of the PDF. */
export const underLetterhead = (head: About, letterhead: Letterhead | null): Paragraph[] => [
  ...(letterhead ? logo(head.council, letterhead) : []),
  new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
    children: [
      new TextRun({ text: head.council, bold: true, color: COLOUR.action }),
      new TextRun({ text: `\t${head.words.document}`, color: COLOUR.ink2 }),
    ],
  }),
  ...(letterhead?.lines ? [quiet(letterhead.lines)] : []),
];

/** The same, then body, title, date and place. */
const opening = (head: Head, letterhead: Letterhead | null, masked: string | null): Paragraph[] => [
  ...underLetterhead(head, letterhead),
  new Paragraph({
    children: [
      ...runs(head.body.tag, { bold: true, color: COLOUR.action }),
      ...runs(`  ${head.body.label}`, { color: COLOUR.ink2 }),
    ],
  }),
  heading(1, head.title, masked),
  plain(head.when, { bold: true }),
  ...(head.place ? [plain(head.place, {}, masked)] : []),
  ...(head.status ? [quiet(head.status)] : []),
];

const pageNumber = ({ council, words }: About): Footer => {
  const children: ParagraphChild[] = [
    new TextRun({ text: `${council}\t`, size: 17, color: COLOUR.ink2 }),
    new TextRun({
      children: [`${words.page} `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
      size: 17,
      color: COLOUR.ink2,
    }),
  ];
  return new Footer({
    children: [new Paragraph({ tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }], children })],
  });
};

interface Content {
  head: Head;
  letterhead: Letterhead | null;
  /** In points. */
  size: number;
  masked: string | null;
  children: readonly (Paragraph | Table)[];
}

/** A document about a meeting. The same content gives the same bytes. */
export const pack = ({ head, letterhead, size, masked, children }: Content): Promise<Uint8Array> =>
  packPaper(head, size, [...opening(head, letterhead, masked), ...children]);

/**
 * A whole document: title and language set, real heading styles, numbered pages; `size` of its text in points. The same content
 * gives the same bytes.
 */
export async function packPaper(
  head: About,
  size: number,
  children: readonly (Paragraph | Table)[],
): Promise<Uint8Array> {
  const document = new Document({
    title: `${head.words.document} – ${head.title}`,
    creator: head.council,
    lastModifiedBy: head.council,
    styles: styles(head.language, size),
    sections: [
      {
        properties: {
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: { left: 1_247, right: 1_247, top: 1_134, bottom: 1_361 },
          },
        },
        footers: { default: pageNumber(head) },
        children,
      },
    ],
  });
  return reproducible(new Uint8Array(await Packer.toBuffer(document)));
}
