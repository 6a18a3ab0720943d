import type { ActionStatus } from '../action-plan/action-status.ts';
import { daysBetween } from '../time/wall-clock.ts';

/** Subjects the page names; a chair has ten minutes. */
export const SUBJECTS = 3;
/** Days that good news stay news. */
export const GOOD_NEWS_DAYS = 62;

export type SubjectKind = 'ASKED' | 'BLOCKED' | 'LATE' | 'GOOD';

/** An action as far as a chair may have to know of it. */
export interface KnownAction {
  id: string;
  status: ActionStatus;
  daysLate: number;
  /** Does somebody ask the chair for help about an obstacle? */
  asksChair: boolean;
  /** The last word said of it, and its day. */
  news: { word: 'NOTHING_NEW' | 'PROGRESSING' | 'BLOCKED' | 'DONE'; on: string; hasText: boolean } | null;
}

function kindOf({ status, daysLate, asksChair, news }: KnownAction, today: string): SubjectKind | null {
  if (status === 'DROPPED') return null;
  if (asksChair && status !== 'DONE') return 'ASKED';
  if (status === 'ON_HOLD') return 'BLOCKED';
  if (daysLate > 0) return 'LATE';
  const isGood = news !== null && (news.word === 'DONE' || (news.word === 'PROGRESSING' && news.hasText));
  return isGood && daysBetween(news.on, today) <= GOOD_NEWS_DAYS ? 'GOOD' : null;
}

const RANK: Record<Exclude<SubjectKind, 'GOOD'>, number> = { ASKED: 0, BLOCKED: 1, LATE: 2 };

/**
 * The three subjects of the point: what asks for the chair's help first, then what is blocked, then what is longest late;
 * and one place kept for the latest good news, where there is any.
 */
export function pointSubjects<A extends KnownAction>(
  actions: readonly A[],
  today: string,
): { action: A; kind: SubjectKind }[] {
  const known = actions.flatMap((action) => {
    const kind = kindOf(action, today);
    return kind ? [{ action, kind }] : [];
  });
  const hard = known
    .flatMap(({ action, kind }) => (kind === 'GOOD' ? [] : [{ action, kind }]))
    .toSorted((a, b) => RANK[a.kind] - RANK[b.kind] || b.action.daysLate - a.action.daysLate);
  const good = known
    .filter(({ kind }) => kind === 'GOOD')
    .toSorted((a, b) => (b.action.news?.on ?? '').localeCompare(a.action.news?.on ?? ''));
  const worries = hard.slice(0, Math.max(SUBJECTS - good.length, SUBJECTS - 1));
  return [...worries, ...good.slice(0, SUBJECTS - worries.length)];
}
