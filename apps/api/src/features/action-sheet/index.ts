export { ActionSheetModule } from './action-sheet.module.ts';
