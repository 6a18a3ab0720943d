import { Controller } from '@nestjs/common';
import { documentsApi } from '@trame/contracts/documents';
import type { InputOf } from '@trame/contracts/endpoint';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { RemoveDocument } from './remove-document.ts';
import { RenameDocument } from './rename-document.ts';
import { ReplaceDocument } from './replace-document.ts';
import { RestoreVersion } from './restore-version.ts';
import { UploadDocument } from './upload-document.ts';

/** What is written by those who keep the documents. */
@Controller()
export class KeptDocumentsController {
  constructor(
    private readonly uploadDocument: UploadDocument,
    private readonly replaceDocument: ReplaceDocument,
    private readonly restoring: RestoreVersion,
    private readonly renameDocument: RenameDocument,
    private readonly removeDocument: RemoveDocument,
  ) {}

  @Endpoint(documentsApi.upload)
  upload(@Ctx() ctx: CouncilContext, @Input() input: InputOf<typeof documentsApi.upload>) {
    return this.uploadDocument.run(ctx, input);
  }

  @Endpoint(documentsApi.replace)
  replace(@Ctx() ctx: CouncilContext, @Input() input: InputOf<typeof documentsApi.replace>) {
    return this.replaceDocument.run(ctx, input);
  }

  @Endpoint(documentsApi.restoreVersion)
  restoreVersion(@Ctx() ctx: CouncilContext, @Input() input: InputOf<typeof documentsApi.restoreVersion>) {
    return this.restoring.run(ctx, input);
  }

  @Endpoint(documentsApi.rename)
  rename(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof documentsApi.rename>) {
    return this.renameDocument.run(ctx, params.documentId, body.title);
  }

  @Endpoint(documentsApi.remove)
  remove(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof documentsApi.remove>) {
    return this.removeDocument.run(ctx, params.documentId);
  }

  @Endpoint(documentsApi.putBack)
  putBack(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof documentsApi.putBack>) {
    return this.removeDocument.putBack(ctx, params.documentId);
  }
}
