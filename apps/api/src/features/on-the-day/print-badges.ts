import { Injectable } from '@nestjs/common';
import type { FileAnswer } from '@trame/contracts/files';
import type { CardsQuery } from '@trame/contracts/on-the-day';
import { wordsIn } from '@trame/copy/both';
import type { PdfContent } from '@trame/documents/pdf/worker';
import { maySeeMaskedColleges } from '@trame/domain/access';
import { documentFileName } from '@trame/domain/meetings/document-file-name';
import { badgesOf } from '@trame/domain/on-the-day/badges';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { DocumentPrinter } from '../letterhead/index.ts';
import { readExpected } from './expected.reader.ts';

/** Badges and table signs. They are read first, then printed: nothing slow inside a transaction. */
@Injectable()
export class PrintBadges {
  constructor(
    private readonly db: TenantDb,
    private readonly printer: DocumentPrinter,
  ) {}

  /** Throws as `readExpected` does. */
  async run(ctx: CouncilContext, meetingId: string, { language, layout }: CardsQuery): Promise<FileAnswer> {
    const { heading, people } = await readExpected(this.db, ctx, meetingId);
    const { council, title, startsLocal, body, hasMaskedSeats } = heading;
    const document = wordsIn(language).t(`documents:cards.${layout}`);
    const badges = badgesOf(people, { full: maySeeMaskedColleges(ctx.role), hasMaskedSeats });
    const cards = badges.map(({ name, organization }) => ({ name, under: organization, lines: [] }));
    const content: PdfContent = {
      document: 'cards',
      data: { language, council, title, words: { document }, layout, skip: 0, cards },
    };
    return {
      fileName: documentFileName(startsLocal, body.tag, document),
      bytes: await this.printer.pdf(ctx, content),
    };
  }
}
