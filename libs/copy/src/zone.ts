import { ZONES } from '@trame/domain/councils/council';
import type { i18n } from 'i18next';

type Zone = (typeof ZONES)[number];
const isKnown = (zone: string): zone is Zone => (ZONES as readonly string[]).includes(zone);

/** "heure de La Réunion"; `null` for the mainland, whose hour nobody names. Another zone keeps its IANA name. */
export function zoneName({ t }: Pick<i18n, 't'>, zone: string): string | null {
  if (zone === 'Europe/Paris') return null;
  return isKnown(zone) ? t(`terms:zone.${zone}`) : zone;
}
