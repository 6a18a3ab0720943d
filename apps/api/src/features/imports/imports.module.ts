import { Module } from '@nestjs/common';
import { AcceptImport } from './accept-import.ts';
import { AcceptedImportsController } from './accepted-imports.controller.ts';
import { AnalyseImport } from './analyse-import.ts';
import { ArrangeImport } from './arrange-import.ts';
import { DecideImport } from './decide-import.ts';
import { DiscardImport } from './discard-import.ts';
import { DraftImportsController } from './draft-imports.controller.ts';
import { ImportsController } from './imports.controller.ts';
import { ImportDrafts } from './imports.drafts.ts';
import { ImportsReader } from './imports.reader.ts';
import { SpreadsheetReader } from './spreadsheet-reader.ts';
import { UndoImport } from './undo-import.ts';
import { UploadImport } from './upload-import.ts';

const COMMANDS = [AcceptImport, ArrangeImport, DecideImport, DiscardImport, UndoImport, UploadImport];

@Module({
  controllers: [ImportsController, DraftImportsController, AcceptedImportsController],
  providers: [ImportsReader, ImportDrafts, AnalyseImport, SpreadsheetReader, ...COMMANDS],
})
export class ImportsModule {}
