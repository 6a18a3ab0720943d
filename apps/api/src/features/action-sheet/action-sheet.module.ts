import { Module } from '@nestjs/common';
import { ActionPlanModule } from '../action-plan/index.ts';
import { CommentsModule } from '../comments/index.ts';
import { FrameworksModule } from '../frameworks/index.ts';
import { ActionSheetController } from './action-sheet.controller.ts';
import { ActionSheetReader } from './action-sheet.reader.ts';
import { PutLine } from './lists/put-line.ts';
import { RemoveLine } from './lists/remove-line.ts';
import { SheetPartsController } from './lists/sheet-parts.controller.ts';
import { PrintSheet } from './print/print-sheet.ts';
import { PutComment } from './put-comment.ts';
import { ReadMentions } from './read-mentions.ts';
import { RemoveComment } from './remove-comment.ts';
import { SettleSheet } from './settle-sheet.ts';
import { SheetExtractsReader } from './sheet-extracts.reader.ts';

@Module({
  imports: [ActionPlanModule, FrameworksModule, CommentsModule],
  controllers: [ActionSheetController, SheetPartsController],
  providers: [
    ...[ActionSheetReader, SheetExtractsReader, SettleSheet, PrintSheet],
    ...[PutComment, PutLine, ReadMentions, RemoveComment, RemoveLine],
  ],
  exports: [SheetExtractsReader],
})
export class ActionSheetModule {}
