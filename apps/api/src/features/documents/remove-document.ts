import { Injectable } from '@nestjs/common';
import type { DocumentItem } from '@trame/contracts/documents';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { updateVersion } from '../../platform/database/update-version.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { DocumentEntity } from './document.entity.ts';
import { anyDocumentToKeep, documentToKeep } from './document-to-keep.ts';
import { DocumentsReader } from './documents.reader.ts';

/** Takes a document away with all its versions; the worker sweeps it later, so that it can be put back until then. */
@Injectable()
export class RemoveDocument {
  constructor(
    private readonly db: TenantDb,
    private readonly documents: DocumentsReader,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, Forbidden, VersionStale */
  run(ctx: CouncilContext, documentId: string): Promise<undefined> {
    return this.db.transaction(ctx, async (tx) => {
      await documentToKeep(tx, ctx, documentId);
      await this.mark(tx, documentId, ctx.seenVersion, this.clock.now());
      await this.audit.record(tx, 'document.removed', documentId);
      return undefined;
    });
  }

  /** Undoes it; a document that is there stays as it is. @throws NotFound once it was swept */
  putBack(ctx: CouncilContext, documentId: string): Promise<DocumentItem> {
    return this.db.transaction(ctx, async (tx) => {
      const { removedAt, version } = await anyDocumentToKeep(tx, ctx, documentId);
      if (removedAt) {
        await this.mark(tx, documentId, version, null);
        await this.audit.record(tx, 'document.put-back', documentId);
      }
      return this.documents.find(tx, documentId);
    });
  }

  private mark(tx: EntityManager, id: string, seenVersion: number, removedAt: Date | null): Promise<unknown> {
    return updateVersion(tx, DocumentEntity, { id, seenVersion }, { removedAt }, (row) =>
      row.removedAt ? null : this.documents.find(tx, id),
    );
  }
}
