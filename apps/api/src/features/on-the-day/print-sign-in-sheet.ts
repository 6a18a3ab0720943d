import { Injectable } from '@nestjs/common';
import type { FileAnswer } from '@trame/contracts/files';
import type { SignInQuery } from '@trame/contracts/on-the-day';
import { wordsIn } from '@trame/copy/both';
import { Fmt } from '@trame/copy/fmt';
import type { SignInDocument } from '@trame/documents/pdf/sign-in';
import type { PdfContent } from '@trame/documents/pdf/worker';
import { maySeeMaskedColleges } from '@trame/domain/access';
import { documentFileName } from '@trame/domain/meetings/document-file-name';
import { type Signatory, signInGroups, tellsOrganizations } from '@trame/domain/on-the-day/sign-in-groups';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { DocumentPrinter } from '../letterhead/index.ts';
import { type Heading, readExpected } from './expected.reader.ts';

/** The sheet people sign. It is read first, then printed: nothing slow inside a transaction. */
@Injectable()
export class PrintSignInSheet {
  constructor(
    private readonly db: TenantDb,
    private readonly printer: DocumentPrinter,
  ) {}

  /** Throws as `readExpected` does. */
  async run(ctx: CouncilContext, meetingId: string, query: SignInQuery): Promise<FileAnswer> {
    const { heading, people } = await readExpected(this.db, ctx, meetingId);
    const full = maySeeMaskedColleges(ctx.role);
    const content: PdfContent = { document: 'signIn', data: signInDocument(heading, people, full, query) };
    const { t } = wordsIn(query.language);
    return {
      fileName: documentFileName(heading.startsLocal, heading.body.tag, t('documents:signIn.document')),
      bytes: await this.printer.pdf(ctx, content),
    };
  }
}

function signInDocument(
  { council, body, title, startsLocal, zone, place, hasMaskedSeats }: Heading,
  people: readonly Signatory[],
  full: boolean,
  { language, blankLines, declined }: SignInQuery,
): SignInDocument {
  const words = wordsIn(language);
  const sheet = { full, hasMaskedSeats, withDeclined: declined === '1' };
  return {
    language,
    council,
    body,
    title,
    when: new Fmt(language, zone).dayTime(startsLocal),
    place,
    status: null,
    words: words.getResource(language, 'documents', 'signIn') as SignInDocument['words'],
    grouped: tellsOrganizations(people, sheet),
    groups: signInGroups(people, sheet),
    blankLines,
  };
}
