import type { ActionSheet } from '@trame/contracts/action-sheet-answers';
import { actionSheetPartsApi as api } from '@trame/contracts/action-sheet-parts';
import { type Indicator, type Measurement, measurement, measurementBody } from '@trame/contracts/sheet-parts';
import { DatePicker } from '@trame/ui/date-picker';
import { TextField } from '@trame/ui/text-field';
import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { call } from '../../../../platform/call.ts';
import { nullWhenEmpty } from '../../../../platform/null-when-empty.ts';
import { LineForm } from '../line-form.tsx';
import styles from '../sheet.module.css';
import { useLineForm } from '../use-line-form.ts';
import { NumberText } from './number-text.tsx';

interface MeasurementFormProps {
  sheet: ActionSheet;
  indicator: Indicator;
  line: Measurement | null;
  onDone: () => void;
}

/** One value of an indicator, and the day it was counted. */
export function MeasurementForm({ sheet, indicator, line, onDone }: MeasurementFormProps) {
  const { t } = useTranslation('actionSheet');
  const indicatorId = indicator.id;
  const { form, bar } = useLineForm({
    actionId: sheet.id,
    schema: measurementBody,
    line,
    defaults: {
      value: line?.value ?? Number.NaN,
      measuredOn: line?.measuredOn ?? sheet.today,
      note: line?.note ?? null,
    },
    send: ({ path, id, ...rest }) =>
      call(api.putMeasurement, { params: { ...path, indicatorId, measurementId: id }, ...rest }),
    remove: ({ path, id, version }) =>
      call(api.removeMeasurement, { params: { ...path, indicatorId, measurementId: id }, version }),
    onDone,
  });
  return (
    <LineForm
      {...bar}
      label={t('indicators.measureOf', { label: indicator.label })}
      schema={measurement}
      compare={(stored) => [
        { label: t('indicators.value'), mine: form.getValues('value'), theirs: stored.value },
        { label: t('indicators.day'), mine: form.getValues('measuredOn'), theirs: stored.measuredOn },
        { label: t('indicators.note'), mine: form.getValues('note'), theirs: stored.note },
      ]}
      words={form.watch('note') ?? ''}
    >
      <div className={styles['amounts']}>
        <NumberText
          name="value"
          label={indicator.unit ? t('indicators.valueIn', { unit: indicator.unit }) : t('indicators.value')}
          error={form.faultOf('value')}
          value={line?.value ?? null}
          onChange={(value) => form.setValue('value', value ?? Number.NaN)}
        />
        <Controller
          name="measuredOn"
          control={form.control}
          render={({ field: { value, onChange } }) => (
            <DatePicker
              label={t('indicators.day')}
              value={value}
              onChange={onChange}
              error={form.faultOf('measuredOn')}
            />
          )}
        />
      </div>
      <TextField
        label={t('indicators.note')}
        optional
        error={form.faultOf('note')}
        {...form.register('note', nullWhenEmpty)}
      />
    </LineForm>
  );
}
