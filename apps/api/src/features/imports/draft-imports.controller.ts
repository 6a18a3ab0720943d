import { Controller } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { importsApi } from '@trame/contracts/imports';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { ArrangeImport } from './arrange-import.ts';
import { DecideImport } from './decide-import.ts';
import { DiscardImport } from './discard-import.ts';
import { UploadImport } from './upload-import.ts';

/** From the file to a preview somebody agrees with: nothing of the council changes here. */
@Controller()
export class DraftImportsController {
  constructor(
    private readonly uploadImport: UploadImport,
    private readonly arrangeImport: ArrangeImport,
    private readonly decideImport: DecideImport,
    private readonly discardImport: DiscardImport,
  ) {}

  @Endpoint(importsApi.upload)
  upload(@Ctx() ctx: CouncilContext, @Input() { query, body }: InputOf<typeof importsApi.upload>) {
    return this.uploadImport.run(ctx, query.fileName, body);
  }

  @Endpoint(importsApi.arrange)
  arrange(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof importsApi.arrange>) {
    return this.arrangeImport.run(ctx, params.importId, body);
  }

  @Endpoint(importsApi.decide)
  decide(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof importsApi.decide>) {
    return this.decideImport.run(ctx, params.importId, body);
  }

  @Endpoint(importsApi.discard)
  discard(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof importsApi.discard>) {
    return this.discardImport.run(ctx, params.importId);
  }
}
