import { Injectable } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import type { NewsFile, newsFilesApi } from '@trame/contracts/news-files';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { boundTo, refuseBeyondQuota } from '../documents/index.ts';
import { keepNewsFile } from './keep-news-file.ts';
import { NewsFilesReader } from './news-files.reader.ts';
import { NewsIntake } from './news-intake.ts';
import { noteToKeep } from './note-to-keep.ts';

/** Adds a photo or a file to news. The right to is asked before a byte is read, the file is safe before its row is written. */
@Injectable()
export class UploadNewsFile {
  constructor(
    private readonly db: TenantDb,
    private readonly intake: NewsIntake,
    private readonly files: NewsFilesReader,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, Forbidden, CellNoDocument, RoadmapClosed, NewsFilesFull, and what `NewsIntake.take` throws */
  async run(ctx: CouncilContext, { params, query, body }: InputOf<typeof newsFilesApi.upload>): Promise<NewsFile> {
    const { councilId, personId, role } = ctx;
    // without the key of the request, which is claimed with what came
    await this.db.transaction({ councilId, personId, role }, async (tx) => {
      await noteToKeep(tx, ctx, params);
      await refuseBeyondQuota(tx, 0);
    });
    const file = await this.intake.take(councilId, query.fileName, body);
    return this.db.transaction(boundTo(ctx, file), async (tx) => {
      await noteToKeep(tx, ctx, params);
      const documentId = await keepNewsFile(tx, ctx, params.noteId, { file, alt: query.alt ?? '' });
      await this.audit.record(tx, 'news-file.added', documentId);
      return this.files.find(tx, ctx, { ...params, documentId });
    });
  }
}
