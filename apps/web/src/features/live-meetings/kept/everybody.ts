import type { LiveMeeting } from '@trame/contracts/live-meetings';
import type { Kept } from './change.ts';

type Person = LiveMeeting['people'][number];
type MaybePerson = { id: string | null; name: string | null } | null;

/** Who a change names; a refused one made nobody. */
function named({ change: { kind, id, body }, refusal }: Kept): MaybePerson[] {
  if (refusal) return [];
  if (kind === 'attendance' && body) return [{ id, name: body.name }, body.representedBy];
  if (kind === 'action' && body) return [body.lead];
  return [];
}

/**
 * Everybody who can be chosen by name: the council, and those whom this meeting just made, whom the list of the
 * server will hold at its next reading. Without them the same newcomer would be created twice.
 */
export function everybody({ people, attendance, actions }: LiveMeeting, kept: readonly Kept[]): Person[] {
  const all: MaybePerson[] = [
    ...people,
    ...attendance.flatMap(({ personId, name, representedBy }) => [{ id: personId, name }, representedBy]),
    ...actions.map(({ leadId, leadName }) => ({ id: leadId, name: leadName })),
    ...kept.flatMap(named),
  ];
  const byId = new Map<string, Person>();
  for (const one of all) {
    if (one?.id && one.name && !byId.has(one.id)) byId.set(one.id, { id: one.id, name: one.name });
  }
  return Array.from(byId.values());
}
