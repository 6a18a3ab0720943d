import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import { LIMITS } from '@trame/contracts/limits';
import type { ReportPhoto, TakePhotoBody } from '@trame/contracts/report-photos';
import type { Picture } from '@trame/documents/pdf/report';
import type { EntityManager } from 'typeorm';
import { newId } from '../../../platform/database/new-id.ts';
import { TenantDb } from '../../../platform/database/tenant-db.ts';
import { NotFound } from '../../../platform/errors/refusals.ts';
import { FileStore } from '../../../platform/files/file-store.ts';
import type { CouncilContext } from '../../../platform/http/context.ts';
import { AuditTrail } from '../../audit-trail/index.ts';
import { FileMissing } from '../../documents/index.ts';
import { DrawPhoto } from './draw-photo.ts';
import { NewsPhotosReader, type NewsPhotoToTake } from './news-photos.reader.ts';
import { PhotosReader } from './photos.reader.ts';
import { refuseFullReport } from './refuse-full-report.ts';

const ADD = `
  insert into app.report_photo (report_id, id, chapter, jpeg, width, height, alt, caption, consent_by, consent_on,
    consent_use, document_id)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`;

/** Takes a photo of the news into a report: a copy as reports print them, with its words and its consent. */
@Injectable()
export class TakeNewsPhoto {
  constructor(
    private readonly db: TenantDb,
    private readonly store: FileStore,
    private readonly news: NewsPhotosReader,
    private readonly photos: PhotosReader,
    private readonly drawing: DrawPhoto,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, PhotoNotAgreed, PhotosFull, FileMissing, FilesAway, Unavailable */
  async run(ctx: CouncilContext, reportId: string, body: TakePhotoBody): Promise<ReportPhoto> {
    const seen = await this.db.read(ctx, (tx) => this.news.toTake(tx, reportId, body.documentId));
    const bytes = await this.store.open({ councilId: ctx.councilId, sha256: seen.sha256 });
    if (!bytes) throw new FileMissing();
    const picture = await this.drawing.run(await buffer(bytes));
    return this.db.transaction(ctx, async (tx) => {
      await refuseFullReport(tx, reportId);
      // withdrawn meanwhile, it is not taken
      const photo = await this.news.toTake(tx, reportId, body.documentId);
      const photoId = await add(tx, { reportId, chapter: body.chapter }, photo, picture);
      await this.audit.record(tx, 'report.photo-taken', photoId);
      const kept = await this.photos.find(tx, { reportId, photoId });
      if (!kept) throw new NotFound();
      return kept;
    });
  }
}

async function add(
  tx: EntityManager,
  { reportId, chapter }: { reportId: string; chapter: TakePhotoBody['chapter'] },
  { documentId, alt, action, consent }: NewsPhotoToTake,
  { jpeg, width, height }: Picture,
): Promise<string> {
  const id = newId();
  const agreed = [consent?.by, consent?.on, consent?.use];
  const said = [alt, action.slice(0, LIMITS.text.question)];
  await tx.query(ADD, [reportId, id, chapter, Buffer.from(jpeg), width, height, ...said, ...agreed, documentId]);
  return id;
}
