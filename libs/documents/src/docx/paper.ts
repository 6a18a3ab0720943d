import {
  Document,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  type Table,
  TabStopType,
  TextRun,
} from 'docx';
import type { MeetingHead, PageWords } from '../pdf/meeting-head.ts';
import { COLOUR, styles, TEXT_WIDTH } from './look.ts';
import { heading, plain, quiet, runs } from './pieces.ts';
import { reproducible } from './reproducible.ts';

type Head = MeetingHead<PageWords>;

/** Council, body, title, date and place: the same opening as the PDF. */
const opening = (head: Head, masked: string | null): Paragraph[] => [
  new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
    children: [
      new TextRun({ text: head.council, bold: true, color: COLOUR.action }),
      new TextRun({ text: `\t${head.words.document}`, color: COLOUR.ink2 }),
    ],
  }),
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
  /** In points. */
  size: number;
  masked: string | null;
  children: readonly (Paragraph | Table)[];
}

/** A whole document: title and language set, real heading styles, numbered pages. The same content gives the same bytes. */
export async function pack({ head, size, masked, children }: Content): Promise<Uint8Array> {
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
        children: [...opening(head, masked), ...children],
      },
    ],
  });
  return reproducible(new Uint8Array(await Packer.toBuffer(document)));
}
