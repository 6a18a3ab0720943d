import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ImportDetail } from '@trame/contracts/imports';
import { LIMITS } from '@trame/contracts/limits';
import { type Layout, proposeLayout } from '@trame/domain/imports/layout';
import type { Sheet } from '@trame/domain/imports/sheet';
import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/database/new-id.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { Conflict } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { FORGET_COLUMNS, recallOf } from './column-memory.ts';
import { ImportDrafts } from './imports.drafts.ts';
import { SpreadsheetReader } from './spreadsheet-reader.ts';

const { draftDays, reportDays } = LIMITS.imports;
/** Files hold names beside colleges: drafts nobody finished and old reports do not stay. */
const FORGET = `
  delete from app.import_batch
  where created_at < now() - case state when 'DRAFT' then interval '${draftDays} days' else interval '${reportDays} days' end`;
const FIND = `select id from app.import_batch where file_hash = $1 and state = 'DRAFT'`;
const INSERT = `
  insert into app.import_batch (id, kind, file_name, file_hash, sheets, layout, created_by)
  values ($1, $2, $3, $4, $5::jsonb, $6::jsonb, $7)
  on conflict (council_id, file_hash) where state = 'DRAFT' do nothing`;

/** Reads a file and keeps it as a draft. The same file again is the same draft: its hash is the key. */
@Injectable()
export class UploadImport {
  constructor(
    private readonly db: TenantDb,
    private readonly spreadsheets: SpreadsheetReader,
    private readonly drafts: ImportDrafts,
  ) {}

  async run(ctx: CouncilContext, fileName: string, bytes: Uint8Array): Promise<ImportDetail> {
    const hash = createHash('sha256').update(bytes).digest('hex');
    const open = await this.db.read(ctx, (tx) => this.find(tx, hash));
    if (open) return open;
    const sheets = await this.spreadsheets.read(bytes);
    return this.db.transaction(ctx, async (tx) => {
      for (const forget of [FORGET, FORGET_COLUMNS]) await tx.query(forget);
      const layout = proposeLayout(sheets, await recallOf(tx));
      await tx.query(INSERT, valuesOf(fileName, hash, sheets, layout, ctx.personId));
      const draft = await this.find(tx, hash);
      if (!draft) throw new Conflict();
      return draft;
    });
  }

  private async find(tx: EntityManager, hash: string): Promise<ImportDetail | null> {
    const [draft] = await tx.query<{ id: string }[]>(FIND, [hash]);
    return draft ? this.drafts.read(tx, draft.id) : null;
  }
}

const valuesOf = (
  fileName: string,
  hash: string,
  sheets: readonly Sheet[],
  layout: Layout,
  personId: string,
): unknown[] => [newId(), layout.kind, fileName, hash, JSON.stringify(sheets), JSON.stringify(layout), personId];
