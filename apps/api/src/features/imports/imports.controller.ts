import { Controller } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { importsApi } from '@trame/contracts/imports';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { ImportDrafts } from './imports.drafts.ts';
import { ImportsReader } from './imports.reader.ts';

/** What is read of imports. */
@Controller()
export class ImportsController {
  constructor(
    private readonly db: TenantDb,
    private readonly reader: ImportsReader,
    private readonly drafts: ImportDrafts,
  ) {}

  @Endpoint(importsApi.list)
  list(@Ctx() ctx: CouncilContext) {
    return this.db.read(ctx, (tx) => this.reader.list(tx));
  }

  @Endpoint(importsApi.get)
  get(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof importsApi.get>) {
    return this.db.read(ctx, (tx) => this.drafts.read(tx, params.importId));
  }
}
