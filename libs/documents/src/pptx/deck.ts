import { createRequire } from 'node:module';
import type { default as Library } from 'pptxgenjs';
import { COLOUR } from '../docx/look.ts';
import type { DocumentLanguage } from '../pdf/meeting-head.ts';
import { reproducible } from '../reproducible.ts';
import { accessible } from './accessible.ts';
import { FONT, SLIDE, TEXT_WIDTH } from './look.ts';

/** What the package gives, whether or not its types are read as those of an older kind of module. */
type Given<T> = T extends { default: infer D } ? D : T;
// its module for `import` is one that Node takes for the older kind
const Presentation = createRequire(import.meta.url)('pptxgenjs') as Given<typeof Library>;

type Pptx = InstanceType<typeof Presentation>;
export type Slide = ReturnType<Pptx['addSlide']>;
export type TableRow = Parameters<Slide['addTable']>[0][number];
export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** The bytes of a picture and their kind. */
export interface Drawn {
  type: 'png' | 'jpeg';
  bytes: Uint8Array;
}

const LOCALE: Record<DocumentLanguage, string> = { fr: 'fr-FR', en: 'en-GB' };
const ESCAPED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (words: string): string => words.replaceAll(/[&<>"]/gu, (sign) => ESCAPED[sign] ?? sign);

/** The longest titles are set smaller, so that none leaves its place. In points. */
const titleSize = (title: string): number => {
  if (title.length <= 55) return 28;
  return title.length <= 130 ? 20 : 15;
};

interface About {
  title: string;
  council: string;
  language: DocumentLanguage;
}

/** A presentation under way: its slides have real titles, its shapes say what they are. */
export class Deck {
  private readonly file: Pptx = new Presentation();
  private readonly described = new Map<string, string>();

  constructor(private readonly about: About) {
    this.file.layout = 'LAYOUT_WIDE';
    this.file.title = about.title;
    this.file.author = about.council;
    this.file.company = about.council;
    this.file.subject = about.title;
    this.file.theme = { headFontFace: FONT, bodyFontFace: FONT };
    const title = { x: SLIDE.margin, w: TEXT_WIDTH, color: COLOUR.ink, bold: true, align: 'left', margin: 0 } as const;
    this.file.defineSlideMaster({
      title: 'COVER',
      objects: [
        { rect: { x: 0, y: 0, w: 0.32, h: SLIDE.height, fill: { color: COLOUR.action } } },
        {
          placeholder: {
            options: { name: 'title', type: 'title', ...title, y: 2.45, h: 1.35, valign: 'bottom' },
            text: '',
          },
        },
        { rect: { x: SLIDE.margin, y: 4, w: 1.6, h: 0.06, fill: { color: COLOUR.thread } } },
      ],
    });
    this.file.defineSlideMaster({
      title: 'PAGE',
      objects: [
        {
          placeholder: {
            options: { name: 'title', type: 'title', ...title, y: 0.4, h: 0.8, valign: 'middle' },
            text: '',
          },
        },
        { rect: { x: SLIDE.margin, y: 1.24, w: 1.2, h: 0.04, fill: { color: COLOUR.thread } } },
        {
          text: {
            text: about.council,
            options: {
              x: SLIDE.margin,
              y: 6.98,
              w: 9,
              h: 0.3,
              fontFace: FONT,
              fontSize: 10,
              color: COLOUR.ink2,
              margin: 0,
            },
          },
        },
      ],
      slideNumber: {
        x: 11.7,
        y: 6.98,
        w: 1.03,
        h: 0.3,
        fontFace: FONT,
        fontSize: 10,
        color: COLOUR.ink2,
        align: 'right',
      },
    });
  }

  /** A slide with its title, which a screen reader finds it by. */
  slide(title: string, master: 'COVER' | 'PAGE' = 'PAGE'): Slide {
    const slide = this.file.addSlide({ masterName: master });
    const fontSize = master === 'COVER' ? Math.round(titleSize(title) * 1.4) : titleSize(title);
    slide.addText(title, { placeholder: 'title', fontFace: FONT, fontSize, objectName: 'title' });
    return slide;
  }

  /** A rectangle that is drawn; `description` is what it is to those who do not see it, '' for an ornament. */
  drawn(slide: Slide, box: Box, colour: string, description = ''): void {
    slide.addShape('rect', { ...box, fill: { color: colour }, objectName: this.named(description) });
  }

  /** A picture, with what it is. */
  picture(slide: Slide, box: Box, { type, bytes }: Drawn, description: string): void {
    const data = `image/${type};base64,${Buffer.from(bytes).toString('base64')}`;
    slide.addImage({ ...box, data, altText: description, objectName: description });
  }

  /** A table whose first row names its columns; widths in inches. */
  table(slide: Slide, rows: TableRow[], colW: number[], y: number, description: string): void {
    const look = { fontFace: FONT, valign: 'top' as const, border: { type: 'none' as const } };
    slide.addTable(rows, { x: SLIDE.margin, y, w: TEXT_WIDTH, colW, ...look, objectName: this.named(description) });
  }

  /** Its bytes. The same slides give the same bytes. */
  async bytes(): Promise<Uint8Array> {
    const spoken = { locale: LOCALE[this.about.language], described: this.described };
    const written = (await this.file.write({ outputType: 'uint8array', compression: false })) as Uint8Array;
    return reproducible(written, (name, xml) => accessible(name, xml, spoken));
  }

  private named(description: string): string {
    const name = `drawn ${this.described.size + 1}`;
    this.described.set(name, escaped(description));
    return name;
  }
}
