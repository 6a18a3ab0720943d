import { Injectable } from '@nestjs/common';
import type { Received } from '@trame/contracts/inbound-mail';
import { type CalendarReply, type Judgement, judgeReply } from '@trame/domain/mail/reply';
import type { AnswerOrNone } from '@trame/domain/meetings/answer';
import { isSameDate } from '@trame/domain/meetings/changes';
import { isAhead, type MeetingState } from '@trame/domain/meetings/meeting-state';
import { wallClock } from '@trame/domain/time/wall-clock';
import type { EntityManager } from 'typeorm';
import { validate as isUuid } from 'uuid';
import { Clock } from '../../platform/clock.ts';
import { CoreDb } from '../../platform/database/core-db.ts';
import { newId } from '../../platform/database/new-id.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { workerIn } from '../../platform/database/worker-actors.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { InvitationAnswerEntity, recordAnswer } from '../invitations/index.ts';
import { wallTimeOf } from '../meetings/index.ts';
import { CLAIM } from './claim.sql.ts';

/** An invitation that a reply speaks of, locked. */
interface Found {
  id: string;
  version: number;
  answer: AnswerOrNone;
  answeredAt: Date | null;
  state: MeetingState;
  isRemoteOnly: boolean;
  local: string;
  zone: string;
  sequence: number;
  /** What the convocation that is answered said; `null` when none is known. */
  said: { local: string; zone: string } | null;
}

/** The address is the person's, or one of ours went to it: people change theirs between a convocation and its answer. */
const INVITED = `
  select v.id, v.version, v.answer, v.answered_at as "answeredAt", m.state, m.zone, m.starts_local as local,
    m.place is null and m.video_url is not null as "isRemoteOnly", m.calendar_sequence as sequence,
    (select s.said from app.convocation s where s.meeting_id = m.id and s.calendar_sequence = $3
     order by s.meeting_version desc limit 1) as said
  from app.invitation v join app.meeting m on m.id = v.meeting_id join app.person p on p.id = v.person_id
  where v.meeting_id = $1 and (lower(p.email) = $2 or exists (
    select from app.outbox o where o.object_id = v.meeting_id and o.person_id = v.person_id and lower(o.recipient) = $2))
  order by v.id for update of v`;

/** Takes what a calendar program answered for somebody invited. Two people behind one address cannot be told apart. */
@Injectable()
export class TakeReply {
  constructor(
    private readonly core: CoreDb,
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** `key` names the mail: the same one is taken once. */
  async run(key: string, reply: CalendarReply): Promise<Received> {
    if (!isUuid(reply.uid)) return 'LEFT';
    const [row] = await this.core.call<{ council_of_meeting: string | null }>('core.council_of_meeting', [reply.uid]);
    const councilId = row?.council_of_meeting;
    if (!councilId) return 'LEFT';
    return this.db.transaction(workerIn(councilId), async (tx) => {
      const found = await tx.query<Found[]>(INVITED, [reply.uid, reply.attendee, reply.sequence]);
      const [invitation] = found;
      if (!invitation || found.length > 1) return 'LEFT';
      if ((await tx.query<unknown[]>(CLAIM, [key])).length === 0) return 'KNOWN';
      await this.keep(tx, invitation, reply);
      return 'TAKEN';
    });
  }

  private async keep(tx: EntityManager, invitation: Found, reply: CalendarReply): Promise<void> {
    const { id, state, answer, answeredAt, isRemoteOnly, zone } = invitation;
    const standing = { answer, answeredAt, isRemoteOnly, isAhead: isAhead(state), receivedAt: this.clock.now() };
    const judged = judgeReply(reply, { ...standing, isSameDate: speaksOfToday(invitation, reply) });
    if (judged.fate === 'APPLIED' && judged.answer) {
      const seen = { id, seenVersion: invitation.version };
      await recordAnswer(tx, { state }, { ...judged, answer: judged.answer, invitation: seen, origin: 'MAIL_REPLY' });
      return this.audit.record(tx, 'invitation.answered', id, ['answer']);
    }
    await tx.insert(InvitationAnswerEntity, { ...noteOf(judged, reply, zone), id: newId(), invitationId: id });
    return this.audit.record(tx, 'invitation.reply-noted', id);
  }
}

/** Of the date that holds now: a change of place or title leaves an answer what it was. */
const speaksOfToday = ({ sequence, local, zone, said }: Found, reply: CalendarReply): boolean =>
  reply.sequence >= sequence || (said !== null && isSameDate(said, { local: wallTimeOf(local), zone }));

const noteOf = ({ answer, fate, at }: Judgement, { proposed }: CalendarReply, zone: string) => ({
  ...{ answer, fate, at, origin: 'MAIL_REPLY' as const },
  proposedLocal: proposed?.endsWith('Z') ? wallClock(new Date(proposed), zone) : proposed,
});
