import { Module } from '@nestjs/common';
import { ActionPlanModule } from '../action-plan/index.ts';
import { FiguresController } from './figures.controller.ts';
import { FiguresReader } from './figures.reader.ts';
import { FiguresSnapshotReader } from './figures-snapshot.reader.ts';

@Module({
  imports: [ActionPlanModule],
  controllers: [FiguresController],
  providers: [FiguresReader, FiguresSnapshotReader],
  exports: [FiguresReader],
})
export class FiguresModule {}
