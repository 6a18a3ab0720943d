export { quorumAt } from './count-voices.ts';
export { VotingModule } from './voting.module.ts';
