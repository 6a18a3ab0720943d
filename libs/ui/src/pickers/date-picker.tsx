import { type CalendarDate, parseDate } from '@internationalized/date';
import CalendarDays from 'lucide-react/icons/calendar-days';
import ChevronLeft from 'lucide-react/icons/chevron-left';
import ChevronRight from 'lucide-react/icons/chevron-right';
import type { Ref } from 'react';
import { Button } from 'react-aria-components/Button';
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
} from 'react-aria-components/Calendar';
import { DatePicker as AriaDatePicker, DateInput, DateSegment, Group, Popover } from 'react-aria-components/DatePicker';
import { Dialog } from 'react-aria-components/Dialog';
import iconStyles from '../overlays/icon-button.module.css';
import surface from '../overlays/surface.module.css';
import { cx } from '../shared/cx.ts';
import frame from '../shared/field-frame.module.css';
import type { FieldWords } from '../shared/field-frame.tsx';
import { given } from '../shared/given.ts';
import { FieldFault, FieldHead, fieldProps } from './field-words.tsx';
import styles from './picker.module.css';

interface DatePickerProps extends FieldWords {
  /** `YYYY-MM-DD`, or `null`. */
  value: string | null;
  onChange: (day: string | null) => void;
  onBlur?: (() => void) | undefined;
  name?: string | undefined;
  /** First and last day that can be chosen, `YYYY-MM-DD`. */
  min?: string | undefined;
  max?: string | undefined;
  /** Days that cannot be chosen: holidays, clashes. */
  isUnavailable?: ((day: string) => boolean) | undefined;
  disabled?: boolean | undefined;
  /** Takes the focus as it appears: for the first field of a step the reader just asked for. */
  first?: boolean | undefined;
  ref?: Ref<HTMLDivElement> | undefined;
}

const day = (text: string | undefined) => (text ? parseDate(text) : undefined);

/** A day, typed part by part (it cannot be misread) or chosen in a calendar. */
export function DatePicker(props: DatePickerProps) {
  const { value, onChange, onBlur, name, min, max, isUnavailable, disabled, first, ref, ...words } = props;
  const unavailable = isUnavailable && ((date: { toString(): string }) => isUnavailable(date.toString()));
  return (
    <AriaDatePicker<CalendarDate>
      {...fieldProps({ error: words.error, name })}
      ref={ref}
      {...given({ onBlur, isDisabled: disabled, minValue: day(min), maxValue: day(max) })}
      {...given({ isDateUnavailable: unavailable, autoFocus: first })}
      value={value ? parseDate(value) : null}
      onChange={(date) => onChange(date ? date.toString() : null)}
    >
      <FieldHead {...words} />
      <Group className={cx(frame['control'], styles['segments'])}>
        <DateInput className={cx(styles['input'])}>
          {(segment) => <DateSegment segment={segment} className={cx(styles['segment'])} />}
        </DateInput>
        <Button className={cx(iconStyles['icon'], iconStyles['s'])}>
          <CalendarDays />
        </Button>
      </Group>
      <FieldFault error={words.error} />
      <Popover className={cx(surface['popover'])} offset={4}>
        <Dialog className={cx(styles['calendar'])}>
          <MonthView />
        </Dialog>
      </Popover>
    </AriaDatePicker>
  );
}

function MonthView() {
  return (
    <Calendar>
      <header className={styles['month']}>
        <Button slot="previous" className={cx(iconStyles['icon'])}>
          <ChevronLeft />
        </Button>
        <Heading />
        <Button slot="next" className={cx(iconStyles['icon'])}>
          <ChevronRight />
        </Button>
      </header>
      <CalendarGrid className={cx(styles['grid'])} weekdayStyle="short">
        <CalendarGridHeader>{(name) => <CalendarHeaderCell>{name}</CalendarHeaderCell>}</CalendarGridHeader>
        <CalendarGridBody>{(date) => <CalendarCell date={date} className={cx(styles['day'])} />}</CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}
