import { Controller } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { pollsApi } from '@trame/contracts/polls';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { CancelPoll } from './cancel-poll.ts';
import { ChangePoll } from './change-poll.ts';
import { ChooseSlot } from './choose-slot.ts';
import { CreatePoll } from './create-poll.ts';
import { ExtendPoll } from './extend-poll.ts';
import { PollsReader } from './polls.reader.ts';
import { RemovePoll } from './remove-poll.ts';

@Controller()
export class PollsController {
  constructor(
    private readonly polls: PollsReader,
    private readonly createPoll: CreatePoll,
    private readonly changePoll: ChangePoll,
    private readonly extendPoll: ExtendPoll,
    private readonly removePoll: RemovePoll,
    private readonly chooseSlot: ChooseSlot,
    private readonly cancelPoll: CancelPoll,
  ) {}

  @Endpoint(pollsApi.list)
  list(@Ctx() ctx: CouncilContext) {
    return this.polls.list(ctx);
  }

  @Endpoint(pollsApi.create)
  create(@Ctx() ctx: CouncilContext, @Input() { body }: InputOf<typeof pollsApi.create>) {
    return this.createPoll.run(ctx, body);
  }

  @Endpoint(pollsApi.get)
  get(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof pollsApi.get>) {
    return this.polls.get(ctx, params.pollId);
  }

  @Endpoint(pollsApi.change)
  change(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof pollsApi.change>) {
    return this.changePoll.run(ctx, params.pollId, body);
  }

  @Endpoint(pollsApi.extend)
  extend(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof pollsApi.extend>) {
    return this.extendPoll.run(ctx, params.pollId, body);
  }

  @Endpoint(pollsApi.remove)
  remove(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof pollsApi.remove>) {
    return this.removePoll.run(ctx, params.pollId);
  }

  @Endpoint(pollsApi.choose)
  choose(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof pollsApi.choose>) {
    return this.chooseSlot.run(ctx, params.pollId, body);
  }

  @Endpoint(pollsApi.cancel)
  cancel(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof pollsApi.cancel>) {
    return this.cancelPoll.run(ctx, params.pollId);
  }
}
