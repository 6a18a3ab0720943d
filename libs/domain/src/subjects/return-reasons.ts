import type { AgendaPurpose } from '../meetings/agenda-purpose.ts';

/** Why a point comes back, in the order reasons are told. */
export const RETURN_REASONS = ['ANSWERED', 'DEFERRED', 'NOT_TREATED', 'OPEN_ACTIONS'] as const;
export type ReturnReasonKind = (typeof RETURN_REASONS)[number];

export interface ReturnReason {
  kind: ReturnReasonKind;
  /** Actions still open; `null` for other reasons. */
  count: number | null;
  /** The tag of the body that answered; `null` for other reasons. */
  bodyTag: string | null;
}

/** The last time a body had a subject on an agenda, and what became of it. */
export interface PastItem {
  purpose: AgendaPurpose;
  /** It opened its meeting: "Accueil", "Tour de table". */
  isFirst: boolean;
  /** It was opened, noted, decided, or marked without debate. */
  treated: boolean;
  /** Its last decision puts it off. */
  deferred: boolean;
  /** It was sent to another body, which now has it in hand. */
  sent: boolean;
  /** Actions born under the subject in this body that are neither done nor dropped. */
  openActions: number;
  /** Tags of the bodies it was sent to that dealt with it since. */
  answers: readonly string[];
  /** The agenda that is prepared has a point of the same title. */
  onAgenda: boolean;
}

/** Points every meeting has of its own: they are written anew each time, never carried over. */
const OF_EVERY_MEETING: readonly AgendaPurpose[] = ['MINUTES_APPROVAL', 'OTHER_BUSINESS'];

const isOfEveryMeeting = ({ purpose, isFirst }: PastItem): boolean =>
  OF_EVERY_MEETING.includes(purpose) || (isFirst && purpose === 'INFORMATION');

const reason = (kind: ReturnReasonKind, more: Partial<ReturnReason> = {}): ReturnReason => ({
  kind,
  count: null,
  bodyTag: null,
  ...more,
});

/**
 * Why a point is proposed again for the next agenda of its body; empty when it is not. A point that was sent elsewhere
 * waits for its answer, and one whose title is on the agenda already comes back only for what people decided about it.
 */
export function returnReasons(item: PastItem): ReturnReason[] {
  if (isOfEveryMeeting(item)) return [];
  const told = item.answers.map((bodyTag) => reason('ANSWERED', { bodyTag }));
  if (item.deferred && !item.sent) told.push(reason('DEFERRED'));
  if (item.onAgenda) return told;
  if (!item.treated && !item.sent) told.push(reason('NOT_TREATED'));
  if (item.openActions > 0) told.push(reason('OPEN_ACTIONS', { count: item.openActions }));
  return told;
}

/** Reasons people gave: they hold even when the agenda has a point of the same title. */
const GIVEN: readonly ReturnReasonKind[] = ['ANSWERED', 'DEFERRED'];

/** It was not finished: what it was prepared with is needed again. One that comes back for its actions was, and is not. */
export const takesDocuments = (reasons: readonly Pick<ReturnReason, 'kind'>[]): boolean =>
  reasons.some(({ kind }) => kind === 'DEFERRED' || kind === 'NOT_TREATED');

/** Does a point come back beside one of the same title, such as "Prochaines dates", which each agenda has? */
export const comesBackAnyway = (reasons: readonly Pick<ReturnReason, 'kind'>[]): boolean =>
  reasons.some(({ kind }) => GIVEN.includes(kind));
