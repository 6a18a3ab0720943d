import { Injectable } from '@nestjs/common';
import type { FileAnswer } from '@trame/contracts/files';
import type { Language } from '@trame/copy/language';
import { documentFileName } from '@trame/domain/meetings/document-file-name';
import type { CouncilContext } from '../../../platform/http/context.ts';
import { DocumentPrinter } from '../../letterhead/index.ts';
import { reportDocument } from './report-document.ts';
import { ReportToPrintReader } from './report-to-print.reader.ts';

/** A report on paper, to edit or as slides: its texts, and its figures as they were taken. */
@Injectable()
export class PrintReport {
  constructor(
    private readonly reports: ReportToPrintReader,
    private readonly printer: DocumentPrinter,
  ) {}

  /** @throws NotFound, Unavailable when too many wait */
  async run(
    ctx: CouncilContext,
    id: string,
    { language, format }: { language: Language; format: 'pdf' | 'docx' | 'pptx' },
  ): Promise<FileAnswer> {
    const toPrint = await this.reports.read(ctx, id);
    const data = reportDocument(toPrint, language);
    return {
      fileName: documentFileName(toPrint.report.endsOn, '', data.title, format),
      bytes: await this.printer[format](ctx, { document: 'report', data, pictures: [] }),
    };
  }
}
