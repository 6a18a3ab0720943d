import { type Presence, presenceAt } from '@trame/domain/voting/presence-log';
import { type Quorum, quorumOf } from '@trame/domain/voting/quorum';
import { type Voice, voicesHeard } from '@trame/domain/voting/voices';
import type { EntityManager } from 'typeorm';
import { readAssembly, type StoredAssembly } from './assembly.reader.ts';

/** The voices heard where everybody is as `presence` says. */
export const voicesOf = ({ seats, proxies, rules }: StoredAssembly, presence: Map<string, Presence>): Voice[] =>
  voicesHeard({
    seats,
    presence,
    proxies: proxies.map(({ giver, holder }) => ({ giverId: giver.id, holderId: holder.id })),
    proxiesPerHolder: rules.proxiesPerHolder,
  });

/** What the rule of a body makes of these voices. */
export const quorumAmong = (
  { seats, rules }: Pick<StoredAssembly, 'seats' | 'rules'>,
  voices: readonly Voice[],
): Quorum =>
  quorumOf(
    { threshold: rules.quorumThreshold, number: rules.quorumNumber, countsProxies: rules.quorumCountsProxies },
    seats.length,
    voices,
  );

/**
 * The quorum as the log of presence has it at `instant`; `null` where the body has no such rule. The caller's transaction
 * reads as the coordination, whoever acts: masked seats have a voice too, and only the two counts come out.
 */
export async function quorumAt(tx: EntityManager, meetingId: string, instant: string): Promise<Quorum | null> {
  const assembly = await readAssembly(tx, meetingId);
  if (!assembly?.rules.quorumRule) return null;
  return quorumAmong(assembly, voicesOf(assembly, presenceAt(assembly.log, instant)));
}
