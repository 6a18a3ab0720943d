import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@trame/contracts/endpoint';
import type { ChooseSlotBody, pollsApi } from '@trame/contracts/polls';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { updateVersion } from '../../platform/database/update-version.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { usualAgenda } from '../agenda/index.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { councilToday } from '../councils/index.ts';
import { MailOutbox } from '../mail/index.ts';
import { addDraft, wallTimeOf } from '../meetings/index.ts';
import { chosenMails } from './closing-mails.ts';
import { PollEntity } from './poll.entity.ts';
import { POLL_NUDGE, POLL_OPENING } from './poll-letters.ts';
import { pollToChange, pollToDecide, toPoll } from './poll-to-act-on.ts';

type Chosen = ResponseOf<typeof pollsApi.choose>;

/** Turns a slot into a draft meeting with its usual agenda, closes the poll, and tells those who were asked. */
@Injectable()
export class ChooseSlot {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
    private readonly outbox: MailOutbox,
    private readonly clock: Clock,
  ) {}

  run(ctx: CouncilContext, id: string, { slotId }: ChooseSlotBody): Promise<Chosen> {
    return this.db.transaction(ctx, async (tx) => {
      const known = await pollToChange(tx, ctx, id);
      // pressed twice, or sent again after a lost answer: the first meeting is the answer
      if (known.chosenSlotId === slotId && known.meetingId) return chosen(known.version, known.meetingId);
      const poll = await pollToDecide(tx, ctx, id, this.clock);
      const local = await slotOf(tx, id, slotId);
      const meetingId = await this.schedule(tx, ctx, poll, local);
      const patch = { state: 'CLOSED', chosenSlotId: slotId, meetingId } as const;
      const closed = await updateVersion(tx, PollEntity, { id, seenVersion: ctx.seenVersion }, patch, toPoll);
      for (const kind of [POLL_OPENING, POLL_NUDGE]) await this.outbox.stop(tx, kind, id);
      await this.outbox.enqueue(tx, await chosenMails(tx, { ...poll, version: closed.version }, local));
      await this.audit.record(tx, 'poll.chosen', id, Object.keys(patch));
      await this.audit.record(tx, 'meeting.scheduled', meetingId);
      return chosen(closed.version, meetingId);
    });
  }

  private async schedule(tx: EntityManager, ctx: CouncilContext, poll: PollEntity, local: string): Promise<string> {
    const { bodyId, title, durationMinutes, place, videoUrl, zone } = poll;
    const asked = { bodyId, title, durationMinutes, place, videoUrl, noticeText: '', starts: { local, zone } };
    const agenda = await usualAgenda(tx, bodyId);
    const usual = { agenda, reminderDays: 'BODY' as const, capacity: null, takenBack: [] };
    const { id } = await addDraft(tx, ctx, { ...asked, ...usual, today: await councilToday(tx, this.clock.now()) });
    return id;
  }
}

const chosen = (version: number, meetingId: string): Chosen => ({ version, meetingId });

async function slotOf(tx: EntityManager, pollId: string, slotId: string): Promise<string> {
  const [slot] = await tx.query<{ local: string }[]>(
    'select starts_local::text as local from app.poll_slot where id = $1 and poll_id = $2',
    [slotId, pollId],
  );
  if (!slot) throw new NotFound();
  return wallTimeOf(slot.local);
}
