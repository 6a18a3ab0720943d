export { calendarText } from './calendar-object.ts';
export { organizerOf } from './organizer.ts';
