import { Injectable } from '@nestjs/common';
import type { DocumentItem, documentsApi } from '@trame/contracts/documents';
import type { InputOf } from '@trame/contracts/endpoint';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { addVersion, boundTo } from './add-version.ts';
import { documentToKeep } from './document-to-keep.ts';
import { DocumentsReader } from './documents.reader.ts';
import { FileIntake } from './file-intake.ts';

/** Locks the row too: two who send at once get numbers of their own. */
const MOVE_ON = 'update app.document set version = version + 1 where id = $1';

/** Sends a new version of a document: the older ones stay beside it. */
@Injectable()
export class ReplaceDocument {
  constructor(
    private readonly db: TenantDb,
    private readonly intake: FileIntake,
    private readonly documents: DocumentsReader,
    private readonly audit: AuditTrail,
  ) {}

  async run(ctx: CouncilContext, { params, query, body }: InputOf<typeof documentsApi.replace>): Promise<DocumentItem> {
    const { documentId } = params;
    await this.db.read(ctx, (tx) => documentToKeep(tx, ctx, documentId, 'READ'));
    const file = await this.intake.take(ctx.councilId, query.fileName, body);
    return this.db.transaction(boundTo(ctx, file), async (tx) => {
      await documentToKeep(tx, ctx, documentId);
      await tx.query(MOVE_ON, [documentId]);
      await addVersion(tx, ctx, documentId, file);
      const replaced = await this.documents.find(tx, documentId);
      await this.audit.record(tx, 'document.replaced', documentId);
      return replaced;
    });
  }
}
