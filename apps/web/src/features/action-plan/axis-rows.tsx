import type { Plan } from '@trame/contracts/action-plan-answers';
import { StackBar } from '@trame/ui/stack-bar';
import ChevronDown from 'lucide-react/icons/chevron-down';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NeedsAnswered } from '../../platform/diagnosis/needs-answered.tsx';
import { ActionLine, type LinesShared } from './action-line.tsx';
import styles from './action-plan.module.css';
import { HeadingMenu } from './heading-menu.tsx';
import { DragHandle } from './hierarchy/drag-handle.tsx';
import { type Branch, type Limb, segmentsOf } from './plan-limbs.ts';
import { TakesUp } from './served/takes-up.tsx';
import type { Selection } from './use-selection.ts';

interface AxisRowsProps {
  limb: Limb;
  plan: Plan;
  lines: LinesShared;
  chosen: Selection['chosen'];
  /** The actions at the top of the tree. */
  first: ReadonlySet<string>;
}

const COLUMNS = 9;

/** One axis of the tree, folded or not; on paper it is always unfolded, on a page of its own. */
export function AxisRows({ limb, plan, ...rest }: AxisRowsProps) {
  const [open, setOpen] = useState(true);
  return (
    <tbody className={styles['axis']} data-open={open}>
      <AxisHead limb={limb} plan={plan} open={open} onFold={() => setOpen(!open)} />
      {limb.branches.map((branch) => (
        <BranchRows key={branch.objective?.id ?? 'straight'} {...{ branch, plan }} {...rest} />
      ))}
    </tbody>
  );
}

function AxisHead({
  limb: { id, axis, actions },
  plan,
  open,
  onFold,
}: {
  limb: Limb;
  plan: Plan;
  open: boolean;
  onFold: () => void;
}) {
  const { t } = useTranslation('actionPlan');
  const title = axis?.title ?? t(id === 'loose' ? 'loose' : 'unfiled');
  const words = t('heaps', { returnObjects: true });
  return (
    <tr className={styles['axisHead']} data-node={axis ? `axis:${axis.id}` : undefined}>
      <td className={styles['tick']}>
        {axis ? <DragHandle /> : null}
        <button
          type="button"
          className={styles['fold']}
          aria-expanded={open}
          aria-label={t('headings.fold', { title })}
          onClick={onFold}
        >
          <ChevronDown />
        </button>
      </td>
      <th scope="rowgroup" colSpan={COLUMNS - 2}>
        <span className={styles['axisLine']}>
          {axis?.number ? <span className={styles['axisNumber']}>{t('axis', { number: axis.number })}</span> : null}
          <span>
            {title}
            <TakesUp heading={axis} />
          </span>
          <span className={styles['axisCount']}>{t('counts', { count: actions.length })}</span>
          <span className={styles['axisBar']}>
            <StackBar segments={segmentsOf(actions, plan.today, words)} label={title} size="s" />
          </span>
        </span>
      </th>
      <td className={styles['wMenu']}>
        {axis ? <HeadingMenu kind="axis" heading={axis} plan={plan} empty={actions.length === 0} /> : null}
      </td>
    </tr>
  );
}

function BranchRows({ branch, plan, lines, chosen, first }: Omit<AxisRowsProps, 'limb'> & { branch: Branch }) {
  const { t } = useTranslation('actionPlan');
  const { objective, actions, holds } = branch;
  const here = new Set(actions.map(({ id }) => id));
  return (
    <>
      {objective ? (
        <tr className={styles['objective']} data-level={objective.level} data-node={`objective:${objective.id}`}>
          <td className={styles['tick']}>
            <DragHandle />
          </td>
          <th scope="rowgroup" colSpan={COLUMNS - 2}>
            <span className="sr">{t(`levels.${objective.level}`)} </span>
            {[objective.number, objective.title].filter(Boolean).join(' ')}
            <TakesUp heading={objective} /> <NeedsAnswered objectiveId={objective.id} />
          </th>
          <td className={styles['wMenu']}>
            <HeadingMenu kind="objective" heading={objective} plan={plan} empty={holds === 0} />
          </td>
        </tr>
      ) : null}
      {actions.map((row) => (
        <ActionLine
          key={row.id}
          row={row}
          isPart={here.has(row.parentId ?? '')}
          isChosen={chosen.has(row.id)}
          isFirst={first.has(row.id)}
          {...lines}
        />
      ))}
    </>
  );
}
