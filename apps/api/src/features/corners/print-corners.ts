import { Injectable } from '@nestjs/common';
import type { FileAnswer } from '@trame/contracts/files';
import { wordsIn } from '@trame/copy/both';
import { Fmt } from '@trame/copy/fmt';
import type { Language } from '@trame/copy/language';
import type { SignInDocument } from '@trame/documents/pdf/sign-in';
import type { PdfContent } from '@trame/documents/pdf/worker';
import { documentFileName } from '@trame/domain/meetings/document-file-name';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { DocumentPrinter } from '../letterhead/index.ts';
import { readHeading } from '../on-the-day/index.ts';
import { CornersReader } from './corners.reader.ts';

/** The list of each corner, to sign in its room: names alone, whoever prints it. */
@Injectable()
export class PrintCorners {
  constructor(
    private readonly db: TenantDb,
    private readonly reader: CornersReader,
    private readonly printer: DocumentPrinter,
  ) {}

  /** Throws as `readHeading` does. */
  async run(ctx: CouncilContext, meetingId: string, language: Language): Promise<FileAnswer> {
    const { heading, corners } = await this.db.read(ctx, async (tx) => ({
      heading: await readHeading(tx, ctx, meetingId),
      corners: await this.reader.all(tx, meetingId),
    }));
    const words = wordsIn(language);
    const { council, body, title, startsLocal, zone, place } = heading;
    const document = words.t('documents:corners.document');
    const usual = words.getResource(language, 'documents', 'signIn') as SignInDocument['words'];
    const data: SignInDocument = {
      ...{ language, council, body, title, place },
      when: new Fmt(language, zone).dayTime(startsLocal),
      status: null,
      words: { ...usual, document },
      grouped: true,
      groups: corners.map(({ label, room, people }) => ({
        organization: [label, room].filter(Boolean).join(', '),
        rows: people.map(({ name }) => ({ name, replaces: null })),
      })),
      blankLines: 0,
    };
    const content: PdfContent = { document: 'signIn', data };
    return {
      fileName: documentFileName(startsLocal, body.tag, document),
      bytes: await this.printer.pdf(ctx, content),
    };
  }
}
