import type { PlanQuestion, RolledGroup, RolledUp } from '@trame/contracts/plan-progress';
import { ACTION_STATUSES } from '@trame/domain/action-plan/action-status';
import type { Segment } from '@trame/ui/stack-bar';
import { useTranslation } from 'react-i18next';
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
    /** The name of a group: of a state in the reader's language, "Sans instance" for those that have none. */
    group: (by: PlanQuestion, { key, label }: RolledGroup): string => {
      const status = by === 'STATUS' ? ACTION_STATUSES.find((one) => one === key) : undefined;
      return status ? t(`actionPlan:status.${status}`) : (label ?? t(`none.${by}`));
    },
  };
}
