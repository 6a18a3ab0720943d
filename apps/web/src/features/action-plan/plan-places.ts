import type { Objective, Plan } from '@trame/contracts/action-plan-answers';

export const NOWHERE = 'nowhere';

/** Where an action can be filed: an axis, an objective of an axis or of none, or nowhere yet. */
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
  const inAxis = (axisId: string | null, objectives: readonly Objective[]) =>
    objectives.map((objective) => ({
      ...{ id: objective.id, label: labelOf(objective), axisId, objectiveId: objective.id },
    }));
  const places = (plan?.axes ?? []).flatMap((axis) => [
    { id: axis.id, label: labelOf(axis), axisId: axis.id, objectiveId: null },
    ...inAxis(axis.id, axis.objectives),
  ]);
  const loose = inAxis(null, plan?.objectives ?? []);
  return [{ id: NOWHERE, label: unfiled, axisId: null, objectiveId: null }, ...places, ...loose];
}
