import { Injectable } from '@nestjs/common';
import type { ImportDetail, ImportReport } from '@trame/contracts/imports';
import { type EntityManager, QueryFailedError } from 'typeorm';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { Conflict } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { AnalyseImport, type Analysis } from './analyse-import.ts';
import { rememberColumns } from './column-memory.ts';
import { consequencesOf } from './import-consequences.mapper.ts';
import { notesOf } from './import-report.mapper.ts';
import { ImportDrafts } from './imports.drafts.ts';
import { ImportUndecided } from './imports.errors.ts';
import { storeDirectory } from './store-directory.ts';
import { storePlan } from './store-plan.ts';
import { noteWritten } from './written-rows.ts';

/** The cells and the choices made over them go: from now on the rows themselves tell. */
const CLOSE = `
  update app.import_batch
  set state = 'ACCEPTED', accepted_at = now(), report = $2::jsonb, sheets = null, version = version + 1
  where id = $1`;

/** Writes all that the preview shows, or nothing. */
@Injectable()
export class AcceptImport {
  constructor(
    private readonly db: TenantDb,
    private readonly drafts: ImportDrafts,
    private readonly analyse: AnalyseImport,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, id: string, version: number): Promise<ImportDetail> {
    return this.db.transaction(ctx, (tx) => this.write(tx, ctx, id, version)).catch(asConflict);
  }

  private async write(tx: EntityManager, ctx: CouncilContext, id: string, version: number): Promise<ImportDetail> {
    const batch = await this.drafts.lockDraft(tx, id, version);
    const analysis = await this.analyse.run(tx, batch);
    if (analysis.preview.rows.some(({ outcome }) => outcome === 'CHECK')) throw new ImportUndecided();
    const written =
      analysis.kind === 'DIRECTORY'
        ? await storeDirectory(tx, analysis.writes)
        : await storePlan(tx, analysis.writes, ctx.personId);
    await noteWritten(tx, id, written);
    await rememberColumns(tx, analysis.sheet, batch.layout);
    await tx.query(CLOSE, [id, JSON.stringify(reportOf(analysis))]);
    await tx.query('delete from app.import_choice where batch_id = $1', [id]);
    await this.audit.record(tx, 'import.accepted', id);
    return this.drafts.read(tx, id);
  }
}

const MEANWHILE = ['23503', '23505']; // foreign key, unique

/** Somebody wrote or removed the same thing between the comparison and the insert: nothing was written, try again. */
function asConflict(error: unknown): never {
  const code = error instanceof QueryFailedError ? (error.driverError as { code?: string }).code : undefined;
  throw code !== undefined && MEANWHILE.includes(code) ? new Conflict() : error;
}

function reportOf(analysis: Analysis): ImportReport {
  const count = (wanted: string) => analysis.preview.rows.filter(({ outcome }) => outcome === wanted).length;
  return {
    created: consequencesOf(analysis),
    matched: count('MATCH'),
    skipped: count('SKIP'),
    notes: notesOf(analysis),
    kept: [],
  };
}
