import { Injectable } from '@nestjs/common';
import type { ImportDetail, ImportLayoutBody } from '@trame/contracts/imports';
import { isSame, NO_MEMORY, type Recall } from '@trame/domain/imports/column-memory';
import { NO_PART } from '@trame/domain/imports/column-part';
import { type Layout, layoutAt } from '@trame/domain/imports/layout';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { ValidationFailed } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { recallOf } from './column-memory.ts';
import type { ImportBatch } from './import-batch.ts';
import { ImportDrafts } from './imports.drafts.ts';

const UPDATE = `update app.import_batch set layout = $2::jsonb, kind = $3, version = version + 1 where id = $1`;

/** Choices speak of lines of one sheet, read as one kind of file: elsewhere they would decide for other things. */
const FORGET = 'delete from app.import_choice where batch_id = $1';
const REJOIN = "update app.import_batch set separate = '{}' where id = $1";

/** Says how the file is to be read. What was chosen for its lines stays as long as they are the same lines. */
@Injectable()
export class ArrangeImport {
  constructor(
    private readonly db: TenantDb,
    private readonly drafts: ImportDrafts,
  ) {}

  run(ctx: CouncilContext, id: string, body: ImportLayoutBody): Promise<ImportDetail> {
    return this.db.transaction(ctx, async (tx) => {
      const batch = await this.drafts.lockDraft(tx, id, ctx.seenVersion);
      const layout = layoutOf(batch, body, body.recall === false ? NO_MEMORY : await recallOf(tx));
      const { kind, sheet } = batch.layout;
      if (layout.kind !== kind || layout.sheet !== sheet)
        for (const reset of [FORGET, REJOIN]) await tx.query(reset, [id]);
      await tx.query(UPDATE, [id, JSON.stringify(layout), layout.kind]);
      return this.drafts.read(tx, id);
    });
  }
}

function layoutOf(
  { sheets }: ImportBatch,
  { kind, sheet, header, columns, parts: said, figureSheets }: ImportLayoutBody,
  recall: Recall,
): Layout {
  const rows = sheets?.[sheet]?.rows;
  if (!sheets || !rows) throw invalid('/body/sheet');
  if (header >= rows.length) throw invalid('/body/header');
  const proposed = layoutAt(sheets, kind, sheet, header, recall);
  if (figureSheets?.some((one) => one === sheet || !sheets[one])) throw invalid('/body/figureSheets');
  const others = { figureSheets: figureSheets ?? proposed.figureSheets };
  if (columns === null) return { ...proposed, ...others };
  if (columns.length !== proposed.columns.length) throw invalid('/body/columns');
  if (said && said.length !== columns.length) throw invalid('/body/parts');
  const placed = { columns, parts: said ?? proposed.parts };
  return { kind, sheet, header, ...placed, ...others, recalled: untouched(proposed, placed) };
}

type Placed = Pick<Layout, 'columns' | 'parts'>;

/** The recalled columns that still hold what is remembered of them. */
const untouched = (proposed: Layout, placed: Placed): number[] =>
  proposed.recalled.filter((index) => isSame(columnOf(proposed, index), columnOf(placed, index)));

const columnOf = ({ columns, parts }: Placed, index: number) => ({
  field: columns[index] ?? 'IGNORED',
  part: parts[index] ?? NO_PART,
});

const invalid = (pointer: string): ValidationFailed =>
  new ValidationFailed([{ pointer, code: 'not_in_file', detail: 'not_in_file' }]);
