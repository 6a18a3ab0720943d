import type { Minutes } from '@trame/contracts/minutes';
import { wallClock } from '@trame/domain/time/wall-clock';
import type { i18n } from 'i18next';
import type { Fmt } from './fmt.ts';

type Line = Minutes['attendance'][number]['people'][number];

/**
 * How somebody took part, on screens and on paper: "Sur place", "Remplacement : Anne Figure", "Sur place, départ à 15 h 10".
 * Hours are those of the meeting's `zone`.
 */
export function presenceWords(
  { t }: i18n,
  { status, representedBy, leftAt }: Line,
  { fmt, zone }: { fmt: Fmt; zone: string },
): string {
  if (representedBy) return t('minutes:presence.replacedBy', { name: representedBy });
  // nobody said: neither here nor absent
  const presence = t(status === 'EXPECTED' ? 'minutes:presence.unknown' : `minutes:presence.${status}`);
  if (!leftAt) return presence;
  return t('minutes:presence.left', { presence, time: fmt.time(wallClock(new Date(leftAt), zone).slice(11)) });
}
