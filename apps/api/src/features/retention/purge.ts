import { Injectable } from '@nestjs/common';
import { LIMITS } from '@trame/contracts/limits';
import { NEWS_CAPS } from '@trame/domain/action-plan/ask-news';
import { Clock } from '../../platform/clock.ts';
import { CoreDb } from '../../platform/database/core-db.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { workersOfCouncils } from '../../platform/database/worker-actors.ts';

const HOUR = 3_600_000;

/** Answers kept for repeats hold whole sheets. */
const FORGET_ANSWERS = 'delete from app.idempotency where created_at <= $1';

/** A mail that has left holds a link; that it left, to whom and when, stays. */
const FORGET_BODIES = `
  update app.outbox set body_text = '', body_html = '', calendar = null
  where created_at <= $1 and state in ('SENT', 'UNCERTAIN', 'FAILED', 'CANCELLED') and body_text <> ''`;

/** A mail that is brought twice is brought within days. */
const FORGET_INBOUND = 'delete from app.inbound_mail where received_at <= $1';

/** Taken back within minutes or never; those of a series hold drafts that were deleted. */
const FORGET_CHANGES = 'delete from app.series_change where changed_at <= $1';
const FORGET_PLAN_CHANGES = 'delete from app.plan_change where changed_at <= $1';

/** What was set aside can be put back for a day. */
const FORGET_MAILED_NEWS = 'delete from app.mailed_news where settled_at <= $1';

/** Neither a code nor the proof it gave lasts an hour. */
const FORGET_CODES = 'delete from app.chair_code where expires_at <= $1';

/** What people need tells about their health: kept past the meeting only for those who agreed, and from their latest saying. */
const FORGET_NEEDS = `
  delete from app.access_need n using app.meeting m
  where m.id = n.meeting_id and m.starts_local at time zone m.zone <= case
    when n.remember and not exists (
      select from app.access_need l where l.person_id = n.person_id and l.remember and l.said_at > n.said_at)
    then $2::timestamptz else $1::timestamptz end`;

/** Whom to reach about an event serves its campaign, and whoever prepares the next one. */
const FORGET_CONTACTS = `
  delete from app.campaign_contact k using app.campaign_event e, app.campaign c
  where e.id = k.event_id and c.id = e.campaign_id and c.ends_on <= $1::timestamptz::date`;

/** Forgets what has had its time, council by council: the walls between them hold for the worker too. */
@Injectable()
export class Purge {
  constructor(
    private readonly core: CoreDb,
    private readonly db: TenantDb,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const now = this.clock.now();
    const before = (hours: number) => new Date(now.getTime() - hours * HOUR);
    await this.core.call('core.forget_expired', [now]);
    for (const actor of await workersOfCouncils(this.core)) {
      await this.db.transaction(actor, async (tx) => {
        await tx.query(FORGET_ANSWERS, [before(LIMITS.idempotencyHours)]);
        await tx.query(FORGET_BODIES, [before(LIMITS.mail.bodyDays * 24)]);
        await tx.query(FORGET_INBOUND, [before(LIMITS.mail.inboundDays * 24)]);
        await tx.query(FORGET_MAILED_NEWS, [before(NEWS_CAPS.correctHours)]);
        await tx.query(FORGET_CODES, [now]);
        await tx.query(FORGET_CHANGES, [before(LIMITS.series.undoMinutes / 60)]);
        await tx.query(FORGET_PLAN_CHANGES, [before(LIMITS.planViews.undoMinutes / 60)]);
        await tx.query(FORGET_CONTACTS, [before(LIMITS.campaigns.contactDays * 24)]);
        await tx.query(
          FORGET_NEEDS,
          [LIMITS.accessNeeds.days, LIMITS.accessNeeds.rememberedDays].map((days) => before(days * 24)),
        );
      });
    }
  }
}
