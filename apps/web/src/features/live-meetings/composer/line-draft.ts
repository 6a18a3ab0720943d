import type { Decision } from '@trame/contracts/decisions';
import type { BornAction } from '@trame/contracts/live-meetings';
import type { DecisionKind } from '@trame/domain/decisions/decision-kind';
import type { Tally } from '@trame/domain/voting/vote-outcome';
import { newId } from '../../../platform/new-id.ts';
import type { Change } from '../kept/change.ts';
import type { WrittenReference } from '../text/references/reference.ts';

export const NATURES = ['NOTE', 'DECISION', 'ACTION'] as const;
export type Nature = (typeof NATURES)[number];

/** Who holds an action: somebody of the council, or a name just typed. */
export interface Lead {
  id: string;
  name: string;
  isNew: boolean;
}

/** A line being written: of any nature, so that turning a note into a decision loses no word. */
export interface LineDraft {
  /** The id of what it will become: the same line sent twice is one line. */
  id: string;
  nature: Nature;
  text: string;
  kind: DecisionKind;
  /** Hands counted, as typed; all empty: no count. */
  vote: TypedTally;
  needsExternalAct: boolean;
  externalReference: string;
  reviewOn: string | null;
  lead: Lead | null;
  dueOn: string | null;
  /** Whom and what a note refers to. Left out in drafts kept before notes could. */
  references?: readonly WrittenReference[] | undefined;
}

const HANDS = ['inFavour', 'against', 'abstained'] as const;
export type TypedTally = Record<(typeof HANDS)[number], string>;
const NO_TALLY: TypedTally = { inFavour: '', against: '', abstained: '' };

export const emptyDraft = (): LineDraft => ({
  id: newId(),
  nature: 'NOTE',
  text: '',
  kind: 'CONSENSUS',
  vote: NO_TALLY,
  needsExternalAct: false,
  externalReference: '',
  reviewOn: null,
  lead: null,
  dueOn: null,
});

const TURNS: Readonly<Record<string, Nature>> = { '/d': 'DECISION', '/a': 'ACTION' };
const COMMAND = /^(\/[da])(?:\s+|$)/iu;

/**
 * The draft with other words. `/d` or `/a` at its start, followed by a space, turns it into a decision or an action and
 * leaves the text.
 */
export function withText(draft: LineDraft, text: string): LineDraft {
  const command = text.length > 2 ? COMMAND.exec(text) : null;
  const nature = command && TURNS[(command[1] ?? '').toLowerCase()];
  return nature ? { ...draft, nature, text: text.slice(command[0].length) } : { ...draft, text };
}

/** `/d` then Enter: the command alone, with nothing to commit yet. */
export function turnedByEnter(draft: LineDraft): LineDraft | null {
  const nature = TURNS[draft.text.trim().toLowerCase()];
  return nature ? { ...draft, nature, text: '' } : null;
}

const CARRIES = { '/t': 'send', '/r': 'answer' } as const;
export type CarryCommand = (typeof CARRIES)[keyof typeof CARRIES];

/** `/t` or `/r` alone, then Enter: the item goes to another body, or its answer to the one that sent it. */
export function carriedBy({ nature, text }: Pick<LineDraft, 'nature' | 'text'>): CarryCommand | null {
  const command = text.trim().toLowerCase();
  return nature === 'NOTE' && command in CARRIES ? CARRIES[command as keyof typeof CARRIES] : null;
}

/** The hands as numbers, those left empty being none; `null` when nothing was counted or no vote was held. */
export function tallyOf({ kind, vote }: Pick<LineDraft, 'kind' | 'vote'>): Tally | null {
  if (kind !== 'VOTE' || HANDS.every((hands) => vote[hands].trim() === '')) return null;
  const counted = (hands: keyof TypedTally): number => Math.max(0, Math.trunc(Number(vote[hands])) || 0);
  return { inFavour: counted('inFavour'), against: counted('against'), abstained: counted('abstained') };
}

export const isBlank = ({ text, lead, dueOn }: LineDraft): boolean => text.trim() === '' && !lead && !dueOn;

interface Where {
  itemId: string;
  /** The version this device saw; 0 for a new line. */
  version: number;
  /** ISO instant. */
  at: string;
}

/** What the draft of a decision or an action asks of the server; a note is words of the text, and no row. */
export function changeOf(
  draft: LineDraft,
  { itemId, version, at }: Where,
): Exclude<Change, { kind: 'open' | 'count' }> {
  const { id, nature, lead, dueOn } = draft;
  const text = draft.text.trim();
  if (nature === 'ACTION') {
    const named = lead && { id: lead.id, name: lead.isNew ? lead.name : null };
    const title = text.replace(/\s*\n\s*/gu, ' ');
    return { kind: 'action', id, version, body: { itemId, title, lead: named, dueOn, bornAt: at } };
  }
  const { kind, needsExternalAct, reviewOn } = draft;
  const externalReference = (needsExternalAct && draft.externalReference.trim()) || null;
  return {
    kind: 'decision',
    id,
    version,
    body: { itemId, text, kind, vote: tallyOf(draft), needsExternalAct, externalReference, reviewOn, decidedAt: at },
  };
}

const typed = (vote: Tally | null): TypedTally =>
  vote
    ? { inFavour: String(vote.inFavour), against: String(vote.against), abstained: String(vote.abstained) }
    : NO_TALLY;

export const draftOfDecision = (decision: Omit<Decision, 'number'>): LineDraft => ({
  ...emptyDraft(),
  id: decision.id,
  nature: 'DECISION',
  text: decision.text,
  kind: decision.kind,
  vote: typed(decision.vote),
  needsExternalAct: decision.needsExternalAct,
  externalReference: decision.externalReference ?? '',
  reviewOn: decision.reviewOn,
});

export const draftOfAction = ({ id, title, leadId, leadName, dueOn }: BornAction): LineDraft => ({
  ...emptyDraft(),
  id,
  nature: 'ACTION',
  text: title,
  lead: leadId && leadName ? { id: leadId, name: leadName, isNew: false } : null,
  dueOn,
});
