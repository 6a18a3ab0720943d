export { carryOver } from './carry-over.ts';
export { waitingPoint } from './point-in-hand.ts';
export { SubjectsModule } from './subjects.module.ts';
