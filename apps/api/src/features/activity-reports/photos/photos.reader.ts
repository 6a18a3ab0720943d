import { Injectable } from '@nestjs/common';
import type { FileAnswer } from '@trame/contracts/files';
import type { ReportPhoto } from '@trame/contracts/report-photos';
import type { Picture } from '@trame/documents/pdf/report';
import type { EntityManager } from 'typeorm';
import { TenantDb } from '../../../platform/database/tenant-db.ts';
import { NotFound, VersionStale } from '../../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../../platform/http/context.ts';
import { PHOTO } from './photo.sql.ts';

const ONE = `select ${PHOTO} as photo from app.report_photo p where p.report_id = $1 and p.id = $2 for update`;
const IMAGE = 'select jpeg from app.report_photo where report_id = $1 and id = $2';
const PICTURES = 'select id, jpeg, width, height from app.report_photo where report_id = $1 and id = any ($2)';

/** Names one photo of one report. */
export interface PhotoPlace {
  readonly reportId: string;
  readonly photoId: string;
}

@Injectable()
export class PhotosReader {
  constructor(private readonly db: TenantDb) {}

  /** @throws NotFound */
  async image(ctx: CouncilContext, { reportId, photoId }: PhotoPlace): Promise<FileAnswer> {
    const [found] = await this.db.read(ctx, (tx) => tx.query<{ jpeg: Buffer }[]>(IMAGE, [reportId, photoId]));
    if (!found) throw new NotFound();
    return { fileName: 'photo.jpg', bytes: new Uint8Array(found.jpeg) };
  }

  /** Pictures of a report to print, by id. */
  async pictures(ctx: CouncilContext, reportId: string, ids: readonly string[]): Promise<ReadonlyMap<string, Picture>> {
    const rows = await this.db.read(ctx, (tx) =>
      tx.query<{ id: string; jpeg: Buffer; width: number; height: number }[]>(PICTURES, [reportId, ids]),
    );
    return new Map(rows.map(({ id, jpeg, ...size }) => [id, { jpeg: new Uint8Array(jpeg), ...size }]));
  }

  /** The photo as it is stored, locked; `null` when it is not there. */
  async find(tx: EntityManager, { reportId, photoId }: PhotoPlace): Promise<ReportPhoto | null> {
    const [row] = await tx.query<{ photo: ReportPhoto }[]>(ONE, [reportId, photoId]);
    return row?.photo ?? null;
  }

  /** The photo that a command changes. @throws NotFound, VersionStale */
  async inHand(tx: EntityManager, ctx: CouncilContext, place: PhotoPlace): Promise<ReportPhoto> {
    const photo = await this.find(tx, place);
    if (!photo) throw new NotFound();
    if (photo.version !== ctx.seenVersion) throw new VersionStale(photo);
    return photo;
  }
}
