import type { ActionRow, Plan } from '@trame/contracts/action-plan-answers';
import { columnsIn, type PlanColumn } from '@trame/contracts/plan-views';
import type { Column } from '@trame/ui/data-table';
import { useNear } from '@trame/ui/use-near';
import { useMemo } from 'react';
import { useFixedT, useFmt } from '../../../platform/words.tsx';
import { DueCell, LeadCell, NewsCell, ProgressCell, StatusChip } from '../action-cells.tsx';
import { ActionLink } from '../action-link.tsx';
import planStyles from '../action-plan.module.css';
import { PartMark } from '../hierarchy/part-mark.tsx';
import { MissingNote } from '../missing-note.tsx';
import type { PlanSearch } from '../plan-search.ts';
import { ServedList } from '../served/served-list.tsx';
import type { ServedName } from '../served/use-served-words.ts';
import { StatusMenu } from '../status-menu.tsx';
import { axisWords } from './plan-groups.ts';

/** The columns of a table nobody has chosen. */
const USUAL = 'STATUS.LEAD.DUE.PROGRESS.NEWS';

/** The columns an address asks for. */
export const columnsOf = ({ columns }: Pick<PlanSearch, 'columns'>): PlanColumn[] => columnsIn(columns ?? USUAL);

/** The title, then the columns of the address; the same list until one of them shows something else. */
export function useColumns({ axes, today, actions }: Plan, search: PlanSearch): Column<ActionRow>[] {
  const t = useFixedT('actionPlan');
  const headers = useFixedT('planViews');
  const fmt = useFmt();
  const count = actions.length;
  const { columns } = search;
  return useMemo(() => {
    const axisOf = axisWords(axes);
    const cells: Record<PlanColumn, Omit<Column<ActionRow>, 'id' | 'header'>> = {
      STATUS: { cell: (row) => <StatusCell row={row} count={count} /> },
      LEAD: { cell: (row) => <LeadCell row={row} /> },
      BODY: { cell: ({ body }) => body?.label ?? null },
      AXIS: { cell: ({ axisId }) => axisOf.get(axisId ?? '') ?? null },
      START: {
        cell: ({ startsOn }) => (startsOn ? <time dateTime={startsOn}>{fmt.day(startsOn, 'short')}</time> : null),
      },
      DUE: { sortable: true, cell: (row) => <DueCell row={row} /> },
      PROGRESS: { sortable: true, cell: (row) => <ProgressCell row={row} /> },
      NEWS: { sortable: true, cell: (row) => <NewsCell row={row} today={today} /> },
      THEMES: { cell: served('themes') },
      FRAMEWORKS: { cell: served('frameworkItems') },
      PUBLICS: { cell: served('publics') },
    };
    const title = { id: 'TITLE', header: t('columns.action'), names: true, sortable: true, cell: titleOf };
    return [title, ...columnsOf({ columns }).map((id) => ({ id, header: headers(`columns.${id}`), ...cells[id] }))];
  }, [axes, today, count, columns, t, headers, fmt]);
}

const served = (name: ServedName) => (row: ActionRow) => <ServedList name={name} codes={row[name]} />;

const titleOf = (row: ActionRow) => (
  <>
    <ActionLink row={row}>
      {row.parentId ? <PartMark /> : null}
      {row.number ? <span className={planStyles['number']}>{row.number}</span> : null} {row.title}
    </ActionLink>
    <MissingNote row={row} />
  </>
);

/** The state is read at once; in a long table it is changed once its line comes near. */
function StatusCell({ row, count }: { row: ActionRow; count: number }) {
  const { ref, near } = useNear<HTMLSpanElement>(count);
  if (near) return <StatusMenu row={row} />;
  return (
    <span ref={ref}>
      <StatusChip row={row} />
    </span>
  );
}
