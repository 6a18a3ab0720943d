export { quorumAt } from './count-voices.ts';
export { quorumIf } from './quorum-if.ts';
export { heldSeats, type NamedSeat, VOTING_RULES } from './seats.sql.ts';
export { VotingModule } from './voting.module.ts';
