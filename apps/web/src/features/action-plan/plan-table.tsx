import { useNavigate } from '@tanstack/react-router';
import type { ActionRow, Plan } from '@trame/contracts/action-plan-answers';
import { type Column, DataTable } from '@trame/ui/data-table';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { DueCell, LeadCell, NewsCell, ProgressCell } from './action-cells.tsx';
import { ActionLink } from './action-link.tsx';
import styles from './action-plan.module.css';
import { BulkBar } from './bulk/bulk-bar.tsx';
import { nextSort, type PlanSearch } from './plan-search.ts';
import { StatusMenu } from './status-menu.tsx';
import type { Selection } from './use-selection.ts';

interface PlanTableProps {
  plan: Plan;
  search: PlanSearch;
  selection: Selection;
}

function useColumns(today: string): Column<ActionRow>[] {
  const { t } = useTranslation('actionPlan');
  return [
    {
      id: 'TITLE',
      header: t('columns.action'),
      names: true,
      sortable: true,
      cell: (row) => (
        <ActionLink row={row}>
          {row.number ? <span className={styles['number']}>{row.number}</span> : null} {row.title}
        </ActionLink>
      ),
    },
    { id: 'STATUS', header: t('columns.status'), cell: (row) => <StatusMenu row={row} /> },
    { id: 'LEAD', header: t('columns.lead'), cell: (row) => <LeadCell row={row} /> },
    { id: 'DUE', header: t('columns.due'), sortable: true, cell: (row) => <DueCell row={row} /> },
    { id: 'PROGRESS', header: t('columns.progress'), sortable: true, cell: (row) => <ProgressCell row={row} /> },
    { id: 'NEWS', header: t('columns.news'), sortable: true, cell: (row) => <NewsCell row={row} today={today} /> },
  ];
}

/** The plan as a flat list, to sort. */
export function PlanTable({ plan, search, selection }: PlanTableProps) {
  const { t } = useTranslation('actionPlan');
  const { slug, can } = useCouncil();
  const navigate = useNavigate();
  const columns = useColumns(plan.today);
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
    <>
      <DataTable
        caption={t('title')}
        captionHidden
        columns={columns}
        rows={plan.actions}
        rowId={({ id }) => id}
        sort={{ column: search.sort ?? 'PLAN', direction: search.direction ?? 'asc' }}
        onSort={({ column }) => sort(column)}
        selection={can('plan.manage') ? ticks : undefined}
      />
      <BulkBar selection={selection} search={search} total={plan.total} />
    </>
  );
}
