import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/index.ts';
import { ChangeNewsFile } from './change-news-file.ts';
import { HeldFiles } from './held-files.ts';
import { NewsFilesController } from './news-files.controller.ts';
import { NewsFilesReader } from './news-files.reader.ts';
import { NewsIntake } from './news-intake.ts';
import { RemoveNewsFile } from './remove-news-file.ts';
import { UploadNewsFile } from './upload-news-file.ts';

@Module({
  imports: [DocumentsModule],
  controllers: [NewsFilesController],
  providers: [HeldFiles, NewsFilesReader, NewsIntake, UploadNewsFile, ChangeNewsFile, RemoveNewsFile],
  exports: [HeldFiles, NewsIntake],
})
export class NewsFilesModule {}
