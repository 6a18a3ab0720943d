import { Injectable } from '@nestjs/common';
import type { ProgrammeView } from '@trame/contracts/campaign-pages';
import type { FileAnswer, PageAnswer } from '@trame/contracts/files';
import type { PublicEvent } from '@trame/contracts/lite-campaigns';
import { wordsIn } from '@trame/copy/both';
import type { Language } from '@trame/copy/language';
import { fold } from '@trame/domain/imports/cells/fold';
import { Clock } from '../../platform/clock.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import { LitePages } from '../../platform/lite/lite-pages.ts';
import { publicCalendar } from '../calendar/index.ts';
import { otherLanguage } from '../invitations/index.ts';
import { calendarEvents } from './programme-calendar.ts';
import { campaignPath } from './public-address.ts';
import { type FoundCampaign, PublicCampaigns } from './public-campaigns.ts';

/** The programme of a campaign for anybody: as a page, and for calendar programs. Reading it writes nothing. */
@Injectable()
export class ProgrammeReader {
  constructor(
    private readonly campaigns: PublicCampaigns,
    private readonly db: TenantDb,
    private readonly lite: LitePages,
    private readonly clock: Clock,
  ) {}

  async page(code: string, view: ProgrammeView): Promise<PageAnswer> {
    const { langue: language, commune } = view;
    const found = await this.find(code);
    const other = campaignPath(code, '', { ...view, langue: otherLanguage(language) });
    const { signInHref } = this.campaigns;
    if (!found) return this.lite.answer({ page: 'linkOver', language, otherLanguage: other, signInHref }, false);
    const { council, zone, campaign, published, proposalsUntil, events } = found;
    const [town] = townsOf(events).filter((one) => fold(one) === fold(commune ?? ''));
    const hasEvents = published && events.length > 0;
    return this.lite.answer({
      ...{ page: 'programme', language, otherLanguage: other, council, zone, campaign, published },
      events: events.filter(({ municipality }) => !town || municipality === town),
      towns: townsOf(events),
      town: town ?? null,
      action: campaignPath(code, '', {}),
      proposal: proposalsUntil
        ? { href: campaignPath(code, '/proposer', { langue: language }), until: proposalsUntil }
        : null,
      calendarHref: hasEvents ? campaignPath(code, '/agenda.ics', { langue: language }) : null,
      printHref: hasEvents ? campaignPath(code, '/programme.pdf', { langue: language }) : null,
    });
  }

  /** @throws NotFound while the programme is not published */
  async calendar(code: string, language: Language): Promise<FileAnswer> {
    const found = await this.find(code);
    if (!found?.published) throw new NotFound();
    const text = publicCalendar(calendarEvents(found.events, found.zone, language), {
      name: found.campaign.title,
      at: this.clock.now(),
    });
    const fileName = `${fold(wordsIn(language).t('programme:document')).replaceAll(' ', '-')}.ics`;
    return { fileName, bytes: new TextEncoder().encode(text) };
  }

  /** The events are left out while the programme is not published. */
  private async find(code: string): Promise<(FoundCampaign & { events: PublicEvent[] }) | null> {
    const followed = await this.campaigns.follow(code);
    if (!followed) return null;
    return this.db.read(followed.actor, async (tx) => {
      const head = await this.campaigns.read(tx, followed.campaignId);
      if (!head) return null;
      return { ...head, events: head.published ? await this.campaigns.events(tx, followed.campaignId) : [] };
    });
  }
}

const townsOf = (events: readonly PublicEvent[]): string[] =>
  [...new Set(events.flatMap(({ municipality }) => municipality ?? []))].toSorted((one, other) =>
    one.localeCompare(other, 'fr'),
  );
