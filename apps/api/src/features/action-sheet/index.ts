export { ActionSheetModule } from './action-sheet.module.ts';
export { type SheetExtract, SheetExtractsReader } from './sheet-extracts.reader.ts';
