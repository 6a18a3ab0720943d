import { Controller } from '@nestjs/common';
import type { ResponseOf } from '@trame/contracts/endpoint';
import { platformApi } from '@trame/contracts/platform';
import { CoreDb } from '../database/core-db.ts';
import { Unavailable } from '../errors/refusals.ts';
import { Endpoint } from './endpoint.decorator.ts';
import { Readiness } from './readiness.ts';

@Controller()
export class HealthController {
  constructor(
    private readonly readiness: Readiness,
    private readonly core: CoreDb,
  ) {}

  @Endpoint(platformApi.live)
  live(): Promise<ResponseOf<typeof platformApi.live>> {
    return Promise.resolve({ status: 'ok' });
  }

  @Endpoint(platformApi.ready)
  async ready(): Promise<ResponseOf<typeof platformApi.ready>> {
    if (this.readiness.stopping) throw new Unavailable();
    await this.core.ping();
    return { status: 'ok' };
  }
}
