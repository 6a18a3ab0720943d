import { Calendar } from '@fullcalendar/react';
import dayGrid from '@fullcalendar/react/daygrid';
import enGb from '@fullcalendar/react/locales/en-gb';
import fr from '@fullcalendar/react/locales/fr';
import '@fullcalendar/react/skeleton.css';
import type { ActionRow } from '@trame/contracts/action-plan-answers';
import looks from '../../../platform/calendar/calendar.module.css';
import { dayClass, LOOKS } from '../../../platform/calendar/calendar-looks.ts';
import { useToday } from '../../../platform/use-today.ts';
import { useFmt } from '../../../platform/words.tsx';
import { DueLink } from './due-link.tsx';
import type { Month } from './month.ts';

interface DueGridProps {
  month: Month;
  rows: readonly ActionRow[];
  today: string;
}

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);
const classOf = ({ isOther }: { isOther: boolean }) => dayClass({ isOther, isHoliday: false, isSchool: false });

/** The days of a month with what is due on each. */
export function DueGrid({ month, rows, today }: DueGridProps) {
  const { language } = useFmt();
  const links = new Map(rows.map((row) => [row.id, <DueLink key={row.id} row={row} />]));
  return (
    <Calendar
      {...LOOKS}
      key={month.month}
      plugins={[dayGrid]}
      locales={[fr, enGb]}
      locale={language === 'fr' ? 'fr' : 'en-gb'}
      timeZone="UTC" // days are drawn as they are written: no zone moves them
      now={today}
      initialView="dayGridMonth"
      initialDate={month.first}
      events={rows.map(({ id, title, dueOn }) => ({ id, title, start: dueOn ?? '', allDay: true }))}
      dayCellClass={classOf}
      dayCellTopContent={cornerOf}
      eventContent={({ event }) => links.get(event.id)}
    />
  );
}

const cornerOf = ({ date }: { date: Date }) => <DayNumber day={dayOf(date)} />;

/** The number of a day, ringed when it is today. The grid says the whole date to those who listen. */
function DayNumber({ day }: { day: string }) {
  return (
    <span className={looks['number']} data-today={day === useToday()}>
      {Number(day.slice(8))}
    </span>
  );
}
