/** How many voices make a quorum: a share of the seats that are held, or a number the council's text gives. */
export const QUORUM_THRESHOLDS = ['THIRD', 'HALF', 'MORE_THAN_HALF', 'TWO_THIRDS', 'NUMBER'] as const;
export type QuorumThreshold = (typeof QUORUM_THRESHOLDS)[number];

/** When a vote adopts: more for than against; more than half of those who took part; two thirds of for and against. */
export const MAJORITIES = ['SIMPLE', 'ABSOLUTE', 'TWO_THIRDS'] as const;
export type Majority = (typeof MAJORITIES)[number];

/** The most proxies a council may let one person hold. */
export const MAX_PROXIES = 5;

export interface QuorumRule {
  readonly threshold: QuorumThreshold;
  /** With `NUMBER`: how many voices. */
  readonly number: number;
  readonly countsProxies: boolean;
}

/** How many voices the rule asks for when `seats` are held: one at least, so that a body nobody sits in reaches none. */
export function voicesNeeded({ threshold, number }: QuorumRule, seats: number): number {
  const asked = {
    THIRD: Math.ceil(seats / 3),
    HALF: Math.ceil(seats / 2),
    MORE_THAN_HALF: Math.floor(seats / 2) + 1,
    TWO_THIRDS: Math.ceil((seats * 2) / 3),
    NUMBER: number,
  };
  return Math.max(1, asked[threshold]);
}

/** How a body starts: consensus, without quorum nor proxies. */
export const NO_VOTING = {
  quorumRule: false,
  quorumThreshold: 'MORE_THAN_HALF',
  quorumNumber: 1,
  quorumCountsProxies: true,
  votesRule: false,
  voteMajority: 'SIMPLE',
  proxiesPerHolder: 0,
} as const;
