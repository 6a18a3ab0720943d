export { ActionSheetModule } from './action-sheet.module.ts';
export { type SheetFigures, SheetFiguresReader } from './sheet-figures.reader.ts';
