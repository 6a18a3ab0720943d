import { Module } from '@nestjs/common';
import { OnTheDayController } from './on-the-day.controller.ts';
import { PrintBadges } from './print-badges.ts';
import { PrintSignInSheet } from './print-sign-in-sheet.ts';

@Module({ controllers: [OnTheDayController], providers: [PrintBadges, PrintSignInSheet] })
export class OnTheDayModule {}
