import { Module } from '@nestjs/common';
import { Arrive } from './arrive.ts';
import { CloseWelcome } from './close-welcome.ts';
import { OpenWelcome } from './open-welcome.ts';
import { Rooms } from './rooms.ts';
import { WelcomeController } from './welcome.controller.ts';
import { WelcomeReader } from './welcome.reader.ts';
import { WelcomePageReader } from './welcome-page.reader.ts';

@Module({
  controllers: [WelcomeController],
  providers: [WelcomeReader, OpenWelcome, CloseWelcome, Rooms, WelcomePageReader, Arrive],
})
export class WelcomeModule {}
