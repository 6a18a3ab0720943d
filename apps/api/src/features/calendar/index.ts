export { CalendarModule } from './calendar.module.ts';
export { calendarFile } from './calendar-file.ts';
export { calendarText } from './calendar-object.ts';
export { CalendarFeedEntity } from './feeds/calendar-feed.entity.ts';
export { organizerOf } from './organizer.ts';
export { type PublicCalendarEvent, publicCalendar } from './public-calendar.ts';
export { summaryOf, wasNeutral } from './summary.ts';
