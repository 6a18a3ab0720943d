export { decidedFor } from './decided-for.sql.ts';
export { DecisionsModule } from './decisions.module.ts';
export { PutDecision } from './put-decision.ts';
export { ACTION_COUNT } from './register.sql.ts';
export { RemoveDecision } from './remove-decision.ts';
