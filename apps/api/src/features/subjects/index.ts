export { carryOver } from './carry-over.ts';
export { lastTimesTold } from './past-times.ts';
export { waitingPoint } from './point-in-hand.ts';
export { readingSubjects } from './reading-subjects.ts';
export { SubjectsModule } from './subjects.module.ts';
export { askedQuestions } from './thread/questions.sql.ts';
export { sentByBody } from './thread/sent-by-body.ts';
