import type { SlotCounts } from './poll-answer.ts';
import type { SlotPresence } from './slot-presence.ts';

export interface RatedSlot {
  readonly id: string;
  /** Wall time. */
  readonly local: string;
  readonly counts: SlotCounts;
  /** `null` for readers who see counts only: nothing about colleges may weigh on what they are told. */
  readonly presence: SlotPresence | null;
}

/** Why a slot is the best one, the weightiest reason first. */
export const BEST_REASONS = ['CHAIR', 'ALL_COLLEGES', 'FEWEST_MISSING', 'MOST_YES', 'FEWEST_NO'] as const;
export type BestReason = (typeof BEST_REASONS)[number];

export interface BestSlot {
  readonly slotId: string;
  readonly reasons: BestReason[];
}

const missing = ({ presence }: RatedSlot): number => presence?.missing.length ?? 0;
const CHAIR_RANK = { YES: 0, IF_NEEDED: 1, SILENT: 2, NONE: 2, NO: 3 } as const;
const chair = ({ presence }: RatedSlot): number => (presence ? CHAIR_RANK[presence.chair] : 0);

const better = (a: RatedSlot, b: RatedSlot): number =>
  chair(a) - chair(b) ||
  missing(a) - missing(b) ||
  b.counts.yes - a.counts.yes ||
  a.counts.no - b.counts.no ||
  a.local.localeCompare(b.local);

function reasonsOf(best: RatedSlot, slots: readonly RatedSlot[]): BestReason[] {
  const { presence, counts } = best;
  const isLeast = (of: (slot: RatedSlot) => number) => slots.every((slot) => of(best) <= of(slot));
  const holds: Record<BestReason, boolean> = {
    CHAIR: presence?.chair === 'YES' || presence?.chair === 'IF_NEEDED',
    ALL_COLLEGES: presence?.missing.length === 0,
    FEWEST_MISSING: missing(best) > 0 && isLeast(missing),
    MOST_YES: counts.yes > 0 && isLeast((slot) => -slot.counts.yes),
    FEWEST_NO: isLeast((slot) => slot.counts.no),
  };
  return BEST_REASONS.filter((reason) => holds[reason]);
}

/** The slot to suggest: chair there, then fewest core colleges missing, most yes, fewest no, earliest. `null`: nobody answered. */
export function bestSlot(slots: readonly RatedSlot[]): BestSlot | null {
  const isAnswered = slots.some(({ counts }) => counts.yes + counts.ifNeeded > 0);
  const [best] = isAnswered ? slots.toSorted(better) : [];
  return best ? { slotId: best.id, reasons: reasonsOf(best, slots) } : null;
}
