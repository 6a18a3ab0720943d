import type { Letterhead } from '../letterhead.ts';
import type { DocumentLanguage, PageWords } from './meeting-head.ts';
import { renderPdf } from './render.ts';

/** How something stands, for its colour; the word always stands beside it. */
export type PlanTone = 'ok' | 'run' | 'late' | 'todo' | 'hold' | 'left';

/** So many actions in one heap: « 3 en retard ». */
export interface PlanShare {
  tone: PlanTone;
  count: number;
  label: string;
}

/** One action. All values are words already chosen for the reader, except the length of the bar. */
export interface PlanLine {
  number: string;
  title: string;
  /** « Sous-action de « Ouvrir un lieu » »; `null` for one that stands by itself. */
  partOf: string | null;
  lead: string;
  body: string;
  /** « Début : 1er janv. 2026 », « Échéance : fin 2028 »: one line each. */
  period: string;
  status: { tone: PlanTone; label: string };
  /** « En retard de 12 jours »; `null` in time. */
  late: string | null;
  /** From 0 to 100, and how it is said. */
  progress: number;
  percent: string;
  /** The last ones; `null` when nobody gave any. */
  news: { when: string; text: string } | null;
}

/** An axis, or what is not filed yet, on pages of its own. */
export interface PlanPartDocument {
  /** « Axe 1 »; empty for what is not filed. */
  number: string;
  title: string;
  /** « 12 actions, 2 en retard » */
  summary: string;
  shares: readonly PlanShare[];
  /** `null` when no action has a share to be at. */
  progress: number | null;
  percent: string;
  groups: readonly { title: string | null; lines: readonly PlanLine[] }[];
}

export interface PlanWords extends PageWords {
  overview: string;
  axis: string;
  actions: string;
  done: string;
  late: string;
  number: string;
  action: string;
  lead: string;
  body: string;
  period: string;
  status: string;
  progress: string;
  news: string;
  noNews: string;
  empty: string;
}

/** The action plan, or the part of it that a filter shows, as one of its readers reads it. */
export interface PlanDocument {
  language: DocumentLanguage;
  council: string;
  title: string;
  /** « Du 1er janvier 2025 au 31 décembre 2029 »; who adopted it. */
  facts: readonly string[];
  /** « État au 30 novembre 2026 » */
  day: string;
  /** « Extrait : 3 actions sur 42 »; `null` when the document is the whole plan. */
  excerpt: string | null;
  summary: string;
  shares: readonly PlanShare[];
  progress: number | null;
  percent: string;
  parts: readonly PlanPartDocument[];
  words: PlanWords;
}

/** The plan as a tagged PDF (PDF/UA-1), one axis on each page. The same data gives the same bytes. Throws `DocumentRefused`. */
export const renderPlan = (plan: PlanDocument, letterhead: Letterhead | null = null): Uint8Array =>
  renderPdf('plan', plan, letterhead);
