import type { Letterhead } from '../letterhead.ts';
import type { MeetingHead, PageWords } from './meeting-head.ts';
import { renderPdf } from './render.ts';

export interface EasyWords extends PageWords {
  /** Said above what was decided. */
  decided: string;
  /** Said under an item whose short text nobody wrote. */
  missing: string;
}

export interface EasyItem {
  title: string;
  /** Short sentences, one line each. */
  text: readonly string[];
  decisions: readonly string[];
  /** Said instead of a text that is not told, or not written yet. */
  instead: string | null;
}

/** The minutes easy to read: larger letters, one idea a line, nobody named. */
export interface EasyDocument extends MeetingHead<EasyWords> {
  notice: string;
  maskedPassage: string;
  items: readonly EasyItem[];
}

/** The minutes easy to read as a tagged PDF (PDF/UA-1). The same data gives the same bytes. Throws `DocumentRefused`. */
export const renderEasy = (minutes: EasyDocument, letterhead: Letterhead | null = null): Uint8Array =>
  renderPdf('easy', minutes, letterhead);
