import type { Majority } from './voting-rules.ts';

/** A show of hands, counted. */
export interface Tally {
  readonly inFavour: number;
  readonly against: number;
  readonly abstained: number;
}

export const VOTE_OUTCOMES = ['ADOPTED', 'REJECTED', 'TIED'] as const;
export type VoteOutcome = (typeof VOTE_OUTCOMES)[number];

/** How many took part. */
export const ballots = ({ inFavour, against, abstained }: Tally): number => inFavour + against + abstained;

/**
 * What a vote came to. As many for as against is told apart, whatever the majority: texts then ask the chair. Abstaining
 * weighs on the absolute majority alone.
 */
export function voteOutcome(tally: Tally, majority: Majority): VoteOutcome {
  const { inFavour, against } = tally;
  if (inFavour > 0 && inFavour === against) return 'TIED';
  const adopted = {
    SIMPLE: inFavour > against,
    ABSOLUTE: inFavour * 2 > ballots(tally),
    TWO_THIRDS: inFavour > 0 && inFavour * 3 >= (inFavour + against) * 2,
  };
  return adopted[majority] ? 'ADOPTED' : 'REJECTED';
}
