import type { TextRun } from '@trame/domain/minutes/text-block';
import type { Letterhead } from '../letterhead.ts';
import type { MeetingHead, PageWords } from './meeting-head.ts';
import { renderPdf } from './render.ts';

export interface MinutesWords extends PageWords {
  attendance: string;
  noAttendance: string;
  organization: string;
  person: string;
  presence: string;
  /** Said above presence by organisation, which stays with those who may see it. */
  internal: string;
  decision: string;
  externalAct: string;
  toBeTaken: string;
  action: string;
  number: string;
  lead: string;
  noLead: string;
  due: string;
  noDue: string;
  noDebate: string;
  empty: string;
  reviewOn: string;
  allActions: string;
  noAction: string;
}

/** `presence` is worded: « Sur place », « À distance », « Excuse reçue », « Absence », « Remplacement : … ». */
export interface AttendanceGroup {
  organization: string;
  people: readonly { name: string; presence: string }[];
}

export interface MinutesDecision {
  /** « COPIL 2026-03 »: numbered by body and year. */
  number: string;
  kind: string;
  text: string;
  needsExternalAct: boolean;
  externalReference: string | null;
  /** The day to look at it again, written out. */
  reviewOn: string | null;
}

export interface MinutesAction {
  number: string;
  title: string;
  lead: string | null;
  due: string | null;
}

export interface MinutesItem {
  title: string;
  /** `null` for an item of which nothing is told. */
  purpose: string | null;
  presenter: string | null;
  /** Nothing at all was noted, decided or promised; what the look of the document leaves out does not count. */
  silent: boolean;
  /** Somebody said that it needs no text; an item that was forgotten must not read the same. */
  withoutDebate: boolean;
  /** Said under an item that some readers may not read: that it is for the others, or that nothing is told. */
  restriction: string | null;
  /** `at` is the wall time its writing began at, written out: « 14 h 12 ». */
  text: readonly { at: string | null; bullet: boolean; runs: readonly TextRun[] }[];
  decisions: readonly MinutesDecision[];
  actions: readonly MinutesAction[];
}

/** What goes before the minutes of one person whom no mail reaches. */
export interface CoverLetter {
  /** Name and postal address, one line each. */
  recipient: string;
  paragraphs: readonly string[];
  /** Their own actions, and nobody else's. */
  own: { label: string; actions: readonly string[] } | null;
  signature: string;
}

export interface MinutesDocument extends MeetingHead<MinutesWords> {
  /** The minutes once for each person, behind their letter and numbered from it; once for everybody without any. */
  letters: readonly CoverLetter[];
  /** What kind of reader it is for, said at its head. */
  notice: string | null;
  /** The words that stand for a masked passage, to be set apart wherever they stand. */
  maskedPassage: string | null;
  attendanceSummary: string | null;
  /** Without it, names alone: what may be passed on. */
  byOrganization: boolean;
  attendance: readonly AttendanceGroup[];
  /** Of a situation cell, instead of items and actions: how many situations, and why no more is told. */
  situations: { title: string; said: string; why: string } | null;
  items: readonly MinutesItem[];
}

/** The minutes as a tagged PDF (PDF/UA-1). The same data gives the same bytes. Throws `DocumentRefused`. */
export const renderMinutes = (minutes: MinutesDocument, letterhead: Letterhead | null = null): Uint8Array =>
  renderPdf('minutes', minutes, letterhead);
