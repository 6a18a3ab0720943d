import { Injectable } from '@nestjs/common';
import type { NewsFile } from '@trame/contracts/news-files';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { updateVersion } from '../../platform/database/update-version.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { DocumentEntity } from '../documents/index.ts';
import { refuseFullNote } from './keep-news-file.ts';
import { type NewsFilePlace, NewsFilesReader } from './news-files.reader.ts';
import { noteToKeep } from './note-to-keep.ts';

/** Takes a photo or a file away from the news; the worker sweeps it later, so that it can be put back until then. */
@Injectable()
export class RemoveNewsFile {
  constructor(
    private readonly db: TenantDb,
    private readonly files: NewsFilesReader,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, Forbidden, CellNoDocument, RoadmapClosed, VersionStale */
  run(ctx: CouncilContext, place: NewsFilePlace): Promise<undefined> {
    return this.db.transaction(ctx, async (tx) => {
      await noteToKeep(tx, ctx, place);
      await this.files.find(tx, ctx, place);
      await this.mark(tx, ctx, place, { seenVersion: ctx.seenVersion, removedAt: this.clock.now() });
      await this.audit.record(tx, 'news-file.removed', place.documentId);
      return undefined;
    });
  }

  /** Undoes it; a file that is there stays as it is. @throws NotFound once it was swept, NewsFilesFull when its place was taken */
  putBack(ctx: CouncilContext, place: NewsFilePlace): Promise<NewsFile> {
    return this.db.transaction(ctx, async (tx) => {
      await noteToKeep(tx, ctx, place);
      const { file, isRemoved } = await this.files.any(tx, ctx, place);
      if (!isRemoved) return file;
      await refuseFullNote(tx, place.noteId);
      await this.mark(tx, ctx, place, { seenVersion: file.version, removedAt: null });
      await this.audit.record(tx, 'news-file.put-back', place.documentId);
      return this.files.find(tx, ctx, place);
    });
  }

  private mark(
    tx: EntityManager,
    ctx: CouncilContext,
    place: NewsFilePlace,
    { seenVersion, removedAt }: { seenVersion: number; removedAt: Date | null },
  ): Promise<unknown> {
    return updateVersion(tx, DocumentEntity, { id: place.documentId, seenVersion }, { removedAt }, (row) =>
      row.removedAt ? null : this.files.find(tx, ctx, place),
    );
  }
}
