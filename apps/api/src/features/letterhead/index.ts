export { DocumentPrinter } from './document-printer.ts';
export { LetterheadModule } from './letterhead.module.ts';
