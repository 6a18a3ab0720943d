import type { PastTime } from '@trame/contracts/subjects';
import type { i18n } from 'i18next';
import type { Fmt } from './fmt.ts';

/** What a meeting brought to a subject: "1 décision, 2 actions, 1 en retard", or why there is neither. */
export function sinceOutcome({ t }: i18n, { decisions, actions, treated, withoutDebate }: PastTime): string {
  const late = actions.filter(({ daysLate }) => daysLate > 0).length;
  const counts = [
    decisions.length > 0 ? t('subjects:since.decisions', { count: decisions.length }) : null,
    actions.length > 0 ? t('subjects:since.actions', { count: actions.length }) : null,
    late > 0 ? t('subjects:since.lateOnes', { count: late }) : null,
  ].filter((part) => part !== null);
  if (counts.length > 0) return counts.join(', ');
  if (withoutDebate) return t('subjects:since.withoutDebate');
  return t(treated ? 'subjects:since.talked' : 'subjects:since.notReached');
}

/** The same with its day: "Depuis la dernière fois : 3 juin 2026, 1 décision". */
export const sinceLastTime = (words: i18n, fmt: Fmt, last: PastTime): string =>
  words.t('subjects:since.summary', { day: fmt.day(last.heldOn, 'long'), what: sinceOutcome(words, last) });
