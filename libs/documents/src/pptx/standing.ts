import { COLOUR } from '../docx/look.ts';
import type { PlanDocument, PlanPartDocument, PlanShare } from '../pdf/plan.ts';
import type { Box, Deck, Slide } from './deck.ts';
import { FONT, SLIDE, TEXT_WIDTH, TONE } from './look.ts';

type Standing = Pick<PlanPartDocument, 'summary' | 'shares' | 'progress' | 'percent'>;

const GAP = 0.03;

export const shown = (shares: readonly PlanShare[]): PlanShare[] => shares.filter(({ count }) => count > 0);
/** « 4 terminées, 2 en retard » */
const said = (shares: readonly PlanShare[]): string =>
  shown(shares)
    .map(({ count, label }) => `${count} ${label}`)
    .join(', ');
/** How many there are in all heaps, or in those of one tone. */
export const countOf = (shares: readonly PlanShare[], tone?: PlanShare['tone']): number =>
  shares.reduce((sum, share) => (!tone || share.tone === tone ? sum + share.count : sum), 0);

/** How some actions are shared between the heaps: a bar, which says it in words to those who do not see it, and its legend. */
export function stackedBar(deck: Deck, slide: Slide, box: Box, shares: readonly PlanShare[]): void {
  const all = countOf(shares);
  if (all === 0) return;
  deck.drawn(slide, box, COLOUR.line, said(shares));
  let x = box.x;
  for (const { tone, count } of shown(shares)) {
    const w = (box.w * count) / all;
    deck.drawn(slide, { ...box, x, w: Math.max(0.02, w - GAP) }, TONE[tone].fill);
    x += w;
  }
  const legend = shown(shares).flatMap(({ tone, count, label }) => [
    { text: '■ ', options: { color: TONE[tone].fill } },
    { text: String(count), options: { bold: true, color: COLOUR.ink } },
    { text: ` ${label}     `, options: { color: COLOUR.ink2 } },
  ]);
  const look = { fontFace: FONT, fontSize: 12, margin: 0, valign: 'top' as const };
  slide.addText(legend, { x: box.x, y: box.y + box.h + 0.08, w: TEXT_WIDTH, h: 0.3, ...look });
}

/** What stands at the head of an axis: how many, how far, and the bar. */
export function standing(deck: Deck, slide: Slide, it: Standing, words: PlanDocument['words']): void {
  const look = { fontFace: FONT, margin: 0, valign: 'middle' as const };
  slide.addText(it.summary, { x: SLIDE.margin, y: 1.38, w: 8, h: 0.36, ...look, fontSize: 14, color: COLOUR.ink2 });
  if (it.progress !== null) {
    const percent = [
      { text: it.percent, options: { bold: true, fontSize: 18, color: COLOUR.ink } },
      { text: `  ${words.progress.toLowerCase()}`, options: { fontSize: 12, color: COLOUR.ink2 } },
    ];
    slide.addText(percent, { x: 8.7, y: 1.38, w: 4.03, h: 0.36, ...look, align: 'right' });
  }
  stackedBar(deck, slide, { x: SLIDE.margin, y: 1.84, w: TEXT_WIDTH, h: 0.16 }, it.shares);
}
