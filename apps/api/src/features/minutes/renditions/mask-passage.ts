import { Injectable } from '@nestjs/common';
import type { RedactionBody, RedactionShown } from '@trame/contracts/renditions';
import { holdsPassage } from '@trame/domain/minutes/masking/find-passages';
import { renditionFor } from '@trame/domain/minutes/rendition';
import { newId } from '../../../platform/database/new-id.ts';
import { TenantDb } from '../../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../../platform/http/context.ts';
import { AuditTrail } from '../../audit-trail/index.ts';
import { MinutesReader } from '../minutes.reader.ts';
import { itemOfMinutes } from './item-of-minutes.ts';
import { PassageNotThere } from './renditions.errors.ts';

/** Masks a passage in what is published. Refused with `PassageNotThere` when the item says no such thing. */
@Injectable()
export class MaskPassage {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
    private readonly minutes: MinutesReader,
  ) {}

  async run(ctx: CouncilContext, meetingId: string, { itemId, passage }: RedactionBody): Promise<RedactionShown> {
    const minutes = await this.minutes.get(ctx, meetingId, renditionFor(ctx.role));
    return this.db.transaction(ctx, async (tx) => {
      await itemOfMinutes(tx, ctx, { meetingId, itemId });
      if (!holdsPassage(minutes, { itemId, passage })) throw new PassageNotThere();
      const id = newId();
      await tx.query(
        'insert into app.minutes_redaction (id, meeting_id, item_id, passage, created_by) values ($1, $2, $3, $4, $5)',
        [id, meetingId, itemId, passage, ctx.personId],
      );
      await this.audit.record(tx, 'minutes.passage-masked', id);
      return { id, version: 1, itemId, passage, found: true };
    });
  }
}
