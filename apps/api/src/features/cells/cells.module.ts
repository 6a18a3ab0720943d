import { Module } from '@nestjs/common';
import { CellsController } from './cells.controller.ts';
import { CellsReader } from './cells.reader.ts';
import { PutCount } from './put-count.ts';

@Module({ controllers: [CellsController], providers: [CellsReader, PutCount] })
export class CellsModule {}
