import { useNavigate } from '@tanstack/react-router';
import type { Plan } from '@trame/contracts/action-plan-answers';
import { ACTION_STATUSES, type ActionStatus } from '@trame/domain/action-plan/action-status';
import { Segmented } from '@trame/ui/segmented';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import type { PlanSearch } from '../plan-search.ts';

interface StepChoiceProps {
  plan: Plan;
  search: PlanSearch;
  step: ActionStatus;
}

/** On a phone, the one column that is shown, with how many cards each holds. */
export function StepChoice({ plan, search, step }: StepChoiceProps) {
  const { t } = useTranslation(['planViews', 'actionPlan']);
  const { slug } = useCouncil();
  const navigate = useNavigate();
  const options = ACTION_STATUSES.map((id) => ({
    id,
    label: t('step', {
      status: t(`actionPlan:status.${id}`),
      count: plan.actions.filter(({ status }) => status === id).length,
    }),
  }));
  const choose = (etape: ActionStatus) =>
    void navigate({ to: '/$clsm/plan', params: { clsm: slug }, search: { ...search, etape }, replace: true });
  return <Segmented label={t('steps')} options={options} value={step} onChange={choose} />;
}
