import { Inject, Injectable } from '@nestjs/common';
import type { FeedView } from '@trame/contracts/calendar-feeds';
import type { FileAnswer } from '@trame/contracts/files';
import { wordsIn } from '@trame/copy/both';
import type { Language } from '@trame/copy/language';
import type { Role } from '@trame/domain/access';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock.ts';
import { CONFIG, type Config } from '../../../platform/config.ts';
import { CoreDb } from '../../../platform/database/core-db.ts';
import { TenantDb } from '../../../platform/database/tenant-db.ts';
import { NotFound } from '../../../platform/errors/refusals.ts';
import { followLink } from '../../sessions/index.ts';
import { organizerOf } from '../organizer.ts';
import { FEED_LINK } from './open-feed.ts';
import { type PublishedMeeting, publishedCalendar } from './published-calendar.ts';

const EVENTS_AT_MOST = 1_000;

interface Feed {
  scope: 'MINE' | 'COUNCIL' | 'BODY';
  body_id: string | null;
  body: string | null;
  council: string;
  slug: string;
  role: Role;
}

/** The membership is joined: a feed shows nothing from the moment its reader is no member. */
const FEED = `
  select f.scope, f.body_id, b.label as body, c.name as council, c.slug, m.role
  from app.calendar_feed f join app.membership m on m.id = f.membership_id left join app.body b on b.id = f.body_id
  cross join core.current_council_row() c where f.id = $1 and m.person_id = $2`;

const NOTE_READING = `
  update app.calendar_feed set last_read_at = $2
  where id = $1 and (last_read_at is null or last_read_at < $2::timestamptz - interval '1 hour')`;

/** A draft is silent; a meeting that was called off before anybody was told never was. */
const MEETINGS = `
  select m.id, m.calendar_sequence as "calendarSequence", m.state, m.title, m.zone, m.place,
    to_char(m.starts_local, 'YYYY-MM-DD"T"HH24:MI') as "startsLocal", m.duration_minutes as "durationMinutes",
    m.video_url as "videoUrl"
  from app.meeting m
  where m.state <> 'DRAFT' and m.convened_at is not null and m.starts_local > $4::timestamptz - interval '1 year'
    and ($1::uuid is null or m.body_id = $1)
    and ($2::uuid is null or exists (select from app.invitation v where v.meeting_id = m.id and v.person_id = $2))
  order by m.starts_local desc, m.id limit $3`;

/** What a calendar program is given at the address of a feed. It is read as a member reads, or as a lead: nobody is named. */
@Injectable()
export class ReadFeed {
  constructor(
    private readonly core: CoreDb,
    private readonly db: TenantDb,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws NotFound when the address was changed, the feed closed, or its reader is no member any more */
  async run(token: string, { langue }: FeedView): Promise<FileAnswer> {
    const link = await followLink(this.core, token, FEED_LINK);
    if (!link) throw new NotFound();
    const { actor, objectId } = link;
    const feed = await this.db.transaction(actor, async (tx) => {
      const [found] = await tx.query<Feed[]>(FEED, [objectId, actor.personId]);
      if (!found) throw new NotFound();
      await tx.query(NOTE_READING, [objectId, this.clock.now()]);
      return found;
    });
    const reader = feed.role === 'LEAD' ? { ...actor, role: feed.role } : actor;
    const meetings = await this.db.read(reader, (tx) => this.meetings(tx, feed, actor.personId));
    return this.calendar(meetings, feed, langue);
  }

  private meetings(tx: EntityManager, { scope, body_id }: Feed, personId: string): Promise<PublishedMeeting[]> {
    const reader = scope === 'MINE' ? personId : null;
    return tx.query<PublishedMeeting[]>(MEETINGS, [body_id, reader, EVENTS_AT_MOST, this.clock.now()]);
  }

  private calendar(meetings: PublishedMeeting[], feed: Feed, language: Language): FileAnswer {
    const { t } = wordsIn(language);
    const name = t(`mails:calendar.feed.${feed.scope}`, { council: feed.council, body: feed.body ?? '' });
    const text = publishedCalendar(meetings, {
      name,
      organizer: organizerOf(feed.council, this.config),
      at: this.clock.now(),
      addressOf: ({ id }) => `${this.config.publicUrl}/${feed.slug}/reunions/${id}`,
    });
    return { fileName: `${t('mails:calendar.feed.file')}.ics`, bytes: new TextEncoder().encode(text) };
  }
}
