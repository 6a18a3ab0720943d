import { Controller } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { importsApi } from '@trame/contracts/imports';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { AcceptImport } from './accept-import.ts';
import { UndoImport } from './undo-import.ts';

/** The two acts that change the council. */
@Controller()
export class AcceptedImportsController {
  constructor(
    private readonly acceptImport: AcceptImport,
    private readonly undoImport: UndoImport,
  ) {}

  @Endpoint(importsApi.accept)
  accept(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof importsApi.accept>) {
    return this.acceptImport.run(ctx, params.importId, body.version);
  }

  @Endpoint(importsApi.undo)
  undo(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof importsApi.undo>) {
    return this.undoImport.run(ctx, params.importId);
  }
}
