import { Injectable } from '@nestjs/common';
import type { FileAnswer } from '@trame/contracts/files';
import type { Language } from '@trame/copy/language';
import { documentFileName } from '@trame/domain/meetings/document-file-name';
import { Conflict } from '../../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../../platform/http/context.ts';
import { DocumentPrinter } from '../../letterhead/index.ts';
import { PhotosReader } from '../photos/photos.reader.ts';
import { printedPhotos, reportDocument } from './report-document.ts';
import { ReportToPrintReader } from './report-to-print.reader.ts';

/** A report on paper, to edit or as slides: its texts, and its figures as they were taken. */
@Injectable()
export class PrintReport {
  constructor(
    private readonly reports: ReportToPrintReader,
    private readonly photos: PhotosReader,
    private readonly printer: DocumentPrinter,
  ) {}

  /** @throws NotFound, Conflict, Unavailable when too many wait */
  async run(
    ctx: CouncilContext,
    id: string,
    { language, format }: { language: Language; format: 'pdf' | 'docx' | 'pptx' },
  ): Promise<FileAnswer> {
    const toPrint = await this.reports.read(ctx, id);
    const data = reportDocument(toPrint, language);
    const ids = printedPhotos(toPrint.report).map((photo) => photo.id);
    const found = await this.photos.pictures(ctx, id, ids);
    // one that was taken out meanwhile leaves its place empty, and the request is asked again
    const pictures = ids.map((photoId) => found.get(photoId)).filter((picture) => picture !== undefined);
    if (pictures.length < ids.length) throw new Conflict();
    return {
      fileName: documentFileName(toPrint.report.endsOn, '', data.title, format),
      bytes: await this.printer[format](ctx, { document: 'report', data, pictures }),
    };
  }
}
