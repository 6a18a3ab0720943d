import { Injectable } from '@nestjs/common';
import type { FileAnswer } from '@trame/contracts/files';
import type { MinutesRendition } from '@trame/contracts/renditions';
import { wordsIn } from '@trame/copy/both';
import type { Language } from '@trame/copy/language';
import type { PdfJob } from '@trame/documents/pdf/worker';
import { documentFileName } from '@trame/domain/meetings/document-file-name';
import type { Rendition } from '@trame/domain/minutes/rendition';
import { Children } from '../../../platform/child/children.ts';
import type { CouncilContext } from '../../../platform/http/context.ts';
import { minutesDocument } from '../minutes-document.ts';
import { easyDocument } from './easy-document.ts';
import { RenditionReader } from './rendition.reader.ts';

const jobOf = (read: MinutesRendition, language: Language): PdfJob =>
  read.rendition === 'EASY'
    ? { document: 'easy', data: easyDocument(read, language) }
    : { document: 'minutes', data: minutesDocument(read.minutes, read.rendition, language) };

/** A rendition as an accessible PDF. It is read first, then printed: nothing slow happens inside a transaction. */
@Injectable()
export class PrintMinutes {
  constructor(
    private readonly reader: RenditionReader,
    private readonly children: Children,
  ) {}

  async run(
    ctx: CouncilContext,
    meetingId: string,
    { language, rendition }: { language: Language; rendition: Rendition },
  ): Promise<FileAnswer> {
    const read = await this.reader.read(ctx, meetingId, { language, rendition });
    const { startsLocal, bodyTag } = read.minutes.meeting;
    return {
      fileName: documentFileName(startsLocal, bodyTag, wordsIn(language).t(`renditions:document.${rendition}`)),
      bytes: await this.children.run<Uint8Array<ArrayBuffer>>('@trame/documents/pdf/worker', jobOf(read, language)),
    };
  }
}
