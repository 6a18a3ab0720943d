import { Injectable } from '@nestjs/common';
import type { FileAnswer } from '@trame/contracts/files';
import { wordsIn } from '@trame/copy/both';
import type { Language } from '@trame/copy/language';
import type { WriteJob } from '@trame/documents/spreadsheet/write-worker';
import { documentFileName } from '@trame/domain/meetings/document-file-name';
import { Children } from '../../../platform/child/children.ts';
import type { CouncilContext } from '../../../platform/http/context.ts';
import { reportSheets } from './report-sheets.ts';
import { ReportToPrintReader } from './report-to-print.reader.ts';

/** The figures that a report shows, to compute with. */
@Injectable()
export class AnnexReport {
  constructor(
    private readonly reports: ReportToPrintReader,
    private readonly children: Children,
  ) {}

  /** @throws NotFound, Unavailable when too many wait */
  async run(ctx: CouncilContext, id: string, language: Language): Promise<FileAnswer> {
    const toPrint = await this.reports.read(ctx, id);
    const sheets = reportSheets(toPrint, language);
    const { t } = wordsIn(language);
    // a file without a sheet cannot be opened
    const empty = {
      name: t('activityReports:link'),
      columns: [{ title: t('activityReports:paper.empty'), width: 60 }],
      rows: [],
    };
    const job: WriteJob = { format: 'xlsx', sheets: sheets.length > 0 ? sheets : [empty] };
    return {
      fileName: documentFileName(
        toPrint.report.endsOn,
        '',
        `${toPrint.report.title} ${t('activityReports:annex')}`,
        'xlsx',
      ),
      bytes: await this.children.write<Uint8Array<ArrayBuffer>>('@trame/documents/spreadsheet/write-worker', job),
    };
  }
}
