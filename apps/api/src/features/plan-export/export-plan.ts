import { Injectable } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import type { FileAnswer } from '@trame/contracts/files';
import type { planExportApi } from '@trame/contracts/plan-export';
import { wordsIn } from '@trame/copy/both';
import { servedWords } from '@trame/copy/framework-words';
import type { WriteJob } from '@trame/documents/spreadsheet/write-worker';
import { PLAN_COLUMNS, type PlanColumn, planLines, type ServedColumn } from '@trame/domain/action-plan/plan-sheet';
import { documentFileName } from '@trame/domain/meetings/document-file-name';
import { Children } from '../../platform/child/children.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { SheetExtractsReader } from '../action-sheet/index.ts';
import { PlanExportReader } from './plan-export.reader.ts';
import { figureSheets, planSheet } from './plan-sheets.ts';
import { LocalItemsReader } from '../frameworks/index.ts';

/** In characters. */
const WIDTHS: Readonly<Record<PlanColumn, number>> = {
  ...{ axisNumber: 8, axis: 30, objectiveNumber: 10, objective: 36, number: 10, action: 50, leads: 28, body: 24 },
  ...{ operationalNumber: 10, operational: 36, partOf: 36 },
  ...{ status: 14, starts: 12, due: 18, progress: 12, daysLate: 10, news: 14 },
  ...{ themes: 36, frameworkItems: 60, publics: 36 },
};

/** What a filter of the plan shows as a file. It is read first, then written in a process of its own. */
@Injectable()
export class ExportPlan {
  constructor(
    private readonly plans: ActionPlanReader,
    private readonly sheets: SheetFiguresReader,
    private readonly frameworks: LocalItemsReader,
    private readonly plans: PlanExportReader,
    private readonly sheets: SheetExtractsReader,
    private readonly children: Children,
  ) {}

  /** @throws NotFound, Unavailable when too many wait */
  async run(
    ctx: CouncilContext,
    { language, ...query }: InputOf<typeof planExportApi.xlsx>['query'],
    format: WriteJob['format'],
  ): Promise<FileAnswer> {
    const shown = await this.plans.read(ctx, query);
    const { today, actions } = shown.plan;
    const extracts = await this.sheets.of(
      ctx,
      actions.map(({ id }) => id),
    );
    const { t } = wordsIn(language);
    const sheet = planSheet(t, shown, extracts);
    const job: WriteJob =
      format === 'csv'
        ? { format, sheet }
        : { format, sheets: [sheet, ...figureSheets(t, plan, await this.sheets.of(ctx, ids))] };
    const words = wordsIn(language);
    const { t } = words;
    const { items } = await this.frameworks.list(ctx);
    const served = (column: ServedColumn, code: string) => servedWords(words, column, code, items);
    const lines = planLines(plan, (status) => t(`actionPlan:status.${status}`), served);
    const job: WriteJob = {
      format,
      sheet: {
        name: t('actionPlan:title'),
        columns: PLAN_COLUMNS.map((column) => ({ title: t(`actionPlan:sheet.${column}`), width: WIDTHS[column] })),
        rows: lines.map((line) => PLAN_COLUMNS.map((column) => line[column])),
      },
    };
      format === 'csv' ? { format, sheet } : { format, sheets: [sheet, ...figureSheets(t, shown, extracts)] };
    return {
      fileName: documentFileName(today, '', t('actionPlan:title'), format),
      bytes: await this.children.run<Uint8Array<ArrayBuffer>>('@trame/documents/spreadsheet/write-worker', job),
    };
  }
}
