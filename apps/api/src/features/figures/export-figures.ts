import { Injectable } from '@nestjs/common';
import type { FiguresFileQuery } from '@trame/contracts/figures';
import type { FileAnswer } from '@trame/contracts/files';
import { wordsIn } from '@trame/copy/both';
import { Fmt } from '@trame/copy/fmt';
import type { WriteJob } from '@trame/documents/spreadsheet/write-worker';
import { documentFileName } from '@trame/domain/meetings/document-file-name';
import { Children } from '../../platform/child/children.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { LocalItemsReader } from '../frameworks/index.ts';
import { figureLinesSheet, figureSheets } from './figure-sheets.ts';
import { FiguresReader } from './figures.reader.ts';

/** The figures of a period as a file. They are read first, then written in a process of its own. */
@Injectable()
export class ExportFigures {
  constructor(
    private readonly figures: FiguresReader,
    private readonly frameworks: LocalItemsReader,
    private readonly children: Children,
  ) {}

  /** Files travel: whoever asks, they say what may be shared. @throws Unavailable when too many wait */
  async run(
    ctx: CouncilContext,
    { language, ...period }: FiguresFileQuery,
    format: WriteJob['format'],
  ): Promise<FileAnswer> {
    const figures = await this.figures.get(ctx, { ...period, audience: 'SHARED' });
    const { items: local } = await this.frameworks.list(ctx);
    const words = wordsIn(language);
    const speech = { words, fmt: new Fmt(language, 'UTC'), local };
    const job: WriteJob =
      format === 'csv'
        ? { format, sheet: figureLinesSheet(speech, figures) }
        : { format, sheets: figureSheets(speech, figures) };
    const { from, to } = figures;
    return {
      fileName: documentFileName(to, '', `${words.t('figures:title')} ${from}`, format),
      bytes: await this.children.write<Uint8Array<ArrayBuffer>>('@trame/documents/spreadsheet/write-worker', job),
    };
  }
}
