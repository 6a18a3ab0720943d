import { Injectable } from '@nestjs/common';
import type { FileAnswer } from '@trame/contracts/files';
import { wordsIn } from '@trame/copy/both';
import type { Language } from '@trame/copy/language';
import type { PdfJob } from '@trame/documents/pdf/worker';
import { documentFileName } from '@trame/domain/meetings/document-file-name';
import type { Rendition } from '@trame/domain/minutes/rendition';
import { Children } from '../../platform/child/children.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { MinutesReader } from './minutes.reader.ts';
import { minutesDocument } from './minutes-document.ts';

/** The minutes as an accessible PDF. They are read first, then printed: nothing slow happens inside a transaction. */
@Injectable()
export class PrintMinutes {
  constructor(
    private readonly reader: MinutesReader,
    private readonly children: Children,
  ) {}

  async run(
    ctx: CouncilContext,
    meetingId: string,
    { language, rendition }: { language: Language; rendition: Rendition },
  ): Promise<FileAnswer> {
    const minutes = await this.reader.get(ctx, meetingId, rendition);
    const { startsLocal, bodyTag } = minutes.meeting;
    const job: PdfJob = { document: 'minutes', data: minutesDocument(minutes, language) };
    return {
      fileName: documentFileName(startsLocal, bodyTag, wordsIn(language).t('minutes:document')),
      bytes: await this.children.run<Uint8Array<ArrayBuffer>>('@trame/documents/pdf/worker', job),
    };
  }
}
