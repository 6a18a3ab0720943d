import { Module } from '@nestjs/common';
import { ActionSheetController } from './action-sheet.controller.ts';
import { ActionSheetReader } from './action-sheet.reader.ts';
import { PutComment } from './put-comment.ts';
import { PutLine } from './put-line.ts';
import { RemoveComment } from './remove-comment.ts';
import { RemoveLine } from './remove-line.ts';
import { SettleSheet } from './settle-sheet.ts';
import { SheetPartsController } from './sheet-parts.controller.ts';

@Module({
  controllers: [ActionSheetController, SheetPartsController],
  providers: [ActionSheetReader, SettleSheet, PutComment, PutLine, RemoveComment, RemoveLine],
})
export class ActionSheetModule {}
