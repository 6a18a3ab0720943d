export { PurgeRound } from './purge-round.ts';
export { RetentionModule } from './retention.module.ts';
