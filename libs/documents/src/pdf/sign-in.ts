import type { Letterhead } from '../letterhead.ts';
import type { MeetingHead, PageWords } from './meeting-head.ts';
import { renderPdf } from './render.ts';

export interface SignInWords extends PageWords {
  name: string;
  replaces: string;
  signature: string;
  none: string;
  /** Said above the blank lines. */
  walkIns: string;
  nobody: string;
  /** What becomes of the names and signatures. */
  notice: string;
}

/** The sheet people sign on arriving. There is deliberately no place for a college. */
export interface SignInDocument extends MeetingHead<SignInWords> {
  /** Headings of organisations, or none at all: see `signInGroups`. */
  grouped: boolean;
  groups: readonly { organization: string | null; rows: readonly { name: string; replaces: string | null }[] }[];
  /** Lines left for those nobody expected. */
  blankLines: number;
}

/** The sheet of signatures as a tagged PDF (PDF/UA-1). The same data gives the same bytes. Throws `DocumentRefused`. */
export const renderSignIn = (sheet: SignInDocument, letterhead: Letterhead | null = null): Uint8Array =>
  renderPdf('sign-in', sheet, letterhead);
