import type { PublicEvent } from '@trame/contracts/lite-campaigns';
import { wordsIn } from '@trame/copy/both';
import { placeSaid, priceSaid, slotSaid } from '@trame/copy/event-words';
import { Fmt } from '@trame/copy/fmt';
import type { Language } from '@trame/copy/language';
import type { ProgrammeDocument, ProgrammeEvent } from '@trame/documents/pdf/programme';
import { firstWeeks } from '@trame/domain/campaigns/slots';
import type { FoundCampaign } from './public-campaigns.ts';

/** The words of the printed programme: what its public page says, week after week. */
export function programmeDocument(
  { council, zone, campaign }: Pick<FoundCampaign, 'council' | 'zone' | 'campaign'>,
  events: readonly PublicEvent[],
  { language, address }: { language: Language; address: string | null },
): ProgrammeDocument {
  const { t } = wordsIn(language);
  const fmt = new Fmt(language, zone);
  const { title, theme, intro, startsOn, endsOn } = campaign;
  return {
    ...{ language, council, title, theme, intro, address },
    dates: t('programme:dates', { first: fmt.day(startsOn, 'brief'), last: fmt.day(endsOn, 'long') }),
    weeks: firstWeeks(events).map(({ monday, events: ofWeek }) => ({
      title: monday ? t('programme:week', { day: fmt.day(monday, 'long') }) : t('programme:noDate'),
      events: ofWeek.map((event) => eventOf(event, fmt)),
    })),
    words: {
      ...{ document: t('programme:document'), page: t('programme:page'), empty: t('programme:empty') },
      online: t('programme:online'),
    },
  };
}

function eventOf(event: PublicEvent, fmt: Fmt): ProgrammeEvent {
  const words = wordsIn(fmt.language);
  const { t } = words;
  const { audience, organizer, access, accessibility, link, state } = event;
  const said = {
    ...{ where: placeSaid(event), audience, organizer, access, accessibility, cost: priceSaid(words, event), link },
  };
  const facts = (Object.keys(said) as (keyof typeof said)[]).flatMap((name) => {
    const value = said[name];
    return value ? [{ label: t('programme:label', { label: t(`programme:facts.${name}`) }), value }] : [];
  });
  return {
    ...{ title: event.title, text: event.description, facts },
    mark: state === 'CANCELLED' ? t('programme:cancelled') : null,
    when: event.slots.map((slot) => slotSaid(words, fmt, slot)).join('\n') || t('programme:noDate'),
  };
}
