export { readHeading } from './expected.reader.ts';
export { OnTheDayModule } from './on-the-day.module.ts';
