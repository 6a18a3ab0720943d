import { Injectable } from '@nestjs/common';
import type { AskCorrectionBody, Correction } from '@trame/contracts/corrections';
import { takesCorrections } from '@trame/domain/minutes/approval';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock.ts';
import { newId } from '../../../platform/database/new-id.ts';
import { TenantDb } from '../../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../../platform/http/context.ts';
import { AuditTrail } from '../../audit-trail/index.ts';
import { refuseClosedItem } from '../../live-meetings/index.ts';
import { type MinutesInHand, minutesById, minutesToRead } from '../life/minutes-in-hand.ts';
import { CorrectionsClosed } from './corrections.errors.ts';
import { storedCorrection } from './stored-correction.ts';

const ASK = 'insert into app.correction (id, minutes_id, person_id, item_id, text) values ($1, $2, $3, $4, $5)';

/** Records that somebody asks for something to be written otherwise, in the application or behind the link of a mail. */
@Injectable()
export class AskCorrection {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  run(ctx: CouncilContext, meetingId: string, body: AskCorrectionBody): Promise<Correction> {
    return this.db.transaction(ctx, async (tx) => {
      const { id } = await minutesToRead(tx, ctx, meetingId);
      return this.record(tx, ctx, await minutesById(tx, id), body);
    });
  }

  /** The same for whoever a link speaks for. Throws `CorrectionsClosed`; `NotFound` for an item that is not theirs to read. */
  async record(
    tx: EntityManager,
    actor: { councilId: string; personId: string; role: CouncilContext['role'] },
    minutes: MinutesInHand,
    { itemId, text }: AskCorrectionBody,
  ): Promise<Correction> {
    const today = this.clock.today(minutes.zone);
    if (!takesCorrections(minutes.status, minutes.correctionsUntil, today)) throw new CorrectionsClosed();
    if (itemId) await refuseClosedItem(tx, actor, { meetingId: minutes.meetingId, itemId });
    const id = newId();
    await tx.query(ASK, [id, minutes.id, actor.personId, itemId, text]);
    await this.audit.record(tx, 'correction.asked', id);
    return storedCorrection(tx, minutes.id, id);
  }
}
