import { MAJORITIES, MAX_PROXIES, QUORUM_THRESHOLDS } from '@trame/domain/voting/voting-rules';
import { z } from 'zod';

/** Fields of a body: all off until somebody switches them on, for no council's text requires them. */
export const votingRules = {
  quorumRule: z.boolean(),
  quorumThreshold: z.enum(QUORUM_THRESHOLDS),
  /** With the threshold `NUMBER`: how many voices. */
  quorumNumber: z.int().min(1).max(500),
  quorumCountsProxies: z.boolean(),
  votesRule: z.boolean(),
  voteMajority: z.enum(MAJORITIES),
  /** How many proxies one person may carry; 0: none is known. */
  proxiesPerHolder: z.int().min(0).max(MAX_PROXIES),
};
