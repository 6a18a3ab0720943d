import { Injectable } from '@nestjs/common';
import type { DocxContent } from '@trame/documents/docx/worker';
import type { PdfContent } from '@trame/documents/pdf/worker';
import type { PptxContent } from '@trame/documents/pptx/worker';
import { Children } from '../../platform/child/children.ts';
import type { Actor } from '../../platform/http/context.ts';
import { LetterheadReader } from './letterhead.reader.ts';

/** From the words of a document to its bytes, under the letterhead of the council, in a process of its own. */
@Injectable()
export class DocumentPrinter {
  constructor(
    private readonly letterheads: LetterheadReader,
    private readonly children: Children,
  ) {}

  /** A tagged PDF. @throws Unavailable when too many wait */
  pdf(ctx: Actor, content: PdfContent): Promise<Uint8Array<ArrayBuffer>> {
    return this.print(ctx, 'pdf', content);
  }

  /** A document to edit. @throws Unavailable when too many wait */
  docx(ctx: Actor, content: DocxContent): Promise<Uint8Array<ArrayBuffer>> {
    return this.print(ctx, 'docx', content);
  }

  /** Slides to show. @throws Unavailable when too many wait */
  pptx(ctx: Actor, content: PptxContent): Promise<Uint8Array<ArrayBuffer>> {
    return this.print(ctx, 'pptx', content);
  }

  private async print(ctx: Actor, format: 'pdf' | 'docx' | 'pptx', content: PdfContent | DocxContent | PptxContent) {
    const letterhead = await this.letterheads.toPrint(ctx);
    return this.children.write<Uint8Array<ArrayBuffer>>(`@trame/documents/${format}/worker`, {
      ...content,
      letterhead,
    });
  }
}
