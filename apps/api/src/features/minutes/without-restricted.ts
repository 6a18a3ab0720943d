import type { Minutes } from '@trame/contracts/minutes';
import { NEUTRAL } from '../agenda/index.ts';

type Parts = Pick<Minutes, 'items' | 'decisions' | 'actions'>;

/**
 * The same minutes as they may be passed on: restricted items keep their place and their time. The coordination prints
 * these too, and row-level security hides nothing from it.
 */
export function withoutRestricted<M extends Parts>(minutes: M): M {
  const closed = new Set(minutes.items.filter(({ restricted }) => restricted).map(({ id }) => id));
  const open = (line: { itemId: string | null }): boolean => !line.itemId || !closed.has(line.itemId);
  const { title, purpose } = NEUTRAL;
  return {
    ...minutes,
    items: minutes.items.map((item) =>
      closed.has(item.id) ? { ...item, title, purpose, presenters: [], text: [], hidden: true } : item,
    ),
    decisions: minutes.decisions.filter(open),
    actions: minutes.actions.filter(open),
  };
}
