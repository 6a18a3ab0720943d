export { InvitationAnswerEntity, InvitationEntity } from './invitation.entity.ts';
export { InvitationsModule } from './invitations.module.ts';
