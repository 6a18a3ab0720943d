export { DocumentEntity } from './document.entity.ts';
export { DocumentsModule } from './documents.module.ts';
export { SweepModule } from './sweep.module.ts';
export { SweepRound } from './sweep-round.ts';
