import type { Plan } from '@trame/contracts/action-plan-answers';
import { Checkbox } from '@trame/ui/choice';
import { TimelineHead } from '@trame/ui/timeline-bar';
import { FIRST_LINES } from '@trame/ui/use-near';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import styles from './action-plan.module.css';
import { AxisRows } from './axis-rows.tsx';
import { BulkBar } from './bulk/bulk-bar.tsx';
import { HeadingForm } from './heading.form.tsx';
import { useMoveKeys } from './hierarchy/use-move-keys.ts';
import { useTreeDrag } from './hierarchy/use-tree-drag.ts';
import { type Limb, treeOf, yearsOf } from './plan-limbs.ts';
import { activeFilters, type PlanSearch } from './plan-search.ts';
import { ShownPlan } from './shown-plan.ts';
import { useLineKeys } from './use-line-keys.ts';
import type { Selection } from './use-selection.ts';

interface PlanTreeProps {
  plan: Plan;
  search: PlanSearch;
  selection: Selection;
}

/** Axis, objectives, action, sub-action: a native table, so that its headings and its keys are those of every table. */
export function PlanTree({ plan, search, selection }: PlanTreeProps) {
  const { can, role } = useCouncil();
  // a lead reads the headings their own actions stand under
  const filtered = activeFilters(search) > 0 || role === 'LEAD';
  const limbs = useMemo(() => treeOf(plan, filtered), [plan, filtered]);
  const first = useMemo(() => firstOf(limbs), [limbs]);
  const { from, to } = yearsOf(plan);
  const years = useMemo(() => ({ from, to }), [from, to]);
  const lines = { years, today: plan.today, count: plan.actions.length, onFlip: selection.flip };
  const onLineKey = useLineKeys(selection);
  const onMoveKey = useMoveKeys(plan, can('plan.manage') && !filtered);
  const drag = useTreeDrag(plan);
  return (
    <ShownPlan value={plan}>
      <div className={styles['frame']}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrows are an addition to Tab, on the links of the rows; a drag, to the menus */}
        <table
          className={styles['tree']}
          onKeyDown={(event) => (event.altKey ? onMoveKey(event) : onLineKey(event))}
          {...(can('plan.manage') && !filtered ? drag : {})}
        >
          <TreeHead plan={plan} years={years} selection={selection} />
          {limbs.map((limb) => (
            <AxisRows key={limb.id} chosen={selection.chosen} {...{ limb, plan, lines, first }} />
          ))}
        </table>
        <BulkBar selection={selection} search={search} total={plan.total} />
      </div>
      {can('plan.manage') && !filtered ? (
        <div className={styles['buttons']}>
          <HeadingForm of={{ do: 'add', kind: 'axis', roadmapId: plan.roadmap?.id }} />
          <HeadingForm of={{ do: 'add', kind: 'objective', at: { level: 'STRATEGIC', roadmapId: plan.roadmap?.id } }} />
        </div>
      ) : null}
    </ShownPlan>
  );
}

function firstOf(limbs: readonly Limb[]): ReadonlySet<string> {
  const rows = limbs.flatMap(({ branches }) => branches.flatMap(({ actions }) => actions));
  return new Set(rows.slice(0, FIRST_LINES).map(({ id }) => id));
}

function TreeHead({
  plan,
  years,
  selection,
}: {
  plan: Plan;
  years: { from: number; to: number };
  selection: Selection;
}) {
  const { t } = useTranslation('actionPlan');
  const { can } = useCouncil();
  const ids = plan.actions.map(({ id }) => id);
  const all = ids.length > 0 && selection.chosen.size === ids.length;
  return (
    <>
      <caption className="sr">{t('title')}</caption>
      <thead>
        <tr>
          {can('plan.manage') ? (
            <th scope="col" className={styles['tick']}>
              <Checkbox
                label={t('bulk.allMatching', { count: ids.length })}
                labelHidden
                checked={all}
                indeterminate={selection.chosen.size > 0 && !all}
                onChange={() => (all ? selection.clear() : selection.takeAll())}
              />
            </th>
          ) : (
            <td className={styles['tick']} />
          )}
          <th scope="col">{t('columns.action')}</th>
          <th scope="col" className={styles['wStatus']}>
            {t('columns.status')}
          </th>
          <th scope="col" className={styles['wLead']}>
            {t('columns.lead')}
          </th>
          <th scope="col" className={styles['wTimeline']}>
            <span className="sr">{t('columns.timeline')}</span>
            <TimelineHead years={years} today={plan.today} />
          </th>
          <th scope="col" className={styles['wDue']}>
            {t('columns.due')}
          </th>
          <th scope="col" className={styles['wProgress']}>
            {t('columns.progress')}
          </th>
          <th scope="col" className={styles['wNews']}>
            {t('columns.news')}
          </th>
          <th scope="col" className={styles['wMenu']}>
            <span className="sr">{t('row.open')}</span>
          </th>
        </tr>
      </thead>
    </>
  );
}
