import { Module } from '@nestjs/common';
import { BodiesController } from './bodies.controller.ts';
import { BodiesReader } from './bodies.reader.ts';

@Module({ controllers: [BodiesController], providers: [BodiesReader], exports: [BodiesReader] })
export class BodiesModule {}
