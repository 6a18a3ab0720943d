import { Injectable } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import type { FileAnswer } from '@trame/contracts/files';
import type { planExportApi } from '@trame/contracts/plan-export';
import { wordsIn } from '@trame/copy/both';
import { servedWords } from '@trame/copy/framework-words';
import type { WriteJob } from '@trame/documents/spreadsheet/write-worker';
import type { ServedColumn } from '@trame/domain/action-plan/plan-sheet';
import { documentFileName } from '@trame/domain/meetings/document-file-name';
import { Children } from '../../platform/child/children.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { SheetExtractsReader } from '../action-sheet/index.ts';
import { LocalItemsReader } from '../frameworks/index.ts';
import { PlanExportReader } from './plan-export.reader.ts';
import { figureSheets, planSheet } from './plan-sheets.ts';

/** What a filter of the plan shows as a file. It is read first, then written in a process of its own. */
@Injectable()
export class ExportPlan {
  constructor(
    private readonly plans: PlanExportReader,
    private readonly sheets: SheetExtractsReader,
    private readonly frameworks: LocalItemsReader,
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
    const words = wordsIn(language);
    const { t } = words;
    const { items } = await this.frameworks.list(ctx);
    const served = (column: ServedColumn, code: string) => servedWords(words, column, code, items);
    const sheet = planSheet(t, shown, extracts, { served, alone: format === 'csv' });
    const job: WriteJob =
      format === 'csv' ? { format, sheet } : { format, sheets: [sheet, ...figureSheets(t, shown, extracts)] };
    return {
      fileName: documentFileName(today, '', t('actionPlan:title'), format),
      bytes: await this.children.write<Uint8Array<ArrayBuffer>>('@trame/documents/spreadsheet/write-worker', job),
    };
  }
}
