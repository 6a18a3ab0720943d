export { ActionSheetModule } from './action-sheet.module.ts';
export { addLine } from './lists/part-rows.ts';
export { linesOf } from './lists/sheet-part.ts';
export { BUDGET_LINES, INDICATORS, MEASUREMENTS, MILESTONES, OBSTACLES } from './lists/sheet-parts.ts';
export { type SheetExtract, SheetExtractsReader } from './sheet-extracts.reader.ts';
export { unreadMentions } from './unread-mentions.sql.ts';
