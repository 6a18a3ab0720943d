import { Injectable } from '@nestjs/common';
import type { ChairPrint } from '@trame/contracts/chair-page';
import type { FileAnswer } from '@trame/contracts/files';
import { wordsIn } from '@trame/copy/both';
import { Fmt } from '@trame/copy/fmt';
import type { ActionSheetDocument } from '@trame/documents/pdf/action-sheet';
import { documentFileName } from '@trame/domain/meetings/document-file-name';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { Actor, CouncilContext } from '../../platform/http/context.ts';
import { DocumentPrinter } from '../letterhead/index.ts';
import { conductorSheet } from './conductor-sheet.ts';
import { PointReader } from './point.reader.ts';
import { type PointHolder, PointHolders } from './point-holder.ts';
import { pointSheet } from './point-sheet.ts';
import { WholeDocument } from './whole-document.ts';

interface ToPrint {
  actor: Actor;
  on: string;
  data: ActionSheetDocument;
}

/** The point on one page, or the sheet a chair leads a meeting by. Read first, then printed: nothing slow in a transaction. */
@Injectable()
export class PrintPoint {
  constructor(
    private readonly holders: PointHolders,
    private readonly point: PointReader,
    private readonly whole: WholeDocument,
    private readonly printer: DocumentPrinter,
  ) {}

  /** For an account, or behind the token of a link. @throws NotFound, for a link that is over too */
  async run(ctx: CouncilContext | string, asked: ChairPrint): Promise<FileAnswer> {
    const wanted = await this.holders.read(ctx, (tx, holder) =>
      asked.document === 'point' ? this.brief(tx, holder, asked) : this.conductor(tx, holder, asked),
    );
    if (!wanted) throw new NotFound();
    const { actor, on, data } = wanted;
    return {
      fileName: documentFileName(on, '', data.words.document),
      bytes: await this.printer.pdf(actor, { document: 'actionSheet', data }),
    };
  }

  private async brief(
    tx: Parameters<PointReader['read']>[0],
    holder: PointHolder,
    { langue }: ChairPrint,
  ): Promise<ToPrint> {
    const point = await this.point.read(tx, holder);
    const speech = { t: wordsIn(langue).t, fmt: new Fmt(langue, holder.zone), language: langue };
    return { actor: holder.actor, on: point.today, data: pointSheet(point, holder, speech) };
  }

  private async conductor(
    tx: Parameters<PointReader['read']>[0],
    holder: PointHolder,
    { langue, reunion }: ChairPrint,
  ): Promise<ToPrint> {
    if (!reunion) throw new NotFound();
    const whole = await this.whole.read(tx, holder, { voir: 'conducteur', reunion, language: langue });
    const speech = { t: wordsIn(langue).t, fmt: new Fmt(langue, holder.zone), language: langue };
    return { actor: holder.actor, on: whole.meeting.local, data: conductorSheet(whole, holder, speech) };
  }
}
