import { Injectable } from '@nestjs/common';
import type { FileAnswer } from '@trame/contracts/files';
import { wordsIn } from '@trame/copy/both';
import type { Language } from '@trame/copy/language';
import { documentFileName } from '@trame/domain/meetings/document-file-name';
import { TenantDb } from '../../../platform/database/tenant-db.ts';
import { NotFound } from '../../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../../platform/http/context.ts';
import { readingAll } from '../../invitations/index.ts';
import { DocumentPrinter } from '../../letterhead/index.ts';
import { minutesToSend } from '../life/minutes-in-hand.ts';
import { MinutesReader } from '../minutes.reader.ts';
import { minutesDocument } from '../minutes-document.ts';
import { Circulation } from './circulation.ts';
import { coverLetter, postedReaders } from './posted-minutes.ts';

/** The minutes of those whom no mail reaches, each behind a letter: what members read, whoever prints. */
@Injectable()
export class PrintPostedMinutes {
  constructor(
    private readonly db: TenantDb,
    private readonly circulation: Circulation,
    private readonly reader: MinutesReader,
    private readonly printer: DocumentPrinter,
  ) {}

  /** @throws NotFound when a mail reaches everybody */
  async run(ctx: CouncilContext, meetingId: string, language: Language): Promise<FileAnswer> {
    const letters = await this.db.transaction(readingAll(ctx), async (tx) => {
      const { leaving } = await this.circulation.prepare(tx, await minutesToSend(tx, ctx, meetingId));
      return (await postedReaders(tx, meetingId)).map((reader) => coverLetter(leaving, reader, language));
    });
    if (letters.length === 0) throw new NotFound();
    const minutes = await this.reader.get(ctx, meetingId, 'MEMBERS');
    const { startsLocal, bodyTag } = minutes.meeting;
    const data = { ...minutesDocument(minutes, 'MEMBERS', language), letters };
    return {
      fileName: documentFileName(startsLocal, bodyTag, wordsIn(language).t('documents:minutes.posted')),
      bytes: await this.printer.pdf(ctx, { document: 'minutes', data }),
    };
  }
}
