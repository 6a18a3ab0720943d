import { useQuery } from '@tanstack/react-query';
import type { ActionRow, Plan } from '@trame/contracts/action-plan-answers';
import type { PlanMilestone } from '@trame/contracts/plan-views';
import { TimelineHead } from '@trame/ui/timeline-bar';
import { FIRST_LINES } from '@trame/ui/use-near';
import { type CSSProperties, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { useFmt } from '../../../platform/words.tsx';
import { treeOf } from '../plan-limbs.ts';
import type { PlanSearch } from '../plan-search.ts';
import { Undated } from '../undated.tsx';
import { useLineKeys } from '../use-line-keys.ts';
import { milestonesOf } from './milestones.queries.ts';
import { ScaleChoice } from './scale-choice.tsx';
import { type Part, partsOf, periodOf, spanOf } from './time-scale.ts';
import styles from './timeline.module.css';
import { TimelineRow } from './timeline-row.tsx';

interface PlanTimelineProps {
  plan: Plan;
  search: PlanSearch;
}

/**
 * The plan along time, by axis, with its milestones. One native table: those who see it read bars, those who listen read the same lines with
 * their dates. Up and down go from action to action, Enter opens. What has no date is listed under it.
 */
export function PlanTimeline({ plan, search }: PlanTimelineProps) {
  const { t } = useTranslation('planViews');
  const tree = useTranslation('actionPlan');
  const scale = search.zoom ?? 'annees';
  const { councilId } = useCouncil();
  const milestones = useQuery(milestonesOf(councilId)).data?.items ?? NONE;
  const byAction = useMemo(() => byActionOf(milestones), [milestones]);
  const marks = plan.actions.flatMap(({ id }) => byAction.get(id) ?? NONE);
  const isDated = (row: ActionRow): boolean => periodOf(row) !== null || byAction.has(row.id);
  const { from, to } = spanOf(plan, marks);
  const years = useMemo(() => ({ from, to }), [from, to]);
  const parts = partsOf(years, scale);
  const words = useWordsOf(parts, scale);
  const onKeyDown = useLineKeys();
  const limbs = treeOf({ ...plan, actions: plan.actions.filter(isDated) }, true);
  const first = new Set(limbs.flatMap(({ actions }) => actions).slice(0, FIRST_LINES));
  const undated = plan.actions.filter((row) => !isDated(row));
  return (
    <div className={styles['timeline']}>
      <div className={styles['head']}>
        <ScaleChoice search={search} scale={scale} />
        {marks.length > 0 ? <p className={styles['key']}>{t('milestonesKey')}</p> : null}
      </div>
      {limbs.length > 0 ? (
        <div
          key={scale}
          ref={showToday}
          className={styles['frame']}
          data-scale={scale}
          style={{ '--parts': parts.length } as CSSProperties}
        >
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrows are an addition to Tab, on the links of the rows */}
          <table className={styles['table']} onKeyDown={onKeyDown}>
            <caption className="sr">{t('timeline')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('columns.TITLE')}</th>
                <th scope="col">
                  <span className="sr">{t('columns.PERIOD')}</span>
                  <div aria-hidden>
                    <TimelineHead years={years} today={plan.today} parts={words} />
                  </div>
                </th>
              </tr>
            </thead>
            {limbs.map(({ id, axis, actions }) => (
              <tbody key={id}>
                <tr className={styles['axis']}>
                  <th scope="rowgroup" colSpan={2}>
                    <span>
                      {axis
                        ? [axis.number, axis.title].filter(Boolean).join(' ')
                        : tree.t(id === 'loose' ? 'loose' : 'unfiled')}
                    </span>
                  </th>
                </tr>
                {actions.map((row) => (
                  <TimelineRow
                    key={row.id}
                    row={row}
                    milestones={byAction.get(row.id) ?? NONE}
                    years={years}
                    lines={parts.length}
                    today={plan.today}
                    count={plan.actions.length}
                    isFirst={first.has(row)}
                  />
                ))}
              </tbody>
            ))}
          </table>
        </div>
      ) : (
        <p className="muted">{t('noneDated')}</p>
      )}
      <Undated rows={undated} />
    </div>
  );
}

/** One list, always the same: a line that has none is not drawn again for it. */
const NONE: readonly PlanMilestone[] = [];

function byActionOf(milestones: readonly PlanMilestone[]): Map<string, PlanMilestone[]> {
  const found = new Map<string, PlanMilestone[]>();
  for (const one of milestones) found.set(one.actionId, [...(found.get(one.actionId) ?? []), one]);
  return found;
}

function useWordsOf(parts: readonly Part[], scale: NonNullable<PlanSearch['zoom']>): string[] {
  const { t } = useTranslation('planViews');
  const fmt = useFmt();
  return parts.map(({ year, place }) => {
    if (scale === 'annees') return String(year);
    if (scale === 'semestres') return t('half', { half: place, year });
    return fmt.day(`${year}-${String(place).padStart(2, '0')}-01`, 'shortMonth');
  });
}

/** What part of the frame stands before today, once it is too wide to be seen whole. */
const BEFORE_TODAY = 0.4;

/** A scale that is wider than the screen opens on today. */
function showToday(frame: HTMLDivElement | null): void {
  const [head, lane] = frame?.querySelectorAll<HTMLElement>('thead th') ?? [];
  const mark = lane?.querySelector<HTMLElement>('[style*="--today"]');
  if (!frame || !head || !lane || !mark) return;
  const today = (Number.parseFloat(mark.style.getPropertyValue('--today')) / 100) * lane.offsetWidth;
  frame.scrollLeft = today - (frame.clientWidth - head.offsetWidth) * BEFORE_TODAY;
}
