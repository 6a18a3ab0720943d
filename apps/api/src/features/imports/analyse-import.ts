import { Injectable } from '@nestjs/common';
import { LIMITS } from '@trame/contracts/limits';
import { wordsIn } from '@trame/copy/both';
import type { ColumnField } from '@trame/domain/imports/columns';
import { type DirectoryPreview, previewDirectory } from '@trame/domain/imports/directory/directory-preview';
import type { DirectoryWrites, WriteTools } from '@trame/domain/imports/directory/directory-writes';
import type { KnownDirectory } from '@trame/domain/imports/directory/known-directory';
import { remarksOf } from '@trame/domain/imports/directory/remarks';
import { writeDirectory } from '@trame/domain/imports/directory/write-directory';
import type { Issue } from '@trame/domain/imports/issue';
import { type PlanPreview, previewPlan } from '@trame/domain/imports/plan/plan-preview';
import type { PlanWrites } from '@trame/domain/imports/plan/plan-writes';
import { writePlan } from '@trame/domain/imports/plan/write-plan';
import type { Sheet } from '@trame/domain/imports/sheet';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { newId } from '../../platform/database/new-id.ts';
import { choicesOf, type ImportBatch } from './import-batch.ts';
import { ImportClosed } from './imports.errors.ts';
import { ImportsReader } from './imports.reader.ts';
import { readPhone } from './phone.ts';

interface Read {
  readonly sheet: Sheet;
  readonly header: number;
  readonly columns: readonly ColumnField[];
  /** All there is to say of each line. */
  readonly remarks: ReadonlyMap<number, readonly Issue[]>;
}
interface DirectoryAnalysis extends Read {
  readonly kind: 'DIRECTORY';
  readonly preview: DirectoryPreview;
  readonly known: KnownDirectory;
  readonly writes: DirectoryWrites;
}
interface PlanAnalysis extends Read {
  readonly kind: 'PLAN';
  /** Every sheet of the file. */
  readonly sheets: readonly Sheet[];
  readonly preview: PlanPreview;
  readonly writes: PlanWrites;
}
export type Analysis = DirectoryAnalysis | PlanAnalysis;

const UNTITLED = 'Plan';

/** The plan is the council's own document: its words are French, whoever imports it. */
const { t } = wordsIn('fr');
const PLAN_TOOLS = {
  most: LIMITS.sheet,
  words: { baseline: (text: string) => t('imports:kept.baseline', { text }), indicator: t('imports:kept.indicator') },
};

/** Compares a draft with the council as it is now: the preview shows it, the acceptance writes it. */
@Injectable()
export class AnalyseImport {
  constructor(
    private readonly reader: ImportsReader,
    private readonly clock: Clock,
  ) {}

  /** @throws ImportClosed when the cells are gone, the import being a draft no more */
  async run(tx: EntityManager, batch: ImportBatch): Promise<Analysis> {
    const sheet = batch.sheets?.[batch.layout.sheet];
    if (!sheet) throw new ImportClosed();
    const tools = { newId, today: await this.today(tx) };
    return batch.layout.kind === 'DIRECTORY'
      ? directory(batch, sheet, await this.reader.knownDirectory(tx, tools.today), tools)
      : this.plan(batch, sheet, tx, tools);
  }

  private async plan(batch: ImportBatch, sheet: Sheet, tx: EntityManager, tools: WriteTools): Promise<PlanAnalysis> {
    const known = await this.reader.knownPlan(tx);
    const preview = previewPlan(batch.sheets ?? [], batch.layout, known, choicesOf(batch), PLAN_TOOLS);
    return {
      kind: 'PLAN',
      ...layoutOf(batch),
      sheet,
      sheets: batch.sheets ?? [],
      preview,
      remarks: new Map(preview.rows.map(({ row }) => [row.line, row.issues])),
      writes: writePlan(preview, known, tools, sheet.name || UNTITLED),
    };
  }

  private async today(tx: EntityManager): Promise<string> {
    const [council] = await tx.query<{ zone: string }[]>('select zone from core.current_council_row()');
    return this.clock.today(council?.zone ?? 'Europe/Paris');
  }
}

function directory(batch: ImportBatch, sheet: Sheet, known: KnownDirectory, tools: WriteTools): DirectoryAnalysis {
  const preview = previewDirectory(sheet, batch.layout, readPhone, known, choicesOf(batch));
  const writes = writeDirectory(preview, known, tools);
  return {
    kind: 'DIRECTORY',
    ...layoutOf(batch),
    sheet,
    preview,
    known,
    remarks: remarksOf(
      preview.rows.map(({ row }) => row),
      writes.leftOut,
    ),
    writes,
  };
}

const layoutOf = ({ layout: { header, columns } }: ImportBatch) => ({ header, columns });
