import { Injectable } from '@nestjs/common';
import type { DocumentItem, documentsApi } from '@trame/contracts/documents';
import type { InputOf } from '@trame/contracts/endpoint';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { updateVersion } from '../../platform/database/update-version.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { DocumentEntity } from './document.entity.ts';
import { documentToKeep } from './document-to-keep.ts';
import { DocumentsReader } from './documents.reader.ts';
import { nextNumber } from './room.ts';

const COPY = `
  insert into app.document_version
    (document_id, number, file_name, type, sha256, bytes, uploader_id, scanned, restored_from, missing_since,
     thumbnail_sha256, thumbnail_bytes, thumbnail_width, thumbnail_height)
  select document_id, $3, file_name, type, sha256, bytes, $4, scanned, number, missing_since,
    thumbnail_sha256, thumbnail_bytes, thumbnail_width, thumbnail_height
  from app.document_version where document_id = $1 and number = $2 returning number`;

/** Makes an older version the latest: a version of its own, which names the same file. */
@Injectable()
export class RestoreVersion {
  constructor(
    private readonly db: TenantDb,
    private readonly documents: DocumentsReader,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, VersionStale, DocumentsFull */
  run(ctx: CouncilContext, { params, body }: InputOf<typeof documentsApi.restoreVersion>): Promise<DocumentItem> {
    const { documentId } = params;
    return this.db.transaction(ctx, async (tx) => {
      await documentToKeep(tx, ctx, documentId);
      const key = { id: documentId, seenVersion: body.version };
      await updateVersion(tx, DocumentEntity, key, {}, () => this.documents.find(tx, documentId));
      const next = await nextNumber(tx, documentId);
      const copied = await tx.query<unknown[]>(COPY, [documentId, body.number, next, ctx.personId]);
      if (copied.length === 0) throw new NotFound();
      const restored = await this.documents.find(tx, documentId);
      await this.audit.record(tx, 'document.version-restored', documentId);
      return restored;
    });
  }
}
