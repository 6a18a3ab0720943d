import { Injectable } from '@nestjs/common';
import type { Minutes } from '@trame/contracts/minutes';
import { renditionFor } from '@trame/domain/minutes/rendition';
import { TenantDb } from '../../../platform/database/tenant-db.ts';
import { NotFound } from '../../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../../platform/http/context.ts';
import { minutesToRead } from '../life/minutes-in-hand.ts';
import { storedVersion } from './stored-version.ts';

/** Minutes as an earlier version held them. */
@Injectable()
export class VersionsReader {
  constructor(private readonly db: TenantDb) {}

  /** Throws `NotFound` when there is no such version. */
  get(ctx: CouncilContext, { meetingId, number }: { meetingId: string; number: number }): Promise<Minutes> {
    return this.db.read(ctx, async (tx) => {
      const { id } = await minutesToRead(tx, ctx, meetingId);
      const stored = await storedVersion(tx, id, { rendition: renditionFor(ctx.role), number });
      if (!stored) throw new NotFound();
      return stored.minutes;
    });
  }
}
