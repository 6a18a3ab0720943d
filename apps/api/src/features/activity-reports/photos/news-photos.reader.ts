import { Injectable } from '@nestjs/common';
import { LIMITS } from '@trame/contracts/limits';
import type { NewsPhoto } from '@trame/contracts/report-photos';
import { type ConsentUse, mayLeave } from '@trame/domain/reports/photo-consent';
import type { EntityManager } from 'typeorm';
import { TenantDb } from '../../../platform/database/tenant-db.ts';
import { NotFound } from '../../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../../platform/http/context.ts';
import { MAY_BE_TOLD, TOLD } from '../report-lines.sql.ts';
import { PhotoNotAgreed } from './photos.errors.ts';

/** A photo of the news, before it is taken. */
export interface NewsPhotoToTake extends NewsPhoto {
  readonly sha256: string;
  readonly consent: { readonly by: string; readonly on: string; readonly use: ConsentUse } | null;
}

/** $1 a report. Photos of the news of its period, of actions that a report may name, that it has not taken. */
const PHOTOS = `
  select d.id as "documentId", d.alt, v.sha256, concat_ws(' ', nullif(a.number, ''), a.title) as action,
    (n.noted_at at time zone z.zone)::date::text as "notedOn",
    case when d.consent_by is not null
      then json_build_object('by', d.consent_by, 'on', d.consent_on, 'use', d.consent_use) end as consent
  from app.activity_report r cross join core.current_council_row() z
  join app.progress_note n on (n.noted_at at time zone z.zone)::date between r.starts_on and r.ends_on
  join app.document d on d.note_id = n.id and d.removed_at is null
  join app.document_version v on v.document_id = d.id and v.thumbnail_sha256 is not null
  join (select a.id, a.number, a.title from ${TOLD} where ${MAY_BE_TOLD}) a on a.id = n.action_id
  where r.id = $1 and not exists (select from app.report_photo p where p.report_id = r.id and p.document_id = d.id)`;
const AGREED = `${PHOTOS} and d.consent_by is not null and d.alt <> '' order by n.noted_at desc, d.id limit ${LIMITS.list.page}`;

@Injectable()
export class NewsPhotosReader {
  constructor(private readonly db: TenantDb) {}

  /** Those that have words and a consent. @throws NotFound */
  list(ctx: CouncilContext, reportId: string): Promise<{ items: NewsPhoto[] }> {
    return this.db.read(ctx, async (tx) => {
      const [report] = await tx.query<unknown[]>('select from app.activity_report where id = $1', [reportId]);
      if (!report) throw new NotFound();
      return { items: await tx.query<NewsPhoto[]>(AGREED, [reportId]) };
    });
  }

  /** One that is about to be taken. @throws NotFound, PhotoNotAgreed */
  async toTake(tx: EntityManager, reportId: string, documentId: string): Promise<NewsPhotoToTake> {
    const [photo] = await tx.query<NewsPhotoToTake[]>(`${PHOTOS} and d.id = $2`, [reportId, documentId]);
    if (!photo) throw new NotFound();
    if (!mayLeave(photo, 'REPORT')) throw new PhotoNotAgreed();
    return photo;
  }
}
