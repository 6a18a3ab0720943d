import { Controller } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { votingApi } from '@trame/contracts/voting';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { PutProxy } from './put-proxy.ts';
import { RemoveProxy } from './remove-proxy.ts';
import { VoicesReader } from './voices.reader.ts';

@Controller()
export class VotingController {
  constructor(
    private readonly voicesReader: VoicesReader,
    private readonly putProxyCommand: PutProxy,
    private readonly removeProxyCommand: RemoveProxy,
  ) {}

  @Endpoint(votingApi.voices)
  voices(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof votingApi.voices>) {
    return this.voicesReader.get(ctx, params.meetingId);
  }

  @Endpoint(votingApi.putProxy)
  putProxy(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof votingApi.putProxy>) {
    return this.putProxyCommand.run(ctx, params, body);
  }

  @Endpoint(votingApi.removeProxy)
  removeProxy(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof votingApi.removeProxy>) {
    return this.removeProxyCommand.run(ctx, params.meetingId, params.giverId);
  }
}
