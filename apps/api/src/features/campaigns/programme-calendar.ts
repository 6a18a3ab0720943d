import { createHash } from 'node:crypto';
import type { PublicEvent } from '@trame/contracts/lite-campaigns';
import { wordsIn } from '@trame/copy/both';
import { placeSaid, priceSaid } from '@trame/copy/event-words';
import type { Language } from '@trame/copy/language';
import type { PublicCalendarEvent } from '../calendar/index.ts';

/** Minutes an event lasts on a calendar while nobody said when it ends. */
const USUAL_MINUTES = 60;

/** The published events as a calendar shows them, one entry for each date; what has no date is left out. */
export const calendarEvents = (
  events: readonly PublicEvent[],
  zone: string,
  language: Language,
): PublicCalendarEvent[] =>
  events.flatMap((event) =>
    event.slots.map(({ day, until, from, to }) => ({
      uid: uidOf(event, day, from),
      ...{ title: event.title, zone, cancelled: event.state === 'CANCELLED', link: event.link },
      // several days in a row are an entry of whole days: the hours are those of each
      time:
        from && !until
          ? { starts: `${day}T${from}`, ends: to ? `${day}T${to}` : null, minutes: USUAL_MINUTES }
          : { firstDay: day, lastDay: until ?? day },
      place: placeSaid(event),
      notes: notesOf(event, language),
    })),
  );

/** Stable while title, day and hour are, and telling no id of ours. */
const uidOf = ({ title, organizer }: PublicEvent, day: string, from: string | null): string =>
  createHash('sha256')
    .update(JSON.stringify([title, organizer, day, from]))
    .digest('base64url');

function notesOf(event: PublicEvent, language: Language): string[] {
  const words = wordsIn(language);
  const { description, audience, organizer, access, accessibility } = event;
  const said = { audience, organizer, access, accessibility, cost: priceSaid(words, event) };
  const facts = (['audience', 'organizer', 'access', 'accessibility', 'cost'] as const).flatMap((name) =>
    said[name]
      ? [[words.t('programme:label', { label: words.t(`programme:facts.${name}`) }), said[name]].join(' ')]
      : [],
  );
  return [description, ...facts].filter(Boolean);
}
