import type { FileAnswer } from '@trame/contracts/files';
import { wordsIn } from '@trame/copy/both';
import type { Language } from '@trame/copy/language';
import { documentFileName } from '@trame/domain/meetings/document-file-name';
import { type CalendarMeeting, type CalendarObject, calendarText } from './calendar-object.ts';

/** A meeting as a file to open or keep. It asks nothing of anybody, so it names no attendee. */
export function calendarFile(
  meeting: CalendarMeeting,
  said: Omit<CalendarObject, 'method' | 'attendee'>,
  language: Language,
): FileAnswer {
  const document = wordsIn(language).t('mails:calendar.document');
  const text = calendarText(meeting, { ...said, method: 'PUBLISH', attendee: null });
  return {
    fileName: documentFileName(meeting.startsLocal, '', document, 'ics'),
    bytes: new TextEncoder().encode(text),
  };
}
