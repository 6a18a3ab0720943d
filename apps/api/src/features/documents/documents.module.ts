import { Module } from '@nestjs/common';
import { DocumentsController } from './documents.controller.ts';
import { DocumentsReader } from './documents.reader.ts';
import { DownloadDocument } from './download-document.ts';
import { FileAddress } from './file-address.ts';
import { FileIntake } from './file-intake.ts';
import { FileSeal } from './file-seal.ts';
import { KeptDocumentsController } from './kept-documents.controller.ts';
import { RemoveDocument } from './remove-document.ts';
import { RenameDocument } from './rename-document.ts';
import { ReplaceDocument } from './replace-document.ts';
import { RestoreVersion } from './restore-version.ts';
import { UploadDocument } from './upload-document.ts';

const COMMANDS = [RemoveDocument, RenameDocument, ReplaceDocument, RestoreVersion, UploadDocument];

@Module({
  controllers: [DocumentsController, KeptDocumentsController],
  providers: [DocumentsReader, DownloadDocument, FileAddress, FileIntake, FileSeal, ...COMMANDS],
  exports: [FileAddress, FileIntake, FileSeal],
})
export class DocumentsModule {}
