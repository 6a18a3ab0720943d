import { Injectable } from '@nestjs/common';
import { type ChairAct, mayUndo } from '@trame/domain/chair-point/acts';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { Conflict, NotFound } from '../../platform/errors/refusals.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { readingAll, StopConvocation } from '../invitations/index.ts';
import { MailOutbox } from '../mail/index.ts';
import { minutesInHand, StopCirculation } from '../minutes/index.ts';
import type { PointHolder } from './point-holder.ts';
import { CHAIR_REMARK } from './remark-letter.ts';

interface Act {
  id: string;
  kind: ChairAct;
  meetingId: string;
  actionId: string;
  noteId: string | null;
  versionAfter: number | null;
  sent: boolean;
  at: Date;
}

const ACT = `
  select id, kind, meeting_id as "meetingId", action_id as "actionId", note_id as "noteId",
    version_after as "versionAfter", sent, at
  from app.chair_act where id = $1 and person_id = $2 and undone_at is null and kind <> 'POINT_READ' for update`;
const MEETING_VERSION = 'select version from app.meeting where id = $1';
const BACK_IN_REVIEW = `
  update app.minutes set status = 'REVIEW', return_reason = '', agreed_at = null, agreed_by = null, version = version + 1
  where id = $1 and version = $2`;
/** What somebody else said of the action meanwhile stays. */
const NOTE_GONE = `
  with act as (select note_id, news_before, version_after, action_id from app.chair_act where id = $1),
  gone as (delete from app.progress_note where id = (select note_id from act))
  update app.action a set news_at = act.news_before, version = a.version + 1
  from act where a.id = act.action_id and a.version = act.version_after`;
const UNDONE = 'update app.chair_act set undone_at = $2 where id = $1';

/** Takes back what one said, for ten minutes: nothing it sent has left before. */
@Injectable()
export class UndoAct {
  constructor(
    private readonly convocations: StopConvocation,
    private readonly circulations: StopCirculation,
    private readonly outbox: MailOutbox,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** In a transaction that reads all; false when it is too late. @throws NotFound for the act of somebody else, Conflict when it moved on */
  async run(tx: EntityManager, { actor }: PointHolder, id: string | null): Promise<boolean> {
    const [act] = await tx.query<Act[]>(ACT, [id, actor.personId]);
    if (!act) throw new NotFound();
    if (!mayUndo(act.at, this.clock.now())) return false;
    await this.takeBack(tx, readingAll(actor), act);
    await tx.query(UNDONE, [act.id, this.clock.now()]);
    await this.audit.record(tx, 'chair-act.undone', act.id);
    return true;
  }

  private async takeBack(tx: EntityManager, actor: PointHolder['actor'], act: Act): Promise<void> {
    if (act.kind === 'ACTION_TAKEN') await tx.query(NOTE_GONE, [act.id]);
    else if (act.kind === 'AGENDA_APPROVED') await this.unsend(tx, actor, act);
    else if (act.kind === 'AGENDA_RETURNED') await this.outbox.stop(tx, CHAIR_REMARK, act.id);
    else await this.backInReview(tx, actor, act);
  }

  private async unsend(tx: EntityManager, actor: PointHolder['actor'], { sent, meetingId }: Act): Promise<void> {
    if (!sent) return;
    const [meeting] = await tx.query<{ version: number }[]>(MEETING_VERSION, [meetingId]);
    const stopped = await this.convocations.within(tx, { ...actor, seenVersion: meeting?.version ?? 0 }, meetingId);
    if (stopped.left > 0) throw new Conflict();
  }

  private async backInReview(tx: EntityManager, actor: PointHolder['actor'], act: Act): Promise<void> {
    const { id, kind, meetingId, versionAfter } = act;
    const minutes = await minutesInHand(tx, meetingId);
    if (minutes.version !== versionAfter) throw new Conflict();
    let version = minutes.version;
    if (minutes.status === 'CIRCULATED') {
      const stopped = await this.circulations.within(tx, { ...actor, seenVersion: version }, meetingId);
      if (stopped.left > 0) throw new Conflict();
      version = stopped.version;
    }
    if (kind === 'MINUTES_RETURNED') await this.outbox.stop(tx, CHAIR_REMARK, id);
    await tx.query(BACK_IN_REVIEW, [minutes.id, version]);
  }
}
