import { Module } from '@nestjs/common';
import { ActionSheetController } from './action-sheet.controller.ts';
import { ActionSheetReader } from './action-sheet.reader.ts';
import { SettleSheet } from './settle-sheet.ts';

@Module({
  controllers: [ActionSheetController],
  providers: [ActionSheetReader, SettleSheet],
})
export class ActionSheetModule {}
