import { Injectable } from '@nestjs/common';
import type { AnswerOfferBody, MovedShare } from '@trame/contracts/sharing';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { MoveShare } from './move-share.ts';

/** The council that was offered an action accepts to read it, or declines. */
@Injectable()
export class AnswerOffer {
  constructor(
    private readonly db: TenantDb,
    private readonly moving: MoveShare,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, VersionStale, ShareOver */
  run(ctx: CouncilContext, id: string, { answer }: AnswerOfferBody): Promise<MovedShare> {
    return this.db.transaction(ctx, async (tx) => {
      const moved = await this.moving.within(tx, ctx, { id, side: 'TO', to: answer });
      await this.audit.record(tx, `share.${answer.toLowerCase()}`, id);
      return moved;
    });
  }
}
