export { decidedFor } from './decided-for.sql.ts';
export { DecisionsModule } from './decisions.module.ts';
