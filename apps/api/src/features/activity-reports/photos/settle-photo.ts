import { Injectable } from '@nestjs/common';
import type { ReportPhoto, SettlePhotoBody } from '@trame/contracts/report-photos';
import { TenantDb } from '../../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../../platform/http/context.ts';
import { AuditTrail } from '../../audit-trail/index.ts';
import { type PhotoPlace, PhotosReader } from './photos.reader.ts';

const SETTLE = `
  update app.report_photo set alt = $2, caption = $3, consent_by = $4, consent_on = $5, consent_use = $6,
    -- a consent that is recorded here is the report's own
    document_id = case when (consent_by, consent_on, consent_use) is not distinct from ($4, $5::date, $6) then document_id end,
    version = version + 1
  where id = $1`;

/** Says what a photo shows and who agreed to its use, or that nobody does any more. */
@Injectable()
export class SettlePhoto {
  constructor(
    private readonly db: TenantDb,
    private readonly photos: PhotosReader,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, VersionStale */
  run(ctx: CouncilContext, place: PhotoPlace, { alt, caption, consent }: SettlePhotoBody): Promise<ReportPhoto> {
    return this.db.transaction(ctx, async (tx) => {
      const photo = await this.photos.inHand(tx, ctx, place);
      const { by, on, use } = consent ?? { by: null, on: null, use: null };
      await tx.query(SETTLE, [photo.id, alt, caption, by, on, use]);
      await this.audit.record(tx, 'report.photo-settled', photo.id, ['alt', 'caption', 'consent']);
      return { ...photo, alt, caption, consent, version: photo.version + 1 };
    });
  }
}
