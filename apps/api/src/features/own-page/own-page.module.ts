import { Module } from '@nestjs/common';
import { OwnPageController } from './own-page.controller.ts';
import { OwnPageReader } from './own-page.reader.ts';

@Module({ controllers: [OwnPageController], providers: [OwnPageReader] })
export class OwnPageModule {}
