import type { Plan } from '@trame/contracts/action-plan-answers';
import { serves } from '@trame/domain/frameworks/item-ref';

/** The number and the title of an action. */
export const cite = ({ number, title }: { number: string | null; title: string }): string =>
  [number, title].filter(Boolean).join(' ');

interface ActionOption {
  id: string;
  label: string;
  hint: string | undefined;
}

/**
 * What an event may serve: the actions that serve the information weeks (SISM) first, then axis by axis, in the order of
 * the plan. `served` says of the first that they do.
 */
export function actionOptions({ axes, actions }: Pick<Plan, 'axes' | 'actions'>, served: string): ActionOption[] {
  const places = new Map(axes.map(({ id }, at) => [id, at]));
  const lines = actions.map((action) => {
    const isServed = serves(action.frameworkItems, 'SISM');
    const axis = axes.find(({ id }) => id === action.axisId);
    const place = (axis && places.get(axis.id)) ?? axes.length;
    return { id: action.id, label: cite(action), hint: isServed ? served : axis?.title, rank: isServed ? -1 : place };
  });
  return lines.toSorted((one, other) => one.rank - other.rank).map(({ rank: _, ...option }) => option);
}
