import type { Letterhead } from '../letterhead.ts';
import type { DocumentLanguage, PageWords } from './meeting-head.ts';
import { renderPdf } from './render.ts';

/** One event. All values are words already chosen for the reader; nobody to reach is among them. */
export interface ProgrammeEvent {
  title: string;
  /** « Annulé »; `null` for what takes place. */
  mark: string | null;
  /** One line for each date. */
  when: string;
  text: string;
  facts: readonly { label: string; value: string }[];
}

export interface ProgrammeWords extends PageWords {
  empty: string;
  /** « Programme à jour : », before the public address. */
  online: string;
}

/** The public programme of a campaign, week after week. */
export interface ProgrammeDocument {
  language: DocumentLanguage;
  council: string;
  title: string;
  theme: string | null;
  dates: string;
  intro: string;
  weeks: readonly { title: string; events: readonly ProgrammeEvent[] }[];
  /** Where it is read with its changes; `null` while it is not published. */
  address: string | null;
  words: ProgrammeWords;
}

/** The programme as a tagged PDF (PDF/UA-1). The same data gives the same bytes. Throws `DocumentRefused`. */
export const renderProgramme = (programme: ProgrammeDocument, letterhead: Letterhead | null = null): Uint8Array =>
  renderPdf('programme', programme, letterhead);
