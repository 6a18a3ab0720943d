import type { Plan } from '@trame/contracts/action-plan-answers';

export const NOWHERE = 'nowhere';

/** Where an action can be filed: an axis, one of its objectives, or nowhere yet. */
export interface Place {
  id: string;
  label: string;
  axisId: string | null;
  objectiveId: string | null;
}

const labelOf = ({ number, title }: { number: string | null; title: string }): string =>
  [number, title].filter(Boolean).join(' ');

/** Every place of the plan; `unfiled` names the first, for what nobody has filed yet. */
export function placesIn(plan: Plan | undefined, unfiled: string): Place[] {
  const places = (plan?.axes ?? []).flatMap((axis) => [
    { id: axis.id, label: labelOf(axis), axisId: axis.id, objectiveId: null },
    ...axis.objectives.map((objective) => ({
      ...{ id: objective.id, label: labelOf(objective), axisId: axis.id, objectiveId: objective.id },
    })),
  ]);
  return [{ id: NOWHERE, label: unfiled, axisId: null, objectiveId: null }, ...places];
}
