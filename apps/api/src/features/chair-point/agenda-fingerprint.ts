import { createHash } from 'node:crypto';
import type { AgendaItem } from '@trame/contracts/agenda';

/** What an agenda said when it was read, in 43 characters: another item, hour or place gives another one. */
export function agendaFingerprint(
  { local, place }: { local: string; place: string | null },
  items: readonly AgendaItem[],
): string {
  const told = items.map(({ title, purpose, minutes, presenters, hidden }) => [
    hidden ? null : title,
    ...[hidden ? null : purpose, minutes],
    presenters.map(({ name }) => name),
  ]);
  return createHash('sha256')
    .update(JSON.stringify([local, place, told]))
    .digest('base64url');
}
