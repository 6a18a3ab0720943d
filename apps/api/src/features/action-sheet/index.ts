export { ActionSheetModule } from './action-sheet.module.ts';
export { type SheetExtract, SheetExtractsReader } from './sheet-extracts.reader.ts';
export { unreadMentions } from './unread-mentions.sql.ts';
