import { Injectable } from '@nestjs/common';
import type { DocumentItem } from '@trame/contracts/documents';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { updateVersion } from '../../platform/database/update-version.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { DocumentEntity } from './document.entity.ts';
import { documentToKeep } from './document-to-keep.ts';
import { DocumentsReader } from './documents.reader.ts';

@Injectable()
export class RenameDocument {
  constructor(
    private readonly db: TenantDb,
    private readonly documents: DocumentsReader,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, Forbidden, VersionStale */
  run(ctx: CouncilContext, documentId: string, title: string): Promise<DocumentItem> {
    return this.db.transaction(ctx, async (tx) => {
      await documentToKeep(tx, ctx, documentId);
      const key = { id: documentId, seenVersion: ctx.seenVersion };
      const renamed = await updateVersion(tx, DocumentEntity, key, { title }, () =>
        this.documents.find(tx, documentId),
      );
      await this.audit.record(tx, 'document.renamed', documentId, ['title']);
      return renamed;
    });
  }
}
