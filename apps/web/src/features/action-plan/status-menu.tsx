import type { ActionRow } from '@trame/contracts/action-plan-answers';
import { ACTION_STATUSES } from '@trame/domain/action-plan/action-status';
import { Menu } from '@trame/ui/menu';
import { useCouncil } from '../../platform/council.tsx';
import { useFixedT } from '../../platform/words.tsx';
import { StatusChip } from './action-cells.tsx';
import styles from './action-plan.module.css';
import { useChangeAction } from './action-plan.queries.ts';

/** Whether this reader changes this line: the coordination any, a lead those of their groups. */
export function useMayChange(): (row: ActionRow) => boolean {
  const { role, leads, can } = useCouncil();
  const isOpen = can('actions.manage');
  return ({ body }) =>
    isOpen && (role === 'COORDINATOR' || (role === 'LEAD' && body !== null && leads.includes(body.id)));
}

/** The state of a line, changed where it is read. Late is computed, so it is no choice. */
export function StatusMenu({ row }: { row: ActionRow }) {
  const t = useFixedT('actionPlan');
  const mayChange = useMayChange();
  const { mutate } = useChangeAction();
  if (!mayChange(row)) return <StatusChip row={row} />;
  const { id, version, title } = row;
  const entries = ACTION_STATUSES.map((status) => ({
    id: status,
    label: t(`status.${status}`),
    current: status === row.status,
    onAction: () => mutate({ id, version, body: { status } }),
  }));
  const label = t('row.changeStatus', { title, status: t(`status.${row.status}`) });
  return (
    <span data-print="word">
      <Menu label={label} groups={[{ entries }]} className={styles['press'] ?? ''}>
        <StatusChip row={row} />
        <span className="sr">{label}</span>
      </Menu>
    </span>
  );
}
