import { Injectable } from '@nestjs/common';
import { needsNews, newsRequests } from '@trame/domain/action-plan/ask-news';
import { wallClock } from '@trame/domain/time/wall-clock';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { CoreDb } from '../../platform/database/core-db.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { workersOfCouncils } from '../../platform/database/worker-actors.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { readUnderWay } from './askable.reader.ts';
import { SendRequests } from './send-requests.ts';

/** The first hour of a day at which a mail is welcome. */
const FIRST_HOUR = '08:00';

/** Locked, so that two workers ask once. */
const RHYTHM = `
  select p.news_day as "newsDay", c.zone, exists (
    select from app.news_request r where r.monthly
      and date_trunc('month', r.asked_at at time zone c.zone) = date_trunc('month', $1::timestamptz at time zone c.zone)) as asked
  from app.council_profile p cross join core.current_council_row() c
  where p.news_day is not null for update of p`;

interface Rhythm {
  newsDay: number;
  zone: string;
  /** Were people asked this month already? */
  asked: boolean;
}

/** Asks once a month, from the day the council chose, about what is under way and was silent for a month. */
@Injectable()
export class AskMonthly {
  constructor(
    private readonly core: CoreDb,
    private readonly db: TenantDb,
    private readonly requests: SendRequests,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  async run(): Promise<void> {
    for (const actor of await workersOfCouncils(this.core)) {
      await this.db.transaction(actor, (tx) => this.inCouncil(tx));
    }
  }

  private async inCouncil(tx: EntityManager): Promise<void> {
    const now = this.clock.now();
    const [rhythm] = await tx.query<Rhythm[]>(RHYTHM, [now]);
    if (!rhythm || rhythm.asked) return;
    const [today = '', time = ''] = wallClock(now, rhythm.zone).split('T');
    if (Number(today.slice(8)) < rhythm.newsDay || time < FIRST_HOUR) return;
    const needed = (await readUnderWay(tx, today)).filter((action) => needsNews(action, today));
    const { requests } = newsRequests(needed, today);
    if (requests.length === 0) return;
    const batchId = await this.requests.run(tx, requests, { today, monthly: true, holdSeconds: 0 });
    await this.audit.record(tx, 'plan.news-asked', batchId, ['news']);
  }
}
