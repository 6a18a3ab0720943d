import { Module } from '@nestjs/common';
import { MailModule } from '../mail/index.ts';
import { TellMentioned } from './tell-mentioned.ts';

/** What comments share, whatever they are under: how they are written and read, and whom they tell. */
@Module({ imports: [MailModule], providers: [TellMentioned], exports: [TellMentioned] })
export class CommentsModule {}
