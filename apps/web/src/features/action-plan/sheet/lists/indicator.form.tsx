import { actionSheetPartsApi as api } from '@trame/contracts/action-sheet-parts';
import { type Indicator, indicator, indicatorBody } from '@trame/contracts/sheet-parts';
import { TextField } from '@trame/ui/text-field';
import { useTranslation } from 'react-i18next';
import { call } from '../../../../platform/call.ts';
import { nullWhenEmpty } from '../../../../platform/null-when-empty.ts';
import { LineForm } from '../line-form.tsx';
import styles from '../sheet.module.css';
import { useLineForm } from '../use-line-form.ts';
import { NumberText } from './number-text.tsx';

interface IndicatorFormProps {
  actionId: string;
  line: Indicator | null;
  onDone: () => void;
}

/** What is counted, in which unit, from where to where. */
export function IndicatorForm({ actionId, line, onDone }: IndicatorFormProps) {
  const { t } = useTranslation('actionSheet');
  const { form, bar } = useLineForm({
    actionId,
    schema: indicatorBody,
    line,
    defaults: {
      ...{ label: line?.label ?? '', unit: line?.unit ?? null, baseline: line?.baseline ?? null },
      ...{ target: line?.target ?? null, targetText: line?.targetText ?? null, source: line?.source ?? null },
    },
    send: ({ path, id, ...rest }) => call(api.putIndicator, { params: { ...path, indicatorId: id }, ...rest }),
    remove: ({ path, id, version }) => call(api.removeIndicator, { params: { ...path, indicatorId: id }, version }),
    onDone,
  });
  return (
    <LineForm
      {...bar}
      label={t('indicators.add')}
      schema={indicator}
      compare={(stored) =>
        (['label', 'unit', 'baseline', 'target', 'targetText', 'source'] as const)
          .filter((field) => form.getValues(field) !== stored[field])
          .map((field) => ({
            label: t(`indicators.fields.${field}`),
            mine: form.getValues(field),
            theirs: stored[field],
          }))
      }
    >
      <TextField label={t('indicators.fields.label')} error={form.faultOf('label')} {...form.register('label')} />
      <div className={styles['amounts']}>
        <TextField
          label={t('indicators.fields.unit')}
          optional
          error={form.faultOf('unit')}
          {...form.register('unit', nullWhenEmpty)}
        />
        {(['baseline', 'target'] as const).map((name) => (
          <NumberText
            key={name}
            name={name}
            label={t(`indicators.fields.${name}`)}
            optional
            error={form.faultOf(name)}
            value={line?.[name] ?? null}
            onChange={(value) => form.setValue(name, value)}
          />
        ))}
      </div>
      <TextField
        label={t('indicators.fields.targetText')}
        hint={t('indicators.targetTextHint')}
        optional
        error={form.faultOf('targetText')}
        {...form.register('targetText', nullWhenEmpty)}
      />
      <TextField
        label={t('indicators.fields.source')}
        optional
        error={form.faultOf('source')}
        {...form.register('source', nullWhenEmpty)}
      />
    </LineForm>
  );
}
