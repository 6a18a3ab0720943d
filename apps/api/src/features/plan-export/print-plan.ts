import { Injectable } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import type { FileAnswer } from '@trame/contracts/files';
import type { planExportApi } from '@trame/contracts/plan-export';
import { documentFileName } from '@trame/domain/meetings/document-file-name';
import type { CouncilContext } from '../../platform/http/context.ts';
import { DocumentPrinter } from '../letterhead/index.ts';
import { planDocument } from './plan-document.ts';
import { PlanExportReader } from './plan-export.reader.ts';

/** What a filter of the plan shows, as its reader reads it: on paper, one axis on each page, or as slides. */
@Injectable()
export class PrintPlan {
  constructor(
    private readonly plans: PlanExportReader,
    private readonly printer: DocumentPrinter,
  ) {}

  /** @throws NotFound, Unavailable when too many wait */
  async run(
    ctx: CouncilContext,
    { language, ...query }: InputOf<typeof planExportApi.pdf>['query'],
    format: 'pdf' | 'pptx',
  ): Promise<FileAnswer> {
    const shown = await this.plans.read(ctx, query);
    const data = planDocument(shown, language);
    return {
      fileName: documentFileName(shown.plan.today, '', data.words.document, format),
      bytes: await this.printer[format](ctx, { document: 'plan', data }),
    };
  }
}
