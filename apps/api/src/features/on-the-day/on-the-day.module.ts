import { Module } from '@nestjs/common';
import { OnTheDayController } from './on-the-day.controller.ts';
import { PrintSignInSheet } from './print-sign-in-sheet.ts';

@Module({ controllers: [OnTheDayController], providers: [PrintSignInSheet] })
export class OnTheDayModule {}
