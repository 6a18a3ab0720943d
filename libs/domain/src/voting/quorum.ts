import type { Voice } from './voices.ts';
import { type QuorumRule, voicesNeeded } from './voting-rules.ts';

export interface Quorum {
  /** Voices the rule counts. */
  readonly counted: number;
  readonly needed: number;
  readonly reached: boolean;
}

/** Is the quorum there? `seats`: how many are held; nobody sitting, none is reached. */
export function quorumOf(rule: QuorumRule, seats: number, voices: readonly Voice[]): Quorum {
  const counted = voices.filter(({ source }) => rule.countsProxies || source !== 'PROXY').length;
  const needed = voicesNeeded(rule, seats);
  return { counted, needed, reached: counted >= needed };
}
