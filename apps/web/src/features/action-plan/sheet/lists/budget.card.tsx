import type { ActionSheet } from '@trame/contracts/action-sheet-answers';
import type { BudgetLine } from '@trame/contracts/sheet-parts';
import { BUDGET_FIGURES, budgetByYear, type Totals } from '@trame/domain/action-plan/budget';
import { Button } from '@trame/ui/button';
import { Card } from '@trame/ui/card';
import { IconButton } from '@trame/ui/icon-button';
import Pencil from 'lucide-react/icons/pencil';
import Plus from 'lucide-react/icons/plus';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEuros } from '../../../../platform/use-euros.ts';
import styles from '../sheet.module.css';
import { BudgetLineForm } from './budget-line.form.tsx';

/** Money by year and funder: asked, granted, spent; what is unknown is said, never counted as zero. */
export function BudgetCard({ sheet }: { sheet: ActionSheet }) {
  const { t } = useTranslation('actionSheet');
  const [open, setOpen] = useState<BudgetLine | 'new' | null>(null);
  const { budget, mayChange } = sheet;
  if (budget.length === 0 && !mayChange) return null;
  const line = open === 'new' ? null : open;
  return (
    <Card
      title={t('budget.title')}
      actions={
        mayChange && open === null ? (
          <Button size="s" icon={Plus} onClick={() => setOpen('new')}>
            {t('budget.add')}
          </Button>
        ) : null
      }
    >
      {open ? (
        <BudgetLineForm key={line?.id ?? 'new'} actionId={sheet.id} line={line} onDone={() => setOpen(null)} />
      ) : null}
      {budget.length > 0 ? (
        <BudgetTable lines={budget} onChange={mayChange ? setOpen : undefined} />
      ) : open ? null : (
        <p className="muted">{t('budget.empty')}</p>
      )}
    </Card>
  );
}

interface BudgetTableProps {
  lines: readonly BudgetLine[];
  onChange: ((line: BudgetLine) => void) | undefined;
}

function BudgetTable({ lines, onChange }: BudgetTableProps) {
  const { t } = useTranslation('actionSheet');
  const euros = useEuros();
  const { years, totals } = budgetByYear(lines);
  return (
    <table className={styles['budget']}>
      <caption className="sr">{t('budget.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('budget.line')}</th>
          {BUDGET_FIGURES.map((figure) => (
            <th key={figure} scope="col">
              {t(`budget.${figure}`)}
            </th>
          ))}
          {onChange ? (
            <th scope="col">
              <span className="sr">{t('lines.act')}</span>
            </th>
          ) : null}
        </tr>
      </thead>
      {years.map(({ year, lines: ofYear, totals: sums }) => (
        <tbody key={year ?? 'none'}>
          <TotalRow name={year === null ? t('budget.noYear') : String(year)} totals={sums} spare={Boolean(onChange)} />
          {ofYear.map((line) => (
            <tr key={line.id}>
              <th scope="row">{[line.funder, line.label].filter(Boolean).join(', ')}</th>
              {BUDGET_FIGURES.map((figure) => (
                <td key={figure} data-label={t(`budget.${figure}`)}>
                  {line[figure] === null ? <span className="muted">{t('budget.unknown')}</span> : euros(line[figure])}
                </td>
              ))}
              {onChange ? (
                <td>
                  <IconButton
                    size="s"
                    icon={Pencil}
                    label={t('lines.change', { name: line.funder ?? line.label })}
                    onClick={() => onChange(line)}
                  />
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      ))}
      <tfoot>
        <TotalRow name={t('budget.total')} totals={totals} spare={Boolean(onChange)} />
      </tfoot>
    </table>
  );
}

/** `spare`: the lines have a button at their end. */
function TotalRow({ name, totals, spare }: { name: string; totals: Totals; spare: boolean }) {
  const { t } = useTranslation('actionSheet');
  const euros = useEuros();
  return (
    <tr className={styles['sums']}>
      <th scope="row">{name}</th>
      {BUDGET_FIGURES.map((figure) => {
        const total = totals[figure];
        const label = t(`budget.${figure}`);
        if (!total)
          return (
            <td key={figure} data-label={label}>
              {t('budget.unknown')}
            </td>
          );
        const amount = euros(total.cents);
        return (
          <td key={figure} data-label={label}>
            {total.atLeast ? t('budget.atLeast', { amount }) : amount}
          </td>
        );
      })}
      {spare ? <td /> : null}
    </tr>
  );
}
