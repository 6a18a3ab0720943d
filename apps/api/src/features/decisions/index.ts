export { decidedFor } from './decided-for.sql.ts';
export { DecisionsModule } from './decisions.module.ts';
export { ACTION_COUNT } from './register.sql.ts';
