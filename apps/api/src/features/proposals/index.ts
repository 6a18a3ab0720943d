export { ProposalsModule } from './proposals.module.ts';
