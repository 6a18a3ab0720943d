import type { IStylesOptions } from 'docx';
import type { DocumentLanguage } from '../pdf/meeting-head.ts';

/** "Papier et sarcelle" on white, as the PDF: see `templates/style.typ`. */
export const COLOUR = {
  ink: '1A2526',
  ink2: '43514F',
  action: '0B5D57',
  thread: 'F2B04A',
  line: 'E4E1D9',
  sunken: 'ECEBE6',
};

/** Half-points, the unit of the format. */
const points = (size: number): number => size * 2;
/** Twentieths of a point, the unit of distances. */
export const twips = (distance: number): number => distance * 20;
/** Between the margins of an A4 sheet, in twentieths of a point. */
export const TEXT_WIDTH = 9_412;

const LOCALE: Record<DocumentLanguage, string> = { fr: 'fr-FR', en: 'en-GB' };

const heading = (size: number, before: number, after: number) => ({
  run: { size: points(size), bold: true, color: COLOUR.ink, font: 'Bricolage Grotesque' },
  paragraph: { spacing: { before: twips(before), after: twips(after) }, keepNext: true },
});

/** Real styles, so that a reader finds its way by headings. `size` is that of the text, in points. */
export const styles = (language: DocumentLanguage, size: number): IStylesOptions => ({
  default: {
    document: {
      // who has not the fonts of the screens reads the text in one of theirs
      run: { font: 'Public Sans', size: points(size), color: COLOUR.ink, language: { value: LOCALE[language] } },
      paragraph: { spacing: { after: twips(6), line: 300 } },
    },
    heading1: heading(22, 10, 10),
    heading2: heading(14, 18, 6),
    heading3: heading(11.5, 10, 4),
  },
});
