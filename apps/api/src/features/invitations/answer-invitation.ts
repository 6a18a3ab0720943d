import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@trame/contracts/endpoint';
import type { AnswerBody, invitationsApi } from '@trame/contracts/invitations';
import { Clock } from '../../platform/clock.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { MeetingEntity } from '../meetings/index.ts';
import { InvitationEntity } from './invitation.entity.ts';
import { recordAnswer } from './record-answer.ts';

/** Answers one's own invitation from the application. */
@Injectable()
export class AnswerInvitation {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  run(
    ctx: CouncilContext,
    meetingId: string,
    { answer }: AnswerBody,
  ): Promise<ResponseOf<typeof invitationsApi.answer>> {
    return this.db.transaction(ctx, async (tx) => {
      const mine = await tx.findOneBy(InvitationEntity, { meetingId, personId: ctx.personId });
      if (!mine) throw new NotFound();
      const meeting = await tx.findOneByOrFail(MeetingEntity, { id: meetingId });
      const invitation = { id: mine.id, seenVersion: ctx.seenVersion };
      const { version } = await recordAnswer(tx, meeting, { invitation, answer, origin: 'APP', at: this.clock.now() });
      await this.audit.record(tx, 'invitation.answered', mine.id, ['answer']);
      return { version, answer };
    });
  }
}
