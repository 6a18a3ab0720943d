import { useNavigate } from '@tanstack/react-router';
import type { ActionRow, Plan } from '@trame/contracts/action-plan-answers';
import { DataTable } from '@trame/ui/data-table';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { BulkBar } from '../bulk/bulk-bar.tsx';
import { nextSort, type PlanSearch } from '../plan-search.ts';
import { ServedWords, useServedWords } from '../served/use-served-words.ts';
import type { Selection } from '../use-selection.ts';
import { ColumnChoice } from './column-choice.tsx';
import { useColumns } from './plan-columns.tsx';
import { useGroups } from './plan-groups.ts';
import styles from './table.module.css';

interface PlanTableProps {
  plan: Plan;
  search: PlanSearch;
  selection: Selection;
}

/** The plan as a list to sort, with the columns one wants, put together by what one wants. */
export function PlanTable({ plan, search, selection }: PlanTableProps) {
  const { t } = useTranslation('actionPlan');
  const { slug, can } = useCouncil();
  const navigate = useNavigate();
  const columns = useColumns(plan, search);
  const groups = useGroups(plan, search.group);
  const served = useServedWords(plan.actions);
  const sort = (id: string) =>
    void navigate({
      to: '/$clsm/plan',
      params: { clsm: slug },
      search: { ...search, ...nextSort(search, id) },
    });
  const ticks = {
    chosen: selection.chosen,
    onChange: selection.set,
    label: ({ title }: ActionRow) => t('select', { title }),
  };
  return (
    <div className={styles['plan']}>
      <ColumnChoice search={search} />
      <ServedWords value={served}>
        <DataTable
          caption={t('title')}
          captionHidden
          columns={columns}
          rows={plan.actions}
          groups={groups}
          rowId={({ id }) => id}
          sort={{ column: search.sort ?? 'PLAN', direction: search.direction ?? 'asc' }}
          onSort={({ column }) => sort(column)}
          selection={can('plan.manage') ? ticks : undefined}
        />
      </ServedWords>
      <BulkBar selection={selection} search={search} total={plan.total} />
    </div>
  );
}
