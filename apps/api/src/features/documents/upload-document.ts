import { Injectable } from '@nestjs/common';
import type { DocumentItem, documentsApi } from '@trame/contracts/documents';
import type { InputOf } from '@trame/contracts/endpoint';
import { titleOfFile } from '@trame/domain/documents/clean-file-name';
import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/database/new-id.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { addVersion, boundTo } from './add-version.ts';
import { DocumentsReader } from './documents.reader.ts';
import { FileIntake, type TakenFile } from './file-intake.ts';
import { bodyOf, OWNER_COLUMN, type Owner, refuseUnlessKeeps } from './owner.ts';
import { refuseBeyondQuota, refuseCrowd } from './room.ts';

/** Adds a document. The right to is asked before a byte is read, the file is safe before its row is written. */
@Injectable()
export class UploadDocument {
  constructor(
    private readonly db: TenantDb,
    private readonly intake: FileIntake,
    private readonly documents: DocumentsReader,
    private readonly audit: AuditTrail,
  ) {}

  async run(ctx: CouncilContext, { query, body }: InputOf<typeof documentsApi.upload>): Promise<DocumentItem> {
    const owner = { kind: query.ownerKind, id: query.ownerId };
    await this.db.read(ctx, async (tx) => {
      await refuseUnlessKeeps(tx, ctx, await bodyOf(tx, owner, 'READ'));
      await refuseBeyondQuota(tx, 0);
    });
    const file = await this.intake.take(ctx.councilId, query.fileName, body);
    return this.db.transaction(boundTo(ctx, file), (tx) => this.write(tx, ctx, owner, file));
  }

  private async write(tx: EntityManager, ctx: CouncilContext, owner: Owner, file: TakenFile): Promise<DocumentItem> {
    await refuseUnlessKeeps(tx, ctx, await bodyOf(tx, owner, 'WRITE'));
    await refuseCrowd(tx, owner);
    const id = newId();
    await tx.query(`insert into app.document (id, title, ${OWNER_COLUMN[owner.kind]}) values ($1, $2, $3)`, [
      id,
      titleOfFile(file.fileName),
      owner.id,
    ]);
    await addVersion(tx, ctx, id, file);
    const added = await this.documents.find(tx, id);
    await this.audit.record(tx, 'document.added', id);
    return added;
  }
}
