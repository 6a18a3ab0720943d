import { Module } from '@nestjs/common';
import { MailModule } from '../mail/index.ts';
import { CallMeeting } from './call-meeting.ts';
import { GroupsController } from './groups.controller.ts';
import { GroupsReader } from './groups.reader.ts';

@Module({ imports: [MailModule], controllers: [GroupsController], providers: [GroupsReader, CallMeeting] })
export class GroupsModule {}
