import { Inject, Injectable } from '@nestjs/common';
import type { Meeting } from '@trame/contracts/meetings';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { CONFIG, type Config } from '../../platform/config.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { updateVersion } from '../../platform/database/update-version.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { placeApprovals } from '../agenda/index.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { calendarText, organizerOf, summaryOf, wasNeutral } from '../calendar/index.ts';
import { CONVOCATIONS, MailOutbox, REMINDER, renderLetter } from '../mail/index.ts';
import { cancellationLetter } from './cancellation-letter.ts';
import { MeetingEntity } from './meeting.entity.ts';
import { toMeeting } from './meeting.mapper.ts';
import { meetingToPrepare } from './meeting-to-prepare.ts';

/** Calls a meeting off before it starts: it stays in the list, and those whose convocation left are told. */
@Injectable()
export class CancelMeeting {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
    private readonly outbox: MailOutbox,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  run(ctx: CouncilContext, id: string): Promise<Meeting> {
    return this.db.transaction(ctx, async (tx) =>
      this.within(tx, await meetingToPrepare(tx, ctx, id), ctx.seenVersion),
    );
  }

  /** The same inside another command, of a meeting that lies ahead. Throws `VersionStale`. */
  async within(tx: EntityManager, meeting: MeetingEntity, seenVersion: number): Promise<Meeting> {
    const { id } = meeting;
    const patch = { state: 'CANCELLED', calendarSequence: meeting.calendarSequence + 1 } as const;
    const cancelled = await updateVersion(tx, MeetingEntity, { id, seenVersion }, patch, toMeeting);
    for (const kind of [...CONVOCATIONS, REMINDER]) await this.outbox.stop(tx, kind, id);
    await this.tell(tx, { ...meeting, ...patch }, cancelled.version);
    await placeApprovals(tx, meeting.bodyId);
    await this.audit.record(tx, 'meeting.cancelled', id, ['state']);
    return cancelled;
  }

  private async tell(tx: EntityManager, meeting: MeetingEntity, objectVersion: number): Promise<void> {
    const told = await this.outbox.told(tx, meeting.id);
    const [council] = await tx.query<{ name: string }[]>('select name from core.current_council_row()');
    const name = council?.name ?? '';
    const mail = renderLetter(cancellationLetter(meeting, name));
    const about = { kind: 'CANCELLATION', objectId: meeting.id, objectVersion };
    const summary = summaryOf(meeting, await wasNeutral(tx, meeting.id));
    const said = { summary, notes: [], organizer: organizerOf(name, this.config), at: this.clock.now() };
    const calendarFor = (email: string): string =>
      calendarText(meeting, { ...said, method: 'CANCEL', attendee: { name: null, email } });
    await this.outbox.enqueue(
      tx,
      told.map((to) => ({ ...mail, ...about, ...to, calendar: calendarFor(to.recipient) })),
    );
  }
}
