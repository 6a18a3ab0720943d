export { MergeModule } from './item-texts/merge.module.ts';
export { MergeRound } from './item-texts/merge-round.ts';
export { writeLines } from './item-texts/write-lines.ts';
export { SilenceModule } from './life/silence.module.ts';
export { SilenceRound } from './life/silence-round.ts';
export { MinutesEntity } from './minutes.entity.ts';
export { MinutesModule } from './minutes.module.ts';
