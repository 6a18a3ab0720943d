import { Injectable } from '@nestjs/common';
import type { Minutes } from '@trame/contracts/minutes';
import { isCirculated } from '@trame/domain/minutes/minutes-status';
import { mayRead, type NamingRendition } from '@trame/domain/minutes/rendition';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { Forbidden } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { minutesToRead } from './life/minutes-in-hand.ts';
import { readContent, renditionOf } from './minutes-content.ts';
import { latestVersion } from './versions/stored-version.ts';

/** The minutes as one document: as the rows stand until they circulate, then as their last version holds them. */
@Injectable()
export class MinutesReader {
  constructor(private readonly db: TenantDb) {}

  /**
   * Throws `NotFound` before the end of the meeting, and to those who read minutes only once circulated; `Forbidden`
   * when the rendition is not for this role.
   */
  get(ctx: CouncilContext, meetingId: string, rendition: NamingRendition): Promise<Minutes> {
    if (!mayRead(rendition, ctx.role)) throw new Forbidden();
    return this.db.read(ctx, async (tx) => {
      const { id, version, status } = await minutesToRead(tx, ctx, meetingId);
      const frozen = isCirculated(status) ? await latestVersion(tx, id, rendition) : null;
      return frozen ? { ...frozen, id, version, status } : renditionOf(await readContent(tx, meetingId), rendition);
    });
  }
}
