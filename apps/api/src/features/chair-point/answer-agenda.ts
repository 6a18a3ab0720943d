import { Inject, Injectable } from '@nestjs/common';
import type { ChairForm } from '@trame/contracts/chair-page';
import { UNDO_MINUTES } from '@trame/domain/chair-point/acts';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { CONFIG, type Config } from '../../platform/config.ts';
import { Conflict } from '../../platform/errors/refusals.ts';
import { readToldAgenda } from '../agenda/index.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { ConveneMeeting, readingAll } from '../invitations/index.ts';
import { MailOutbox } from '../mail/index.ts';
import { keepAct } from './acts-kept.ts';
import { agendaFingerprint } from './agenda-fingerprint.ts';
import type { PointHolder } from './point-holder.ts';
import { type PresidedMeeting, presidedMeeting } from './presided-meeting.ts';
import { remarkMails } from './remark-letter.ts';

/** Mails that an act sends wait until it can be undone no more. */
export const HOLD_SECONDS = UNDO_MINUTES * 60;

const HANDED_OVER = `
  select digest, neutral_subject as "neutralSubject" from app.convocation_handed_over where meeting_id = $1`;

type Said = Pick<ChairForm, 'id' | 'seen' | 'send' | 'reason'>;

/**
 * A chair agrees to an agenda, or asks for a change. Agreeing convenes nobody by itself: the convocation leaves only when
 * the coordination previewed it and handed it over, exactly as it was previewed.
 */
@Injectable()
export class AnswerAgenda {
  constructor(
    private readonly convening: ConveneMeeting,
    private readonly outbox: MailOutbox,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  /** In a transaction that reads all. @throws NotFound, Conflict when it is not what was read, ConvocationChanged */
  async approve(tx: EntityManager, { actor }: PointHolder, { id, seen, send }: Said): Promise<void> {
    const meeting = await this.asRead(tx, actor.personId, { id, seen });
    if (send) await this.convene(tx, { ...readingAll(actor), seenVersion: meeting.version }, meeting.id);
    const act = { kind: 'AGENDA_APPROVED', meetingId: meeting.id, fingerprint: seen, sent: send === '1' } as const;
    await keepAct(tx, actor.personId, act, this.clock.now());
    await this.audit.record(tx, 'agenda.approved', meeting.id);
  }

  /** In a transaction that reads all: what is to be changed is shown to the coordination, and mailed. @throws NotFound, Conflict */
  async sendBack(tx: EntityManager, { actor, ...holder }: PointHolder, { id, seen, reason }: Said): Promise<void> {
    const meeting = await this.asRead(tx, actor.personId, { id, seen });
    const act = { kind: 'AGENDA_RETURNED', meetingId: meeting.id, fingerprint: seen, text: reason } as const;
    const actId = await keepAct(tx, actor.personId, act, this.clock.now());
    const href = `${this.config.publicUrl}/${holder.slug}/reunions/${meeting.id}`;
    const { name: by, council, zone } = holder;
    const mails = await remarkMails(tx, { actId, document: 'AGENDA', by, council, zone, meeting, href, text: reason });
    await this.outbox.enqueue(tx, mails, HOLD_SECONDS);
    await this.audit.record(tx, 'agenda.returned', meeting.id);
  }

  private async asRead(tx: EntityManager, personId: string, { id, seen }: Pick<Said, 'id' | 'seen'>) {
    const meeting: PresidedMeeting = await presidedMeeting(tx, id, personId);
    const now = agendaFingerprint(meeting, await readToldAgenda(tx, meeting.id));
    const [said] = await tx.query<unknown[]>(ALREADY, [meeting.id, seen]);
    if (meeting.state !== 'DRAFT' || now !== seen || said) throw new Conflict();
    return meeting;
  }

  private async convene(
    tx: EntityManager,
    ctx: Parameters<ConveneMeeting['within']>[1],
    meetingId: string,
  ): Promise<void> {
    const [handed] = await tx.query<{ digest: string; neutralSubject: boolean }[]>(HANDED_OVER, [meetingId]);
    if (!handed) throw new Conflict();
    await this.convening.within(tx, ctx, meetingId, { ...handed, holdSeconds: HOLD_SECONDS });
  }
}

/** Somebody who chairs spoke of it first, as it stands. */
const ALREADY = `
  select from (
    select fingerprint from app.chair_act where meeting_id = $1 and undone_at is null
      and kind in ('AGENDA_APPROVED', 'AGENDA_RETURNED') order by at desc limit 1) k where k.fingerprint = $2`;
