import type { EventSlot } from '@trame/domain/campaigns/slots';
import type { i18n } from 'i18next';
import type { Fmt } from './fmt.ts';

/** When an event takes place: "mercredi 7 octobre 2026, de 14 h à 16 h", "du 5 octobre au 16 octobre 2026". */
export function slotSaid({ t }: i18n, fmt: Fmt, { day, until, from, to }: EventSlot): string {
  const days = until
    ? t('programme:days', { first: fmt.day(day, 'brief'), last: fmt.day(until, 'long') })
    : fmt.day(day);
  if (!from) return days;
  if (!to) return t('programme:dayFrom', { days, from: fmt.time(from) });
  return t('programme:dayFromTo', { days, from: fmt.time(from), to: fmt.time(to) });
}

/** What it costs: "Gratuit", "Payant : 5 €". */
export function priceSaid({ t }: i18n, { free, price }: { free: boolean; price: string | null }): string {
  if (free) return t('programme:free');
  return price ? t('programme:price', { price }) : t('programme:paid');
}

/** Where: "Maison des associations, Rivebourg"; `null` when nobody said. */
export const placeSaid = ({ place, municipality }: { place: string | null; municipality: string | null }) =>
  [place, municipality].filter(Boolean).join(', ') || null;
