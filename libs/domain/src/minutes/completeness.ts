import { type AttendanceStatus, presentCount } from '../attendance/attendance-status.ts';

/** What minutes need, whatever they say. */
export interface MinutesContent {
  items: readonly { id: string; withoutDebate: boolean; hidden: boolean; written: boolean }[];
  decisions: readonly { itemId: string }[];
  actions: readonly { id: string; itemId: string | null; leadName: string | null; dueOn: string | null }[];
  attendance: readonly { personId: string; status: AttendanceStatus; representedById: string | null }[];
  /** Whether a situation cell counted anything; `null` for any other body. */
  counted: boolean | null;
}

/** One thing that is missing, and where: it warns, it never blocks. */
export type Missing =
  | { kind: 'ITEM_EMPTY'; itemId: string }
  | { kind: 'ACTION_WITHOUT_LEAD' | 'ACTION_WITHOUT_DATE'; actionId: string }
  | { kind: 'NOBODY_PRESENT' }
  | { kind: 'NOTHING_COUNTED' };

const emptyItems = ({ items, decisions, actions }: MinutesContent): Missing[] => {
  const spoken = new Set([...decisions, ...actions].map(({ itemId }) => itemId));
  return (
    items
      // what stands under a hidden item is for others to complete
      .filter(({ id, withoutDebate, hidden, written }) => !withoutDebate && !hidden && !written && !spoken.has(id))
      .map(({ id }) => ({ kind: 'ITEM_EMPTY', itemId: id }))
  );
};

/**
 * What is missing before minutes can be sent: an item without a word, an action nobody holds or without date, nobody
 * present. A situation cell has no words to ask for: its numbers.
 */
export function missingFrom(content: MinutesContent): Missing[] {
  const nobody: Missing[] = presentCount(content.attendance) === 0 ? [{ kind: 'NOBODY_PRESENT' }] : [];
  if (content.counted !== null) return [...(content.counted ? [] : [{ kind: 'NOTHING_COUNTED' } as const]), ...nobody];
  const without = (kind: 'ACTION_WITHOUT_LEAD' | 'ACTION_WITHOUT_DATE', field: 'leadName' | 'dueOn'): Missing[] =>
    content.actions.filter((action) => action[field] === null).map(({ id }) => ({ kind, actionId: id }));
  return [
    ...emptyItems(content),
    ...without('ACTION_WITHOUT_LEAD', 'leadName'),
    ...without('ACTION_WITHOUT_DATE', 'dueOn'),
    ...nobody,
  ];
}
