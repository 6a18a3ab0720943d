import type { Voices } from '@trame/contracts/voting';
import type { Quorum } from '@trame/domain/voting/quorum';
import { voicesHeard } from '@trame/domain/voting/voices';
import { quorumAmong } from './count-voices.ts';
import type { NamedSeat } from './seats.sql.ts';

/** Whether the quorum would be there if `coming` came, before anybody gave a proxy; `null` where the body has none. */
export function quorumIf(
  { rules, seats }: { rules: Voices['rules']; seats: NamedSeat[] },
  coming: readonly string[],
): Quorum | null {
  if (!rules.quorumRule) return null;
  const presence = new Map(coming.map((id) => [id, { status: 'PRESENT' as const, representedById: null }]));
  return quorumAmong({ rules, seats }, voicesHeard({ seats, presence, proxies: [], proxiesPerHolder: 0 }));
}
