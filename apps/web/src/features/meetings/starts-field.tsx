import { DatePicker } from '@trame/ui/date-picker';
import { TimeField } from '@trame/ui/time-field';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHolidayName } from './holidays.ts';
import styles from './meetings.module.css';

interface StartsFieldProps {
  /** Wall time `YYYY-MM-DDTHH:mm`; empty until both parts are given. */
  value: string;
  onChange: (local: string) => void;
  wrong: boolean;
  /** Where a fault of the form leads. */
  name?: string;
  /** `HH:mm`, proposed as long as there is no value. */
  usualHour?: string | null;
  /** Takes the focus as it appears. */
  first?: boolean;
}

/** A day and an hour on the wall, as two fields that make one value. A public holiday is said, and may be chosen. */
export function StartsField(props: StartsFieldProps) {
  const { value, onChange, wrong, name = 'starts.local', usualHour = null, first } = props;
  const { t } = useTranslation('meetings');
  const [day, setDay] = useState<string | null>(value.slice(0, 10) || null);
  const [hour, setHour] = useState<string | null>(value.slice(11) || usualHour);
  const holiday = useHolidayName()(day ?? '');
  const change = (nextDay: string | null, nextHour: string | null) => {
    setDay(nextDay);
    setHour(nextHour);
    onChange(nextDay && nextHour ? `${nextDay}T${nextHour}` : '');
  };
  return (
    <div className={styles['pair']}>
      <DatePicker
        label={t('field.day')}
        name={name}
        first={first}
        value={day}
        error={wrong ? t('field.dayFault') : undefined}
        onChange={(next) => change(next, hour)}
      />
      <TimeField label={t('field.hour')} value={hour} onChange={(next) => change(day, next)} />
      <output className={styles['note']}>{holiday ? t('holidayNote', { name: holiday }) : null}</output>
    </div>
  );
}
