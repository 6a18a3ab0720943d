import { actionSheetPartsApi as api } from '@trame/contracts/action-sheet-parts';
import { type BudgetLine, budgetLine, budgetLineBody } from '@trame/contracts/sheet-parts';
import { BUDGET_FIGURES } from '@trame/domain/action-plan/budget';
import { NumberField, TextField } from '@trame/ui/text-field';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../../platform/call.ts';
import { numberOrNull } from '../../../../platform/null-when-empty.ts';
import { OrganizationPicker } from '../../../../platform/organization-picker.tsx';
import { useEuros } from '../../../../platform/use-euros.ts';
import { LineForm } from '../line-form.tsx';
import styles from '../sheet.module.css';
import { useLineForm } from '../use-line-form.ts';
import { NumberText } from './number-text.tsx';

const CENTS = 100;
const eurosOf = (cents: number | null): number | null => (cents === null ? null : cents / CENTS);

interface BudgetLineFormProps {
  actionId: string;
  line: BudgetLine | null;
  onDone: () => void;
}

/** One line of a budget; an amount left empty is unknown. */
export function BudgetLineForm({ actionId, line, onDone }: BudgetLineFormProps) {
  const { t } = useTranslation('actionSheet');
  const euros = useEuros();
  const [funder, setFunder] = useState(line?.funderId ? { id: line.funderId, name: line.funder ?? '' } : null);
  const { form, bar } = useLineForm({
    actionId,
    schema: budgetLineBody,
    line,
    defaults: {
      ...{ label: line?.label ?? '', year: line?.year ?? null, funderId: line?.funderId ?? null },
      ...{ requestedCents: line?.requestedCents ?? null, grantedCents: line?.grantedCents ?? null },
      spentCents: line?.spentCents ?? null,
    },
    send: ({ path, id, ...rest }) => call(api.putBudgetLine, { params: { ...path, lineId: id }, ...rest }),
    remove: ({ path, id, version }) => call(api.removeBudgetLine, { params: { ...path, lineId: id }, version }),
    onDone,
  });
  const said = (cents: number | null) => (cents === null ? t('budget.unknown') : euros(cents));
  return (
    <LineForm
      {...bar}
      label={t('budget.add')}
      schema={budgetLine}
      compare={(stored) => [
        { label: t('budget.label'), mine: form.getValues('label'), theirs: stored.label },
        { label: t('budget.funder'), mine: funder?.name ?? '', theirs: stored.funder ?? '' },
        ...BUDGET_FIGURES.map((figure) => ({
          label: t(`budget.${figure}`),
          mine: said(form.getValues(figure)),
          theirs: said(stored[figure]),
        })),
      ]}
    >
      <OrganizationPicker
        label={t('budget.funder')}
        value={funder}
        onChange={(organization) => {
          setFunder(organization);
          form.setValue('funderId', organization?.id ?? null);
        }}
      />
      <TextField
        label={t('budget.label')}
        hint={t('budget.labelHint')}
        optional
        error={form.faultOf('label')}
        {...form.register('label')}
      />
      <div className={styles['amounts']}>
        <NumberField
          label={t('budget.year')}
          optional
          min={2000}
          max={2100}
          error={form.faultOf('year')}
          {...form.register('year', numberOrNull)}
        />
        {BUDGET_FIGURES.map((figure) => (
          <NumberText
            key={figure}
            name={figure}
            label={t('budget.inEuros', { figure: t(`budget.${figure}`) })}
            optional
            error={form.faultOf(figure)}
            value={eurosOf(line?.[figure] ?? null)}
            onChange={(value) => form.setValue(figure, value === null ? null : Math.round(value * CENTS))}
          />
        ))}
      </div>
      <p className="small muted">{t('budget.unknownHint')}</p>
    </LineForm>
  );
}
