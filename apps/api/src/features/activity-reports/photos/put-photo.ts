import { Injectable } from '@nestjs/common';
import type { ReportPhoto } from '@trame/contracts/report-photos';
import type { Picture } from '@trame/documents/pdf/report';
import type { ReportChapter } from '@trame/domain/reports/report-template';
import type { EntityManager } from 'typeorm';
import { TenantDb } from '../../../platform/database/tenant-db.ts';
import { NotFound, VersionStale } from '../../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../../platform/http/context.ts';
import { AuditTrail } from '../../audit-trail/index.ts';
import { DrawPhoto } from './draw-photo.ts';
import { type PhotoPlace, PhotosReader } from './photos.reader.ts';
import { refuseFullReport } from './refuse-full-report.ts';

const LOCK = 'select from app.activity_report where id = $1 for update';
const ADD = `
  insert into app.report_photo (report_id, id, chapter, jpeg, width, height) values ($1, $2, $3, $4, $5, $6)
  on conflict (council_id, id) do nothing`;
/** Whoever agreed did so to another picture. */
const REPLACE = `
  update app.report_photo set chapter = $3, jpeg = $4, width = $5, height = $6, alt = '', caption = '',
    document_id = null, consent_by = null, consent_on = null, consent_use = null, version = version + 1
  where report_id = $1 and id = $2`;

/** Adds a photo (version 0) or another picture in its place: drawn again in a process of its own, before the transaction. */
@Injectable()
export class PutPhoto {
  constructor(
    private readonly db: TenantDb,
    private readonly photos: PhotosReader,
    private readonly drawing: DrawPhoto,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, VersionStale, PhotoUnreadable, PhotoTooLarge, PhotosFull, Unavailable */
  async run(
    ctx: CouncilContext,
    place: PhotoPlace & { readonly chapter: ReportChapter },
    bytes: Uint8Array,
  ): Promise<ReportPhoto> {
    const picture = await this.drawing.run(bytes);
    return this.db.transaction(ctx, async (tx) => {
      await this.write(tx, ctx, place, picture);
      await this.audit.record(tx, 'report.photo-kept', place.photoId);
      const kept = await this.photos.find(tx, place);
      if (!kept) throw new NotFound();
      return kept;
    });
  }

  private async write(
    tx: EntityManager,
    ctx: CouncilContext,
    { reportId, photoId, chapter }: PhotoPlace & { readonly chapter: ReportChapter },
    { jpeg, width, height }: Picture,
  ): Promise<void> {
    const [report] = await tx.query<unknown[]>(LOCK, [reportId]);
    if (!report) throw new NotFound();
    const stored = await this.photos.find(tx, { reportId, photoId });
    if (!stored && ctx.seenVersion > 0) throw new NotFound();
    if (stored && stored.version !== ctx.seenVersion) throw new VersionStale(stored);
    if (!stored) await refuseFullReport(tx, reportId);
    await tx.query(stored ? REPLACE : ADD, [reportId, photoId, chapter, Buffer.from(jpeg), width, height]);
  }
}
