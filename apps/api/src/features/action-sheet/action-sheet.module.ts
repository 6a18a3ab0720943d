import { Module } from '@nestjs/common';
import { ActionPlanModule } from '../action-plan/index.ts';
import { ActionSheetController } from './action-sheet.controller.ts';
import { ActionSheetReader } from './action-sheet.reader.ts';
import { PrintSheet } from './print-sheet.ts';
import { PutComment } from './put-comment.ts';
import { PutLine } from './put-line.ts';
import { RemoveComment } from './remove-comment.ts';
import { RemoveLine } from './remove-line.ts';
import { SettleSheet } from './settle-sheet.ts';
import { SheetPartsController } from './sheet-parts.controller.ts';

@Module({
  imports: [ActionPlanModule],
  controllers: [ActionSheetController, SheetPartsController],
  providers: [ActionSheetReader, SettleSheet, PrintSheet, PutComment, PutLine, RemoveComment, RemoveLine],
})
export class ActionSheetModule {}
