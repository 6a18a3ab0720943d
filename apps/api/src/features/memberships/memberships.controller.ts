import { Controller } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { membershipsApi } from '@trame/contracts/memberships';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { ChangeRole } from './change-role.ts';
import { InvitePerson } from './invite-person.ts';
import { MembershipsReader } from './memberships.reader.ts';
import { RemoveMembership } from './remove-membership.ts';
import { ResendInvitation } from './resend-invitation.ts';

@Controller()
export class MembershipsController {
  constructor(
    private readonly memberships: MembershipsReader,
    private readonly invitePerson: InvitePerson,
    private readonly changingRole: ChangeRole,
    private readonly removeMembership: RemoveMembership,
    private readonly resendInvitation: ResendInvitation,
  ) {}

  @Endpoint(membershipsApi.list)
  list(@Ctx() ctx: CouncilContext) {
    return this.memberships.list(ctx);
  }

  @Endpoint(membershipsApi.invite)
  invite(@Ctx() ctx: CouncilContext, @Input() { body }: InputOf<typeof membershipsApi.invite>) {
    return this.invitePerson.run(ctx, body);
  }

  @Endpoint(membershipsApi.changeRole)
  changeRole(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof membershipsApi.changeRole>) {
    return this.changingRole.run(ctx, params.membershipId, body);
  }

  @Endpoint(membershipsApi.remove)
  remove(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof membershipsApi.remove>) {
    return this.removeMembership.run(ctx, params.membershipId);
  }

  @Endpoint(membershipsApi.resend)
  resend(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof membershipsApi.resend>) {
    return this.resendInvitation.run(ctx, params.membershipId);
  }
}
