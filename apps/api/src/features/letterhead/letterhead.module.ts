import { Global, Module } from '@nestjs/common';
import { DocumentPrinter } from './document-printer.ts';
import { LetterheadController } from './letterhead.controller.ts';
import { LetterheadReader } from './letterhead.reader.ts';
import { PutLogo } from './put-logo.ts';
import { RemoveLogo } from './remove-logo.ts';
import { SettleLetterhead } from './settle-letterhead.ts';

/** Whatever is printed bears the letterhead, so the printer is everywhere at hand. */
@Global()
@Module({
  controllers: [LetterheadController],
  providers: [DocumentPrinter, LetterheadReader, PutLogo, RemoveLogo, SettleLetterhead],
  exports: [DocumentPrinter],
})
export class LetterheadModule {}
