export { carryOver } from './carry-over.ts';
export { SubjectsModule } from './subjects.module.ts';
