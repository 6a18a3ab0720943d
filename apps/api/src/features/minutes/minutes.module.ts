import { Module } from '@nestjs/common';
import { FinishMeeting } from './finish-meeting.ts';
import { ItemTextsModule } from './item-texts/item-texts.module.ts';
import { LifeModule } from './life.module.ts';
import { MinutesController } from './minutes.controller.ts';
import { RenditionFilesController } from './renditions/rendition-files.controller.ts';
import { RenditionsController } from './renditions/renditions.controller.ts';
import { RENDITIONS } from './renditions/renditions.providers.ts';
import { ReopenMeeting } from './reopen-meeting.ts';

@Module({
  imports: [ItemTextsModule, LifeModule],
  controllers: [MinutesController, RenditionFilesController, RenditionsController],
  providers: [FinishMeeting, ReopenMeeting, ...RENDITIONS],
  exports: [LifeModule],
})
export class MinutesModule {}
