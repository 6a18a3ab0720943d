import type { DocumentLanguage } from './meeting-head.ts';
import { renderPdf } from './render.ts';

/** One card: what is read first, what is read under it, and the lines of an address where there is one. */
export interface Card {
  name: string;
  under: string | null;
  lines: readonly string[];
}

/**
 * Sheets of equal cards to cut, to peel off or to fold. `LABELS`: 3 × 8 of 70 × 37 mm; `BADGES`: 2 × 5 of 90 × 54 mm;
 * `SIGNS`: the same name on each half of a sheet, to fold and stand on a table.
 */
export interface CardsDocument {
  language: DocumentLanguage;
  council: string;
  title: string;
  words: { document: string };
  layout: 'LABELS' | 'BADGES' | 'SIGNS';
  /** Cards of the first sheet that are used already. */
  skip: number;
  cards: readonly Card[];
}

/** The cards as a tagged PDF (PDF/UA-1). The same data gives the same bytes. Throws `DocumentRefused`. */
export const renderCards = (cards: CardsDocument): Uint8Array => renderPdf('cards', cards);
