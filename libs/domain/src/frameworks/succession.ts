import type { Clsm2016 } from './clsm-2016.ts';
import type { Clsm2025 } from './clsm-2025.ts';

/**
 * Why an objective of 2025 takes up one of 2016: it says the `SAME`, it is `WIDER`, or it is a `PART` of what was one
 * objective and is now several.
 */
export type SuccessionReason = 'SAME' | 'WIDER' | 'PART';

export interface Successor {
  readonly code: Clsm2025;
  readonly reason: SuccessionReason;
}

/**
 * Our reading of both instructions: no text gives this table. Better mental health was one aim and is two since 2025:
 * the conditions of life, and prevention. The others go on one by one, care and inclusion with a wider reach.
 */
const SUCCESSORS: Readonly<Record<Clsm2016, readonly [Successor, ...Successor[]]>> = {
  BETTER_MENTAL_HEALTH: [
    { code: 'DETERMINANTS', reason: 'PART' },
    { code: 'PREVENTION', reason: 'PART' },
  ],
  ACCESS_AND_CONTINUITY_OF_CARE: [{ code: 'CARE_PATHWAYS', reason: 'WIDER' }],
  INCLUSION_AND_CITIZENSHIP: [{ code: 'INCLUSION_AND_RIGHTS', reason: 'WIDER' }],
  FIGHT_STIGMA: [{ code: 'FIGHT_STIGMA', reason: 'SAME' }],
};

/** The objectives of 2025 that take up one of 2016, each with the reason; never none. */
export const successorsOf = (code: Clsm2016): readonly [Successor, ...Successor[]] => SUCCESSORS[code];
