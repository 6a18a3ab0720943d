import { Injectable } from '@nestjs/common';
import type { FileAnswer } from '@trame/contracts/files';
import type { MinutesRendition } from '@trame/contracts/renditions';
import { wordsIn } from '@trame/copy/both';
import type { Language } from '@trame/copy/language';
import type { DocxContent } from '@trame/documents/docx/worker';
import type { PdfContent } from '@trame/documents/pdf/worker';
import { documentFileName } from '@trame/domain/meetings/document-file-name';
import type { Rendition } from '@trame/domain/minutes/rendition';
import type { CouncilContext } from '../../../platform/http/context.ts';
import { DocumentPrinter } from '../../letterhead/index.ts';
import { minutesDocument } from '../minutes-document.ts';
import { easyDocument } from './easy-document.ts';
import { RenditionReader } from './rendition.reader.ts';

/** Both are made from the same words: what one masks, the other masks. */
const contentOf = (read: MinutesRendition, language: Language): PdfContent & DocxContent =>
  read.rendition === 'EASY'
    ? { document: 'easy', data: easyDocument(read, language) }
    : { document: 'minutes', data: minutesDocument(read.minutes, read.rendition, language) };

interface Asked {
  language: Language;
  rendition: Rendition;
  format: 'pdf' | 'docx';
}

/** A rendition as a file. It is read first, then printed: nothing slow happens inside a transaction. */
@Injectable()
export class PrintMinutes {
  constructor(
    private readonly reader: RenditionReader,
    private readonly printer: DocumentPrinter,
  ) {}

  async run(ctx: CouncilContext, meetingId: string, { language, rendition, format }: Asked): Promise<FileAnswer> {
    const read = await this.reader.read(ctx, meetingId, { language, rendition });
    const { startsLocal, bodyTag } = read.minutes.meeting;
    const name = wordsIn(language).t(`renditions:document.${rendition}`);
    return {
      fileName: documentFileName(startsLocal, bodyTag, name, format),
      bytes: await this.printer[format](ctx, contentOf(read, language)),
    };
  }
}
