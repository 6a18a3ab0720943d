import { DatePicker } from '@trame/ui/date-picker';
import { useTranslation } from 'react-i18next';
import type { ContractForm } from '../../platform/form.ts';
import styles from './activity-reports.module.css';

interface Period {
  startsOn: string;
  endsOn: string;
}

/** First and last day, side by side where there is room. */
export function PeriodFields({ form }: { form: ContractForm<Period, Period> }) {
  const { t } = useTranslation('activityReports');
  const shown = form.watch(['startsOn', 'endsOn']);
  return (
    <div className={styles['period']}>
      {(['startsOn', 'endsOn'] as const).map((name, at) => (
        <DatePicker
          key={name}
          label={t(`start.${name}`)}
          name={name}
          value={shown[at] || null}
          onChange={(day) => form.setValue(name, day ?? '')}
          error={form.faultOf(name)}
        />
      ))}
    </div>
  );
}
