import styles from './calendar.module.css';

/** How the library draws, the same for every reader: our classes on its parts, and what it leaves out. */
export const LOOKS = {
  className: styles['calendar'],
  tableClass: styles['table'],
  dayHeaderClass: styles['head'],
  dayHeaderInnerClass: styles['headWord'],
  dayHeaderDividerClass: styles['headEnd'],
  dayRowClass: styles['week'],
  dayCellTopClass: styles['top'],
  slotLaneClass: styles['hour'],
  slotHeaderClass: styles['hourHead'],
  slotHeaderInnerClass: styles['hourWord'],
  eventInnerClass: styles['inner'],
  rowEventClass: styles['rowEvent'],
  columnEventClass: styles['columnEvent'],
  nowIndicatorLineClass: styles['now'],
  headerToolbar: false,
  height: 'auto',
  firstDay: 1,
  fixedWeekCount: false,
  allDaySlot: false,
  slotEventOverlap: false,
  slotDuration: '01:00',
  slotMinHeight: 48,
  eventMinHeight: 44,
  eventDisplay: 'block',
  nowIndicator: true,
} as const;

/** The classes of one day, in a month or in a week. */
export const dayClass = ({
  isOther,
  isHoliday,
  isSchool,
}: Record<'isOther' | 'isHoliday' | 'isSchool', boolean>): string =>
  [styles['day'], isSchool && styles['noSchool'], isOther && styles['other'], isHoliday && styles['holiday']]
    .filter(Boolean)
    .join(' ');
