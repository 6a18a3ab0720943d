import { Module } from '@nestjs/common';
import { ActionSheetController } from './action-sheet.controller.ts';
import { ActionSheetReader } from './action-sheet.reader.ts';
import { PutLine } from './put-line.ts';
import { RemoveLine } from './remove-line.ts';
import { SettleSheet } from './settle-sheet.ts';
import { SheetPartsController } from './sheet-parts.controller.ts';

@Module({
  controllers: [ActionSheetController, SheetPartsController],
  providers: [ActionSheetReader, SettleSheet, PutLine, RemoveLine],
})
export class ActionSheetModule {}
