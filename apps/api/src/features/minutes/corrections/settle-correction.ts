import { Injectable } from '@nestjs/common';
import type { Correction, SettleCorrectionBody } from '@trame/contracts/corrections';
import type { EntityManager } from 'typeorm';
import { TenantDb } from '../../../platform/database/tenant-db.ts';
import { VersionStale } from '../../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../../platform/http/context.ts';
import { AuditTrail } from '../../audit-trail/index.ts';
import { MailOutbox, renderLetter } from '../../mail/index.ts';
import { type MinutesInHand, minutesToSend } from '../life/minutes-in-hand.ts';
import { CorrectionSettled } from './corrections.errors.ts';
import { settledLetter } from './settled-letter.ts';
import { storedCorrection } from './stored-correction.ts';

const SETTLE = `
  update app.correction set state = $2, answer = $3, settled_at = now(), settled_by = $4, version = version + 1
  where id = $1`;

/** The kind of the mail that answers somebody who asked for a correction. */
export const CORRECTION_ANSWER = 'CORRECTION_ANSWER';

/** Accepts a correction, or refuses it with a reason, and tells whoever asked. */
@Injectable()
export class SettleCorrection {
  constructor(
    private readonly db: TenantDb,
    private readonly outbox: MailOutbox,
    private readonly audit: AuditTrail,
  ) {}

  run(
    ctx: CouncilContext,
    { meetingId, correctionId }: { meetingId: string; correctionId: string },
    { accepted, answer }: SettleCorrectionBody,
  ): Promise<Correction> {
    return this.db.transaction(ctx, async (tx) => {
      const minutes = await minutesToSend(tx, ctx, meetingId);
      const asked = await storedCorrection(tx, minutes.id, correctionId);
      if (asked.version !== ctx.seenVersion) throw new VersionStale(asked);
      if (asked.state !== 'ASKED') throw new CorrectionSettled();
      await tx.query(SETTLE, [correctionId, accepted ? 'ACCEPTED' : 'REFUSED', answer, ctx.personId]);
      const settled = await storedCorrection(tx, minutes.id, correctionId);
      await this.tell(tx, minutes, settled);
      await this.audit.record(tx, 'correction.settled', correctionId, ['state', 'answer']);
      return settled;
    });
  }

  private async tell(tx: EntityManager, minutes: MinutesInHand, settled: Correction): Promise<void> {
    const [person] = await tx.query<{ email: string | null }[]>(
      'select email from app.person where id = $1 and archived_at is null',
      [settled.person.id],
    );
    if (!person?.email) return;
    const about = { kind: CORRECTION_ANSWER, objectId: settled.id, objectVersion: settled.version };
    const to = { personId: settled.person.id, recipient: person.email };
    await this.outbox.enqueue(tx, [{ ...renderLetter(settledLetter(minutes, settled)), ...about, ...to }]);
  }
}
