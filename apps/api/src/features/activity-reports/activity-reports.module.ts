import { Module } from '@nestjs/common';
import { CommentsModule } from '../comments/index.ts';
import { FiguresModule } from '../figures/index.ts';
import { FrameworksModule } from '../frameworks/index.ts';
import { ActivityReportsController } from './activity-reports.controller.ts';
import { ActivityReportsReader } from './activity-reports.reader.ts';
import { PutReportComment } from './comments/put-report-comment.ts';
import { ReportCommentsController } from './comments/report-comments.controller.ts';
import { ReportCommentsReader } from './comments/report-comments.reader.ts';
import { SettleReportComment } from './comments/settle-report-comment.ts';
import { AnnexReport } from './files/annex-report.ts';
import { PrintReport } from './files/print-report.ts';
import { ReportFilesController } from './files/report-files.controller.ts';
import { ReportToPrintReader } from './files/report-to-print.reader.ts';
import { GiveFiguresBack } from './give-figures-back.ts';
import { DrawPhoto } from './photos/draw-photo.ts';
import { NewsPhotosReader } from './photos/news-photos.reader.ts';
import { PhotosController } from './photos/photos.controller.ts';
import { PhotosReader } from './photos/photos.reader.ts';
import { PutPhoto } from './photos/put-photo.ts';
import { RemovePhoto } from './photos/remove-photo.ts';
import { SettlePhoto } from './photos/settle-photo.ts';
import { TakeNewsPhoto } from './photos/take-news-photo.ts';
import { PublicReportReader } from './publication/public-report.reader.ts';
import { PublicationController } from './publication/publication.controller.ts';
import { PublishReport } from './publication/publish-report.ts';
import { WithdrawReport } from './publication/withdraw-report.ts';
import { RemoveReport } from './remove-report.ts';
import { ReportBlocks } from './report-blocks.ts';
import { SettleReport } from './settle-report.ts';
import { StartReport } from './start-report.ts';
import { TakeFigures } from './take-figures.ts';
import { WriteChapter } from './write-chapter.ts';

const COMMANDS = [StartReport, SettleReport, RemoveReport, WriteChapter, TakeFigures, GiveFiguresBack];

const COMMENTS = [ReportCommentsReader, PutReportComment, SettleReportComment];
const PHOTOS = [PhotosReader, NewsPhotosReader, DrawPhoto, TakeNewsPhoto, PutPhoto, SettlePhoto, RemovePhoto];
const PUBLICATION = [PublishReport, WithdrawReport, PublicReportReader];
const FILES = [ReportToPrintReader, PrintReport, AnnexReport];

@Module({
  imports: [FiguresModule, FrameworksModule, CommentsModule],
  controllers: [
    ActivityReportsController,
    ReportFilesController,
    PublicationController,
    PhotosController,
    ReportCommentsController,
  ],
  providers: [ActivityReportsReader, ReportBlocks, ...COMMANDS, ...FILES, ...PUBLICATION, ...PHOTOS, ...COMMENTS],
})
export class ActivityReportsModule {}
