import { Injectable } from '@nestjs/common';
import type { FileAnswer } from '@trame/contracts/files';
import type { Minutes } from '@trame/contracts/minutes';
import { wordsIn } from '@trame/copy/both';
import type { Language } from '@trame/copy/language';
import type { DecisionLogDocument } from '@trame/documents/pdf/decisions';
import { documentFileName } from '@trame/domain/meetings/document-file-name';
import type { CouncilContext } from '../../../platform/http/context.ts';
import { DocumentPrinter } from '../../letterhead/index.ts';
import { MinutesReader } from '../minutes.reader.ts';
import { minutesDocument } from '../minutes-document.ts';

/** What one meeting decided and promised, in the words of its minutes. */
function decisionLog(minutes: Minutes, language: Language): DecisionLogDocument {
  const { items, council, body, title, when, place, status } = minutesDocument(minutes, 'MEMBERS', language);
  return {
    ...{ language, council, body, title, when, place, status },
    words: wordsIn(language).getResource(language, 'documents', 'decisions') as DecisionLogDocument['words'],
    decisions: items.flatMap((item) => item.decisions),
    actions: items.flatMap((item) => item.actions),
  };
}

/** The log of decisions of a meeting as a file: made from what members read, whoever prints it. */
@Injectable()
export class PrintDecisionLog {
  constructor(
    private readonly minutes: MinutesReader,
    private readonly printer: DocumentPrinter,
  ) {}

  async run(
    ctx: CouncilContext,
    meetingId: string,
    { language, format }: { language: Language; format: 'pdf' | 'docx' },
  ): Promise<FileAnswer> {
    const minutes = await this.minutes.get(ctx, meetingId, 'MEMBERS');
    const { startsLocal, bodyTag } = minutes.meeting;
    const content = { document: 'decisions' as const, data: decisionLog(minutes, language) };
    return {
      fileName: documentFileName(startsLocal, bodyTag, wordsIn(language).t('documents:decisions.document'), format),
      bytes: await this.printer[format](ctx, content),
    };
  }
}
