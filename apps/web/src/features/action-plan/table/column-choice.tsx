import { useNavigate } from '@tanstack/react-router';
import { PLAN_COLUMNS, PLAN_GROUPS, type PlanColumn } from '@trame/contracts/plan-views';
import { Checkbox } from '@trame/ui/choice';
import { FilterSelect } from '@trame/ui/filter-select';
import { Popover } from '@trame/ui/popover';
import Columns3 from 'lucide-react/icons/columns-3';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import type { PlanSearch } from '../plan-search.ts';
import { columnsOf } from './plan-columns.tsx';
import styles from './table.module.css';

/** Which columns the table has, and what its lines are put together by; both are in the address. */
export function ColumnChoice({ search }: { search: PlanSearch }) {
  const { t } = useTranslation('planViews');
  const { slug } = useCouncil();
  const navigate = useNavigate();
  const set = (change: Partial<PlanSearch>) =>
    void navigate({ to: '/$clsm/plan', params: { clsm: slug }, search: { ...search, ...change }, resetScroll: false });
  const shown = columnsOf(search);
  const flip = (column: PlanColumn) => {
    const next = shown.includes(column) ? shown.filter((one) => one !== column) : [...shown, column];
    set({ columns: PLAN_COLUMNS.filter((one) => next.includes(one)).join('.') });
  };
  return (
    <div className={styles['choice']} data-print="hide">
      <Popover label={t('columnChoice')} trigger={t('columnChoice')} icon={Columns3} size="s">
        <div className={styles['columns']}>
          {PLAN_COLUMNS.map((column) => (
            <Checkbox
              key={column}
              label={t(`columns.${column}`)}
              checked={shown.includes(column)}
              disabled={shown.length === 1 && shown.includes(column)}
              onChange={() => flip(column)}
            />
          ))}
        </div>
      </Popover>
      <FilterSelect
        label={t('group')}
        allLabel={t('groupNone')}
        options={PLAN_GROUPS.map((id) => ({ id, label: t(`groups.${id}`) }))}
        value={search.group}
        onChange={(id) => set({ group: PLAN_GROUPS.find((one) => one === id) })}
      />
    </div>
  );
}
