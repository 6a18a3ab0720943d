import { Module } from '@nestjs/common';
import { FiguresModule } from '../figures/index.ts';
import { ActivityReportsController } from './activity-reports.controller.ts';
import { ActivityReportsReader } from './activity-reports.reader.ts';
import { GiveFiguresBack } from './give-figures-back.ts';
import { RemoveReport } from './remove-report.ts';
import { ReportBlocks } from './report-blocks.ts';
import { SettleReport } from './settle-report.ts';
import { StartReport } from './start-report.ts';
import { TakeFigures } from './take-figures.ts';
import { WriteChapter } from './write-chapter.ts';

const COMMANDS = [StartReport, SettleReport, RemoveReport, WriteChapter, TakeFigures, GiveFiguresBack];

@Module({
  imports: [FiguresModule],
  controllers: [ActivityReportsController],
  providers: [ActivityReportsReader, ReportBlocks, ...COMMANDS],
})
export class ActivityReportsModule {}
