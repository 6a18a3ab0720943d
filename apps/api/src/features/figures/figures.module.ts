import { Module } from '@nestjs/common';
import { ActionPlanModule } from '../action-plan/index.ts';
import { FrameworksModule } from '../frameworks/index.ts';
import { ExportFigures } from './export-figures.ts';
import { ExportSurvey } from './export-survey.ts';
import { FiguresController } from './figures.controller.ts';
import { FiguresReader } from './figures.reader.ts';
import { FiguresSnapshotReader } from './figures-snapshot.reader.ts';
import { SurveyController } from './survey.controller.ts';
import { SurveyReader } from './survey.reader.ts';

@Module({
  imports: [ActionPlanModule, FrameworksModule],
  controllers: [FiguresController, SurveyController],
  providers: [FiguresReader, FiguresSnapshotReader, ExportFigures, SurveyReader, ExportSurvey],
  exports: [FiguresReader],
})
export class FiguresModule {}
