import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@trame/contracts/endpoint';
import type { AnswerBody, invitationsApi } from '@trame/contracts/invitations';
import { Clock } from '../../platform/clock.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { meetingToRun } from '../meetings/index.ts';
import { InvitationEntity } from './invitation.entity.ts';
import { recordAnswer } from './record-answer.ts';

/** Types the answer somebody gave by phone or on paper. */
@Injectable()
export class TypeAnswer {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  run(
    ctx: CouncilContext,
    at: { meetingId: string; invitationId: string },
    { answer }: AnswerBody,
  ): Promise<ResponseOf<typeof invitationsApi.typeAnswer>> {
    return this.db.transaction(ctx, async (tx) => {
      const meeting = await meetingToRun(tx, ctx, at.meetingId);
      const isHere = await tx.existsBy(InvitationEntity, { id: at.invitationId, meetingId: at.meetingId });
      if (!isHere) throw new NotFound();
      const invitation = { id: at.invitationId, seenVersion: ctx.seenVersion };
      const { version } = await recordAnswer(tx, meeting, {
        invitation,
        answer,
        origin: 'TYPED',
        at: this.clock.now(),
      });
      await this.audit.record(tx, 'invitation.answer-typed', at.invitationId, ['answer']);
      return { version, answer };
    });
  }
}
