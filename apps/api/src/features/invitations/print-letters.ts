import { Injectable } from '@nestjs/common';
import type { FileAnswer } from '@trame/contracts/files';
import { wordsIn } from '@trame/copy/both';
import type { Language } from '@trame/copy/language';
import type { PdfContent } from '@trame/documents/pdf/worker';
import { documentFileName } from '@trame/domain/meetings/document-file-name';
import { Clock } from '../../platform/clock.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { DocumentPrinter } from '../letterhead/index.ts';
import { readPosted } from './posted.reader.ts';
import { postedLetters } from './posted-letters.ts';
import { readingAll } from './recipients.reader.ts';

/** The letters of those whom no mail reaches. They are read first, then printed: nothing slow inside a transaction. */
@Injectable()
export class PrintLetters {
  constructor(
    private readonly db: TenantDb,
    private readonly printer: DocumentPrinter,
    private readonly clock: Clock,
  ) {}

  async run(ctx: CouncilContext, meetingId: string, language: Language): Promise<FileAnswer> {
    const { convened, tag, type, addressees } = await this.db.read(readingAll(ctx), (tx) =>
      readPosted(tx, ctx, { meetingId, clock: this.clock }),
    );
    const data = postedLetters({ ...convened, tag, type }, addressees, language);
    const content: PdfContent = { document: 'agenda', data };
    return {
      fileName: documentFileName(convened.starts.local, tag, wordsIn(language).t('documents:agenda.document')),
      bytes: await this.printer.pdf(ctx, content),
    };
  }
}
