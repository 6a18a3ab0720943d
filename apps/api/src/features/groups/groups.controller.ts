import { Controller } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { groupsApi } from '@trame/contracts/groups';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { CallMeeting } from './call-meeting.ts';
import { GroupsReader } from './groups.reader.ts';

@Controller()
export class GroupsController {
  constructor(
    private readonly groups: GroupsReader,
    private readonly calling: CallMeeting,
  ) {}

  @Endpoint(groupsApi.get)
  get(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof groupsApi.get>) {
    return this.groups.get(ctx, params.bodyId);
  }

  @Endpoint(groupsApi.callMeeting)
  callMeeting(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof groupsApi.callMeeting>) {
    return this.calling.run(ctx, params.bodyId, body);
  }
}
