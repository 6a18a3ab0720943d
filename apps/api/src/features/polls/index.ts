export { PollEntity, PollPersonEntity } from './poll.entity.ts';
export { PollsModule } from './polls.module.ts';
