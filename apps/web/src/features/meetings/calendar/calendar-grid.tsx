import { Calendar } from '@fullcalendar/react';
import dayGrid from '@fullcalendar/react/daygrid';
import enGb from '@fullcalendar/react/locales/en-gb';
import fr from '@fullcalendar/react/locales/fr';
import '@fullcalendar/react/skeleton.css';
import timeGrid from '@fullcalendar/react/timegrid';
import type { MeetingRow } from '@trame/contracts/meetings';
import { wallClock } from '@trame/domain/time/wall-clock';
import { useTranslation } from 'react-i18next';
import { dayClass, LOOKS } from '../../../platform/calendar/calendar-looks.ts';
import { useNow } from '../../../platform/use-now.ts';
import { useFmt } from '../../../platform/words.tsx';
import { useHolidayName } from '../holidays.ts';
import { isSchoolHoliday, useSchoolZone } from '../school-holidays.ts';
import { hoursShown, meetingsIn, toEvent } from './calendar-events.ts';
import { DayMark, HourMark } from './calendar-marks.tsx';
import type { CalendarPeriod } from './calendar-period.ts';
import { EventLink } from './event-link.tsx';
import { HolidaysLine } from './holidays-line.tsx';
import { SchoolLine } from './school-line.tsx';

interface CalendarGridProps {
  period: CalendarPeriod;
  meetings: readonly MeetingRow[];
}

/** The days of a month, or the hours of a week, with their meetings and public holidays. */
export function CalendarGrid({ period, meetings }: CalendarGridProps) {
  const { t } = useTranslation('meetings');
  const fmt = useFmt();
  const zone = useSchoolZone();
  const holidayName = useHolidayName();
  const looksOf = ({ date, isOther }: { date: Date; isOther: boolean }): string => {
    const day = dayOf(date);
    return dayClass({ isOther, isHoliday: holidayName(day) !== undefined, isSchool: isSchoolHoliday(zone, day) });
  };
  const now = wallClock(useNow(), fmt.zone);
  const shown = meetingsIn(meetings, period);
  const links = new Map(shown.map((meeting) => [meeting.id, <EventLink key={meeting.id} meeting={meeting} />]));
  return (
    <>
      <HolidaysLine period={period} />
      <SchoolLine period={period} />
      <Calendar
        {...LOOKS}
        {...hoursShown(shown)}
        key={`${period.view} ${period.first}`}
        plugins={[dayGrid, timeGrid]}
        locales={[fr, enGb]}
        locale={fmt.language === 'fr' ? 'fr' : 'en-gb'}
        // wall times are drawn as they are said: no zone moves them
        timeZone="UTC"
        now={now}
        initialView={period.view === 'semaine' ? 'timeGridWeek' : 'dayGridMonth'}
        initialDate={period.first}
        events={shown.map(toEvent)}
        timedText={t('calendar.hours')}
        dayCellClass={looksOf}
        dayLaneClass={looksOf}
        dayCellTopContent={cornerOf}
        {...(period.view === 'semaine' ? { dayHeaderContent: headOf } : {})}
        slotHeaderContent={hourOf}
        eventContent={({ event }) => links.get(event.id)}
      />
    </>
  );
}

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

const cornerOf = ({ date }: { date: Date }) => <DayMark day={dayOf(date)} />;
const headOf = ({ date }: { date: Date }) => <DayMark day={dayOf(date)} named />;
const hourOf = ({ time }: { time?: { milliseconds: number } }) => <HourMark milliseconds={time?.milliseconds ?? 0} />;
