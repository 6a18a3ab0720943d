export { ActionSheetModule } from './action-sheet.module.ts';
export { addLine } from './lists/part-rows.ts';
export { OBSTACLES } from './lists/sheet-parts.ts';
export { type SheetExtract, SheetExtractsReader } from './sheet-extracts.reader.ts';
export { unreadMentions } from './unread-mentions.sql.ts';
