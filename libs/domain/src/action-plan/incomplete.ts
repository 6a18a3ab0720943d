import type { ActionStatus } from './action-status.ts';

/** What an action cannot do without once it is decided (rule R10 of the national resource centre). */
export const ACTION_NEEDS = ['LEAD', 'PERIOD', 'INDICATOR'] as const;
export type ActionNeed = (typeof ACTION_NEEDS)[number];

/** An action as far as being complete goes; days are `YYYY-MM-DD`. */
export interface NeedyAction {
  status: ActionStatus;
  /** The action it is a part of: a sub-action is measured with its action. */
  parentId: string | null;
  /** Somebody leads it, a person or an organisation. */
  isLed: boolean;
  startsOn: string | null;
  dueOn: string | null;
  /** The end as people said it, when it is no date: "1er semestre 2028". */
  dueText: string | null;
  /** It has an indicator at least. */
  isMeasured: boolean;
}

/** Not decided yet, or over: nothing is asked of it any more. */
const UNASKED: readonly ActionStatus[] = ['PROPOSED', 'DONE', 'DROPPED'];

/** Has it an end, said or dated? What recurs has none, and is placed by its start. */
const isPlaced = ({ status, startsOn, dueOn, dueText }: NeedyAction): boolean =>
  dueOn !== null || Boolean(dueText) || (status === 'RECURRING' && startsOn !== null);

/** What is missing of an action under way or decided, in the order of `ACTION_NEEDS`. It warns, it blocks nothing. */
export function missingOf(action: NeedyAction): ActionNeed[] {
  if (UNASKED.includes(action.status)) return [];
  const met: Record<ActionNeed, boolean> = {
    LEAD: action.isLed,
    PERIOD: isPlaced(action),
    INDICATOR: action.isMeasured || action.parentId !== null,
  };
  return ACTION_NEEDS.filter((need) => !met[need]);
}
