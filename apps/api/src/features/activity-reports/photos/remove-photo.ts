import { Injectable } from '@nestjs/common';
import { TenantDb } from '../../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../../platform/http/context.ts';
import { AuditTrail } from '../../audit-trail/index.ts';
import { type PhotoPlace, PhotosReader } from './photos.reader.ts';

/** Takes a photo out: its picture is erased, and who agreed to it forgotten. */
@Injectable()
export class RemovePhoto {
  constructor(
    private readonly db: TenantDb,
    private readonly photos: PhotosReader,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, VersionStale */
  run(ctx: CouncilContext, place: PhotoPlace): Promise<void> {
    return this.db.transaction(ctx, async (tx) => {
      const { id } = await this.photos.inHand(tx, ctx, place);
      await tx.query('delete from app.report_photo where id = $1', [id]);
      await this.audit.record(tx, 'report.photo-removed', id);
    });
  }
}
