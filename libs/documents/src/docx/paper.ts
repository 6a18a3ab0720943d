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
import type { MeetingHead, PageWords } from '../pdf/meeting-head.ts';
import { reproducible } from '../reproducible.ts';
import { COLOUR, styles, TEXT_WIDTH } from './look.ts';
import { heading, plain, quiet, runs } from './pieces.ts';

type Head = MeetingHead<PageWords>;

/** Pixels of the format, 96 an inch, from millimetres. */
const pixels = (millimetres: number): number => Math.round((millimetres * 96) / 25.4);

function logo(council: string, { logo: drawn }: Letterhead): Paragraph[] {
  if (!drawn) return [];
  const { width, height } = printedSize(drawn);
  const transformation = { width: pixels(width), height: pixels(height) };
  const altText = { name: 'logo', title: council, description: council };
  return [new Paragraph({ children: [new ImageRun({ type: 'png', data: drawn.png, transformation, altText })] })];
}

/** Letterhead, council, body, title, date and place: the same opening as the PDF. */
const opening = (head: Head, letterhead: Letterhead | null, masked: string | null): Paragraph[] => [
  ...(letterhead ? logo(head.council, letterhead) : []),
  new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
    children: [
      new TextRun({ text: head.council, bold: true, color: COLOUR.action }),
      new TextRun({ text: `\t${head.words.document}`, color: COLOUR.ink2 }),
    ],
  }),
  ...(letterhead?.lines ? [quiet(letterhead.lines)] : []),
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

const pageNumber = ({ council, words }: Head): Footer => {
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

/** A whole document: title and language set, real heading styles, numbered pages. The same content gives the same bytes. */
export async function pack({ head, letterhead, size, masked, children }: Content): Promise<Uint8Array> {
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
        children: [...opening(head, letterhead, masked), ...children],
      },
    ],
  });
  return reproducible(new Uint8Array(await Packer.toBuffer(document)));
}
