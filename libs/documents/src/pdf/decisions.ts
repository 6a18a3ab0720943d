import type { Letterhead } from '../letterhead.ts';
import type { MeetingHead, PageWords } from './meeting-head.ts';
import type { MinutesAction, MinutesDecision } from './minutes.ts';
import { renderPdf } from './render.ts';

export interface DecisionLogWords extends PageWords {
  decisions: string;
  noDecision: string;
  number: string;
  decision: string;
  how: string;
  follow: string;
  externalAct: string;
  toBeTaken: string;
  reviewOn: string;
  actions: string;
  noAction: string;
  action: string;
  lead: string;
  noLead: string;
  due: string;
  noDue: string;
}

/** What one meeting decided and promised, on one page: numbers, how, what follows; who does what by when. */
export interface DecisionLogDocument extends MeetingHead<DecisionLogWords> {
  decisions: readonly MinutesDecision[];
  actions: readonly MinutesAction[];
}

/** What is still to be done about a decision, in words: the act others must take, the day to look at it again. */
export const followOf = (words: DecisionLogWords, it: MinutesDecision): string =>
  [
    ...(it.needsExternalAct ? [`${words.externalAct} ${it.externalReference ?? words.toBeTaken}`] : []),
    ...(it.reviewOn ? [`${words.reviewOn} ${it.reviewOn}`] : []),
  ].join('\n');

/** The log of decisions as a tagged PDF (PDF/UA-1). The same data gives the same bytes. Throws `DocumentRefused`. */
export function renderDecisionLog(log: DecisionLogDocument, letterhead: Letterhead | null = null): Uint8Array {
  const decisions = log.decisions.map((it) => ({ ...it, follow: followOf(log.words, it) }));
  const data: DecisionLogDocument = { ...log, decisions };
  return renderPdf('decisions', data, letterhead);
}
