import type { Letterhead } from '../letterhead.ts';
import type { MeetingHead, PageWords } from './meeting-head.ts';
import { renderPdf } from './render.ts';

export interface AgendaWords extends PageWords {
  agenda: string;
  time: string;
  item: string;
  duration: string;
  noItem: string;
}

/** `time` and `duration` are computed from the start of the meeting and written out: « 14 h 20 », « 1 h 30 ». */
export interface AgendaLine {
  time: string;
  title: string;
  /** `null` for an item of which nothing is told. */
  purpose: string | null;
  presenter: string | null;
  /** What its subject brought the last time, in a few words; `null` when it goes on with nothing. */
  since: string | null;
  duration: string;
}

/** The letters that convene people, one after the other, or one agenda for everybody when nobody is named. */
export interface AgendaDocument extends MeetingHead<AgendaWords> {
  /** Name and postal address, one line each: a letter for each, numbered from its own first page. */
  recipients: readonly string[];
  letter: readonly string[];
  items: readonly AgendaLine[];
  /** « Fin prévue à 16 h » */
  ends: string;
  signature: string | null;
}

/** The convocation with its agenda as a tagged PDF (PDF/UA-1). The same data gives the same bytes. Throws `DocumentRefused`. */
export const renderAgenda = (agenda: AgendaDocument, letterhead: Letterhead | null = null): Uint8Array =>
  renderPdf('agenda', agenda, letterhead);
