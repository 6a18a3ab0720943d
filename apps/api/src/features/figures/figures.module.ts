import { Module } from '@nestjs/common';
import { ActionPlanModule } from '../action-plan/index.ts';
import { FrameworksModule } from '../frameworks/index.ts';
import { ExportFigures } from './export-figures.ts';
import { FiguresController } from './figures.controller.ts';
import { FiguresReader } from './figures.reader.ts';
import { FiguresSnapshotReader } from './figures-snapshot.reader.ts';

@Module({
  imports: [ActionPlanModule, FrameworksModule],
  controllers: [FiguresController],
  providers: [FiguresReader, FiguresSnapshotReader, ExportFigures],
  exports: [FiguresReader],
})
export class FiguresModule {}
