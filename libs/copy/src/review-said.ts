import type { RecordedOutcome } from '@trame/contracts/plan-review-answers';
import { type ReviewOutcome, reviewCounts } from '@trame/domain/action-plan/review';
import type { i18n } from 'i18next';
import type { Fmt } from './fmt.ts';

/** What of an outcome is put into words; names are those its reader may know. */
export type OutcomeToSay = Pick<RecordedOutcome, 'outcome' | 'dueOn' | 'decision'> & {
  /** Who helps, or the group it was sent to. */
  who: readonly string[];
};

/** "Échéance portée au 30 juin 2027, décision COPIL 2026-03": on screens, in minutes and in mails. */
export function reviewSaid({ t }: i18n, fmt: Fmt, { outcome, dueOn, decision, who }: OutcomeToSay): string {
  const day = dueOn ? fmt.day(dueOn, 'long') : '';
  const said =
    who.length === 0 && (outcome === 'HELP' || outcome === 'SEND')
      ? t(`planReview:outcomes.${outcome}`)
      : t(`planReview:said.${outcome}`, { day, who: fmt.list(who) });
  return [said, ...(decision ? [t('planReview:said.decision', { number: decision })] : [])].join(', ');
}

/** Who helps with an action, or takes it over, as the coordination and the chair read it. */
export const whoOf = ({ helper, helperBody, body }: Pick<RecordedOutcome, 'helper' | 'helperBody' | 'body'>) =>
  [helper?.name, helperBody?.label, body?.label].filter((name) => name !== undefined);

/** "12 actions vues, 3 dates déplacées, 1 approuvée". */
export function reviewCounted({ t }: i18n, fmt: Fmt, outcomes: readonly (ReviewOutcome | null)[]): string {
  const { seen, of } = reviewCounts(outcomes);
  return fmt.list([
    t('planReview:seen', { count: seen }),
    ...of.map(({ outcome, count }) => t(`planReview:counts.${outcome}`, { count })),
  ]);
}
