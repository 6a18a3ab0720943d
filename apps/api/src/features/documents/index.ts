export { DocumentEntity } from './document.entity.ts';
export { DocumentsModule } from './documents.module.ts';
export { copyDocuments, documentsBackToPoints, documentsToItem, documentsToPoint } from './documents-follow.ts';
export { FileAddress } from './file-address.ts';
export { type MeetingDocument, meetingDocuments } from './meeting-documents.ts';
export { SweepModule } from './sweep.module.ts';
export { SweepRound } from './sweep-round.ts';
