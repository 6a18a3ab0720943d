import type { PlanQuestion, RolledGroup, RolledUp } from '@trame/contracts/plan-progress';
import { ACTION_STATUSES } from '@trame/domain/action-plan/action-status';
import { THEMES } from '@trame/domain/frameworks/themes';
import type { Segment } from '@trame/ui/stack-bar';
import { useTranslation } from 'react-i18next';
import { useItemWords } from '../../platform/frameworks/use-item-words.ts';
import { useFmt } from '../../platform/words.tsx';

const HEAPS = [
  ['ok', 'done'],
  ['run', 'running'],
  ['late', 'late'],
  ['todo', 'toStart'],
] as const;

/** How the numbers of the page are said. */
export function useRolledWords() {
  const { t } = useTranslation(['planProgress', 'actionPlan']);
  const fmt = useFmt();
  return {
    /** "60 %"; what is unknown is said, never zero. */
    percent: (value: number | null) => (value === null ? t('unknown') : fmt.percent(value)),
    actions: (count: number) => t('actions', { count }),
    /** What the fills of the bars mean. */
    heaps: HEAPS.map(([tone, heap]) => ({ tone, label: t(`actionPlan:heaps.${heap}`) })),
    /** The parts of the plan's bar. */
    segments: ({ heaps }: RolledUp): Segment[] =>
      HEAPS.map(([tone, heap]) => ({ tone, value: heaps[heap], label: t(`actionPlan:heaps.${heap}`) })),
  };
}

/** The names of groups: their own, or the words of their keys; `refs` are the items of frameworks among them. */
export function useGroupWords(refs: readonly string[]): (by: PlanQuestion, group: RolledGroup) => string {
  const { t } = useTranslation(['planProgress', 'actionPlan', 'frameworks']);
  const { inFull } = useItemWords(refs);
  return (by, { key, label }) => {
    if (key === null) return t(`none.${by}`);
    const status = ACTION_STATUSES.find((one) => one === key);
    const theme = THEMES.find((one) => one === key);
    if (by === 'STATUS' && status) return t(`actionPlan:status.${status}`);
    if (by === 'THEME' && theme) return t(`frameworks:theme.${theme}`);
    return by === 'FRAMEWORK' ? inFull(key) : (label ?? key);
  };
}
