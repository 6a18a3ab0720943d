export { PrivateNotesModule } from './private-notes.module.ts';
export { purgePrivateNotes } from './purge-private-notes.ts';
