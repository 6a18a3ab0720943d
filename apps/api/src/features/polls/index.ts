export { PollEntity, PollPersonEntity } from './poll.entity.ts';
export { PollNudgeRound } from './poll-nudge-round.ts';
export { PollNudgesModule } from './poll-nudges.module.ts';
export { PollsModule } from './polls.module.ts';
