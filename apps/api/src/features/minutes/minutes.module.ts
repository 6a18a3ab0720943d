import { Module } from '@nestjs/common';
import { FinishMeeting } from './finish-meeting.ts';
import { ItemTextsModule } from './item-texts/item-texts.module.ts';
import { LifeModule } from './life.module.ts';
import { MinutesController } from './minutes.controller.ts';
import { MinutesReader } from './minutes.reader.ts';
import { NotesController } from './notes.controller.ts';
import { PutNote } from './put-note.ts';
import { RemoveNote } from './remove-note.ts';
import { RenditionFilesController } from './renditions/rendition-files.controller.ts';
import { RenditionsController } from './renditions/renditions.controller.ts';
import { RENDITIONS } from './renditions/renditions.providers.ts';
import { ReopenMeeting } from './reopen-meeting.ts';

@Module({
  imports: [ItemTextsModule, LifeModule],
  controllers: [MinutesController, NotesController, RenditionFilesController, RenditionsController],
  providers: [FinishMeeting, MinutesReader, PutNote, RemoveNote, ReopenMeeting, ...RENDITIONS],
})
export class MinutesModule {}
