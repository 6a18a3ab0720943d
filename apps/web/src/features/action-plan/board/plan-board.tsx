import { useNavigate } from '@tanstack/react-router';
import type { ActionRow, Plan } from '@trame/contracts/action-plan-answers';
import { ACTION_STATUSES, type ActionStatus } from '@trame/domain/action-plan/action-status';
import { Board } from '@trame/ui/board';
import { useCallback, useContext, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { useNarrow } from '../../../platform/use-narrow.ts';
import { OpenAction } from '../peek/open-action.ts';
import type { PlanSearch } from '../plan-search.ts';
import { useMayChange } from '../status-menu.tsx';
import { useMoveAction } from '../use-move-action.ts';
import styles from './board.module.css';
import { BoardCard } from './board-card.tsx';
import { StepChoice } from './step-choice.tsx';

interface PlanBoardProps {
  plan: Plan;
  search: PlanSearch;
}

const columnOf = ({ status }: ActionRow): string => status;
const nameOf = ({ title }: ActionRow): string => title;
const cardOf = (row: ActionRow) => <BoardCard row={row} />;
const isStatus = (id: string): id is ActionStatus => ACTION_STATUSES.some((status) => status === id);

/** The plan by status. Late is computed, so it is a chip on a card and never a column. A phone shows one column at a time. */
export function PlanBoard({ plan, search }: PlanBoardProps) {
  const views = useTranslation('planViews');
  const { t } = useTranslation('actionPlan'); // one namespace: `t` stays the same, and so do the cards
  const { slug } = useCouncil();
  const navigate = useNavigate();
  const isNarrow = useNarrow();
  const mayChange = useMayChange();
  const move = useMoveAction();
  const columns = useMemo(() => ACTION_STATUSES.map((id) => ({ id, label: t(`status.${id}`) })), [t]);
  const beside = useContext(OpenAction);
  const open = (id: string) =>
    beside ? beside(id) : void navigate({ to: '/$clsm/plan/actions/$id', params: { clsm: slug, id } });
  const menuOf = useCallback(
    ({ id, title }: ActionRow) => [
      { label: title, entries: [{ id: 'open', label: t('row.open'), href: `/${slug}/plan/actions/${id}` }] },
    ],
    [t, slug],
  );
  const step = search.etape ?? plan.actions[0]?.status ?? 'PLANNED';
  return (
    <div className={styles['board']}>
      <h2 className="sr">{views.t('board')}</h2>
      {isNarrow ? <StepChoice plan={plan} search={search} step={step} /> : null}
      <Board
        label={views.t('board')}
        columns={columns}
        items={plan.actions}
        columnOf={columnOf}
        nameOf={nameOf}
        movable={mayChange}
        menu={menuOf}
        only={isNarrow ? step : undefined}
        onOpen={open}
        onMove={(id, to) => (isStatus(to) ? move({ id, status: to }) : undefined)}
      >
        {cardOf}
      </Board>
    </div>
  );
}
