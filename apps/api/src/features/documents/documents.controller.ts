import { Controller } from '@nestjs/common';
import { documentsApi } from '@trame/contracts/documents';
import type { InputOf } from '@trame/contracts/endpoint';
import type { CouncilContext, VisitorContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { DocumentsReader } from './documents.reader.ts';
import { DownloadDocument } from './download-document.ts';

/** What is read: lists, histories and bytes. */
@Controller()
export class DocumentsController {
  constructor(
    private readonly documents: DocumentsReader,
    private readonly downloadDocument: DownloadDocument,
  ) {}

  @Endpoint(documentsApi.list)
  list(@Ctx() ctx: CouncilContext, @Input() { query }: InputOf<typeof documentsApi.list>) {
    return this.documents.list(ctx, query);
  }

  @Endpoint(documentsApi.get)
  get(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof documentsApi.get>) {
    return this.documents.get(ctx, params.documentId);
  }

  @Endpoint(documentsApi.open)
  open(@Ctx() ctx: CouncilContext, @Input() input: InputOf<typeof documentsApi.open>) {
    return this.downloadDocument.open(ctx, input);
  }

  @Endpoint(documentsApi.thumbnail)
  thumbnail(@Ctx() ctx: CouncilContext, @Input() input: InputOf<typeof documentsApi.thumbnail>) {
    return this.downloadDocument.openThumbnail(ctx, input);
  }

  @Endpoint(documentsApi.download)
  download(@Ctx() _ctx: VisitorContext, @Input() { params }: InputOf<typeof documentsApi.download>) {
    return this.downloadDocument.read(params.token);
  }
}
