import { Inject, Injectable } from '@nestjs/common';
import { isReminderDue, REMINDERS_A_WEEK } from '@trame/domain/meetings/reminder';
import { daysBetween } from '@trame/domain/time/wall-clock';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { CONFIG, type Config } from '../../platform/config.ts';
import { CoreDb } from '../../platform/database/core-db.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { workersOfCouncils } from '../../platform/database/worker-actors.ts';
import type { Actor } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { type CouncilMail, MailOutbox, REMINDER, renderLetter } from '../mail/index.ts';
import { REMINDER_RULE, wallTimeOf } from '../meetings/index.ts';
import { ANSWER_LINK, issueLinks } from './invite.ts';
import { meetingToConvene } from './meeting-to-convene.ts';
import { reminderLetter } from './reminder-letter.ts';
import { SILENT } from './silent.sql.ts';

interface Candidate {
  id: string;
  local: string;
  zone: string;
  days: number;
  convenedAt: Date | null;
  neutral: boolean;
}

interface Silent {
  personId: string;
  email: string;
  name: string;
}

/** Wide of the mark by a day on each side: the rule itself knows zones. */
const NEAR = `
  select m.id, m.starts_local as local, m.zone, ${REMINDER_RULE} as days, m.convened_at as "convenedAt",
    coalesce((select s.neutral_subject from app.convocation s where s.meeting_id = m.id
      order by s.sent_at desc limit 1), true) as neutral
  from app.meeting m join app.body b on b.id = m.body_id
  where m.state = 'CONVENED' and ${REMINDER_RULE} is not null
    and m.starts_local between $1::timestamptz - interval '1 day' and $1::timestamptz + interval '32 days'
  order by m.starts_local, m.id`;

/** One for each person and date: a meeting that moves reminds anew, a worker that died does not. */
const TO_REMIND = `
  select s.* from app.meeting m cross join lateral (${SILENT}) s
  where m.id = $1
    and not exists (
      select from app.outbox r where r.object_id = m.id and r.person_id = s."personId" and r.kind = 'REMINDER'
        and r.object_version = $2)
    and (
      select count(*) from app.outbox r where r.kind = 'REMINDER' and r.person_id = s."personId"
        and r.state <> 'CANCELLED' and r.created_at > $3::timestamptz - interval '7 days') < $4`;

/** Writes again to those who did not answer, once the day of the reminder has come. */
@Injectable()
export class SendReminders {
  constructor(
    private readonly core: CoreDb,
    private readonly db: TenantDb,
    private readonly outbox: MailOutbox,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  async run(): Promise<void> {
    for (const actor of await workersOfCouncils(this.core)) {
      await this.db.transaction(actor, (tx) => this.inCouncil(tx, actor));
    }
  }

  private async inCouncil(tx: EntityManager, actor: Actor): Promise<void> {
    const now = this.clock.now();
    const near = await tx.query<Candidate[]>(NEAR, [now]);
    const due = near.filter((meeting) => isReminderDue({ ...meeting, local: wallTimeOf(meeting.local) }, now));
    // one after the other: each counts what the one before it sent
    for (const meeting of due) await this.remind(tx, actor, meeting, now);
  }

  private async remind(tx: EntityManager, actor: Actor, meeting: Candidate, now: Date): Promise<void> {
    const objectVersion = daysBetween('2000-01-01', meeting.local);
    const silent = await tx.query<Silent[]>(TO_REMIND, [meeting.id, objectVersion, now, REMINDERS_A_WEEK]);
    if (silent.length === 0) return;
    const { meeting: held, convened } = await meetingToConvene(tx, actor, { meetingId: meeting.id, clock: this.clock });
    const secrets = await issueLinks(tx, { ...held, purpose: ANSWER_LINK, objectId: held.id }, silent);
    const mails = silent.map(({ personId, name, email: recipient }): CouncilMail => {
      const href = `${this.config.publicUrl}/r/${secrets.get(personId) ?? ''}`;
      const letter = reminderLetter(convened, { name, href, neutral: meeting.neutral });
      const about = { kind: REMINDER, objectId: meeting.id, objectVersion };
      return { ...renderLetter(letter), ...about, personId, recipient };
    });
    await this.outbox.enqueue(tx, mails);
    await this.audit.record(tx, 'meeting.reminded', meeting.id);
  }
}
