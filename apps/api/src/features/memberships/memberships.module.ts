import { Module } from '@nestjs/common';
import { ChangeRole } from './change-role.ts';
import { EndMembership } from './end-membership.ts';
import { InvitationLetter } from './invitation-letter.ts';
import { InvitePerson } from './invite-person.ts';
import { MembershipsController } from './memberships.controller.ts';
import { MembershipsReader } from './memberships.reader.ts';
import { RemoveMembership } from './remove-membership.ts';
import { ResendInvitation } from './resend-invitation.ts';

@Module({
  controllers: [MembershipsController],
  providers: [
    ChangeRole,
    EndMembership,
    InvitationLetter,
    InvitePerson,
    MembershipsReader,
    RemoveMembership,
    ResendInvitation,
  ],
  exports: [EndMembership],
})
export class MembershipsModule {}
