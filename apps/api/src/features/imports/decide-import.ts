import { Injectable } from '@nestjs/common';
import type { ImportChoicesBody, ImportDetail } from '@trame/contracts/imports';
import { fold } from '@trame/domain/imports/cells/fold';
import type { EntityManager } from 'typeorm';
import { rowsFrom } from '../../platform/database/insert-rows.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AnalyseImport } from './analyse-import.ts';
import type { ImportBatch } from './import-batch.ts';
import { ImportDrafts } from './imports.drafts.ts';

const DECIDE = `
  insert into app.import_choice (batch_id, line, decision)
  select $1, line, decision from ${rowsFrom(2, { line: 'integer', decision: 'jsonb' })}
  on conflict (council_id, batch_id, line) do update set decision = excluded.decision`;
const CORRECT = `
  insert into app.import_choice as c (batch_id, line, corrections)
  select $1, line, corrections from ${rowsFrom(2, { line: 'integer', corrections: 'jsonb' })}
  on conflict (council_id, batch_id, line) do update set corrections = c.corrections || excluded.corrections`;
const TOUCH = 'update app.import_batch set separate = $2, version = version + 1 where id = $1';

interface LineDecision {
  readonly line: number;
  readonly decision: object | null;
}

/** Corrects cells, decides lines, tells organisations apart; the answer is the preview read again. */
@Injectable()
export class DecideImport {
  constructor(
    private readonly db: TenantDb,
    private readonly drafts: ImportDrafts,
    private readonly analyse: AnalyseImport,
  ) {}

  run(ctx: CouncilContext, id: string, body: ImportChoicesBody): Promise<ImportDetail> {
    return this.db.transaction(ctx, async (tx) => {
      const batch = await this.drafts.lockDraft(tx, id, ctx.seenVersion);
      const followed = body.followProposals ? await this.proposals(tx, batch) : [];
      const decided = [...followed, ...body.rows.flatMap(decisionOf)];
      if (decided.length > 0) await tx.query(DECIDE, [id, JSON.stringify(lastOfEach(decided))]);
      const corrected = body.rows.flatMap(correctionsOf);
      if (corrected.length > 0) await tx.query(CORRECT, [id, JSON.stringify(lastOfEach(corrected))]);
      await tx.query(TOUCH, [id, separated(batch, body)]);
      return this.drafts.read(tx, id);
    });
  }

  private async proposals(tx: EntityManager, batch: ImportBatch): Promise<LineDecision[]> {
    const { preview } = await this.analyse.run(tx, batch);
    return preview.rows
      .filter(({ outcome }) => outcome === 'CHECK')
      .map(({ row, proposal, match }) => {
        const decision = proposal === 'MATCH' ? { action: proposal, ...match?.target } : { action: proposal };
        return { line: row.line, decision };
      });
  }
}

type AskedRow = ImportChoicesBody['rows'][number];

/** An absent decision leaves the one before; null goes back to what is proposed. */
const decisionOf = ({ line, decision }: AskedRow): LineDecision[] =>
  decision === undefined ? [] : [{ line, decision }];

const correctionsOf = ({ line, corrections }: AskedRow) =>
  corrections ? [{ line, corrections: Object.fromEntries(corrections.map(({ column, text }) => [column, text])) }] : [];

/** One row per line: a statement cannot touch a row twice. */
const lastOfEach = <T extends { line: number }>(rows: readonly T[]): T[] => [
  ...new Map(rows.map((row) => [row.line, row])).values(),
];

function separated({ separate }: ImportBatch, { organizations }: ImportChoicesBody): string[] {
  const names = new Set(separate);
  for (const { name, separate: apart } of organizations) {
    if (apart) names.add(fold(name));
    else names.delete(fold(name));
  }
  return [...names];
}
