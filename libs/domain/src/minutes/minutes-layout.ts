import type { BodyType } from '../bodies/body-type.ts';
import type { TextBlock } from './text-block.ts';

/** `FULL`: times, text, outcomes. `SUMMARY`: text and outcomes. `OUTCOMES`: what was decided and promised, alone. */
export const MINUTES_LAYOUTS = ['FULL', 'SUMMARY', 'OUTCOMES'] as const;
export type MinutesLayout = (typeof MINUTES_LAYOUTS)[number];

const USUAL: Record<BodyType, MinutesLayout> = {
  STEERING: 'FULL',
  PLENARY: 'FULL',
  TECHNICAL: 'SUMMARY',
  EXECUTIVE: 'SUMMARY',
  WORKING_GROUP: 'SUMMARY',
  SITUATION_CELL: 'SUMMARY',
};

/** How the minutes of a body look as long as it chose nothing else. */
export const usualLayout = (type: BodyType): MinutesLayout => USUAL[type];

/** What was written under an item, as `layout` shows it. */
export function laidOutText(blocks: readonly TextBlock[], layout: MinutesLayout): TextBlock[] {
  if (layout === 'OUTCOMES') return [];
  return layout === 'FULL' ? [...blocks] : blocks.map((block) => ({ ...block, at: null }));
}

/** The minutes as `layout` shows them. What is left out is left out of the document, never of what is stored. */
export const laidOut = <M extends { items: readonly { text: TextBlock[] }[] }>(
  minutes: M,
  layout: MinutesLayout,
): M => ({
  ...minutes,
  items: minutes.items.map((item) => ({ ...item, text: laidOutText(item.text, layout) })),
});
