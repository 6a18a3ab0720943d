import type { Letterhead } from '../letterhead.ts';
import type { DocumentLanguage, PageWords } from './meeting-head.ts';
import { renderPdf } from './render.ts';

/** One part of the sheet, in the order it is read: paragraphs, then a list, then a table. Empty ones are left out. */
export interface SheetSection {
  title: string;
  paragraphs: readonly string[];
  items: readonly string[];
  /** The first row names the columns; each further row has as many cells. */
  table: readonly (readonly string[])[];
}

/** The sheet of an action. All values are words already chosen for the reader. */
export interface ActionSheetDocument {
  language: DocumentLanguage;
  council: string;
  title: string;
  /** Axis, objective: where it stands in the plan. */
  place: string | null;
  /** Who, until when, how far. */
  facts: readonly { label: string; value: string }[];
  sections: readonly SheetSection[];
  words: PageWords;
}

/** The sheet as a tagged PDF (PDF/UA-1). The same data gives the same bytes. Throws `DocumentRefused`. */
export const renderActionSheet = (sheet: ActionSheetDocument, letterhead: Letterhead | null = null): Uint8Array =>
  renderPdf('action-sheet', sheet, letterhead);
