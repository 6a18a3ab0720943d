import { Injectable } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import type { FileAnswer } from '@trame/contracts/files';
import type { invitationsApi } from '@trame/contracts/invitations';
import { wordsIn } from '@trame/copy/both';
import type { PdfContent } from '@trame/documents/pdf/worker';
import { documentFileName } from '@trame/domain/meetings/document-file-name';
import { Clock } from '../../platform/clock.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { DocumentPrinter } from '../letterhead/index.ts';
import { readPosted } from './posted.reader.ts';
import { readingAll } from './recipients.reader.ts';

type Asked = InputOf<typeof invitationsApi.labels>['query'];

/** The address labels of those whom no mail reaches: name and address, nothing of the meeting or of the council. */
@Injectable()
export class PrintLabels {
  constructor(
    private readonly db: TenantDb,
    private readonly printer: DocumentPrinter,
    private readonly clock: Clock,
  ) {}

  /** Throws as `readPosted` does. */
  async run(ctx: CouncilContext, meetingId: string, { language, first }: Asked): Promise<FileAnswer> {
    const { convened, tag, addressees } = await this.db.read(readingAll(ctx), (tx) =>
      readPosted(tx, ctx, { meetingId, clock: this.clock }),
    );
    const { council, title, starts } = convened;
    const document = wordsIn(language).t('documents:cards.LABELS');
    const cards = addressees.map(({ name, postalAddress }) => ({ name, under: null, lines: linesOf(postalAddress) }));
    const content: PdfContent = {
      document: 'cards',
      data: { language, council, title, words: { document }, layout: 'LABELS', skip: first - 1, cards },
    };
    return {
      fileName: documentFileName(starts.local, tag, document),
      bytes: await this.printer.pdf(ctx, content),
    };
  }
}

const linesOf = (address: string | null): string[] => (address ?? '').split('\n').filter((line) => line.trim() !== '');
