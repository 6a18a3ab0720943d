import { Module } from '@nestjs/common';
import { InvitationsModule } from '../invitations/index.ts';
import { MailModule } from '../mail/index.ts';
import { MinutesModule } from '../minutes/index.ts';
import { ActOnOwnPage } from './act-on-own-page.ts';
import { LinkedOwnPage } from './linked-own-page.ts';
import { OwnLinkController } from './own-link.controller.ts';
import { OwnPageController } from './own-page.controller.ts';
import { OwnPageReader } from './own-page.reader.ts';
import { RenewOwnLink } from './renew-own-link.ts';

@Module({
  imports: [InvitationsModule, MailModule, MinutesModule],
  controllers: [OwnPageController, OwnLinkController],
  providers: [OwnPageReader, LinkedOwnPage, ActOnOwnPage, RenewOwnLink],
})
export class OwnPageModule {}
