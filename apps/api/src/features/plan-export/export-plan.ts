import { Injectable } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import type { FileAnswer } from '@trame/contracts/files';
import type { planExportApi } from '@trame/contracts/plan-export';
import { wordsIn } from '@trame/copy/both';
import type { WriteJob } from '@trame/documents/spreadsheet/write-worker';
import { documentFileName } from '@trame/domain/meetings/document-file-name';
import { Children } from '../../platform/child/children.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { ActionPlanReader } from '../action-plan/index.ts';
import { SheetFiguresReader } from '../action-sheet/index.ts';
import { figureSheets, planSheet } from './plan-sheets.ts';

/** What a filter of the plan shows as a file. It is read first, then written in a process of its own. */
@Injectable()
export class ExportPlan {
  constructor(
    private readonly plans: ActionPlanReader,
    private readonly sheets: SheetFiguresReader,
    private readonly children: Children,
  ) {}

  /** @throws NotFound, Unavailable when too many wait */
  async run(
    ctx: CouncilContext,
    { language, ...query }: InputOf<typeof planExportApi.xlsx>['query'],
    format: WriteJob['format'],
  ): Promise<FileAnswer> {
    const plan = await this.plans.get(ctx, query);
    const { t } = wordsIn(language);
    const sheet = planSheet(t, plan);
    const ids = plan.actions.map(({ id }) => id);
    const job: WriteJob =
      format === 'csv'
        ? { format, sheet }
        : { format, sheets: [sheet, ...figureSheets(t, plan, await this.sheets.of(ctx, ids))] };
    return {
      fileName: documentFileName(plan.today, '', t('actionPlan:title'), format),
      bytes: await this.children.run<Uint8Array<ArrayBuffer>>('@trame/documents/spreadsheet/write-worker', job),
    };
  }
}
