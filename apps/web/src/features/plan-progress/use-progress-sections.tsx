import type { PlanProgress } from '@trame/contracts/plan-progress';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CountChart, OnTimeChart, ProgressChart, StateChart, WholeChart } from './charts.tsx';
import type { NamedRollUp } from './figures-table.tsx';
import { useGroupWords } from './use-rolled-words.ts';

/** One chart of the page, and of the wall. */
export interface ProgressSection {
  id: string;
  title: string;
  rows: readonly NamedRollUp[];
  /** Draws some of its rows: a wall may have room for a few of them only. */
  draw: (rows: readonly NamedRollUp[]) => ReactNode;
  /** What must be known to read it. */
  remark?: string | undefined;
}

const nameOf = ({ number, title }: { number: string | null; title: string }): string =>
  [number, title].filter(Boolean).join(' ');

/** Headings with how deep each lies; those without any action say so all the same. */
function headingRows({ headings, unfiled }: PlanProgress, unfiledName: string): NamedRollUp[] {
  const depths = new Map<string, number>();
  const rows = headings.map((heading): NamedRollUp => {
    const depth = heading.parentId === null ? 0 : (depths.get(heading.parentId) ?? 0) + 1;
    depths.set(heading.id, depth);
    return { id: heading.id, name: nameOf(heading), depth, rolled: heading };
  });
  return unfiled.actions > 0 ? [...rows, { id: 'unfiled', name: unfiledName, depth: 0, rolled: unfiled }] : rows;
}

/** The charts of the page in their order; one that would be empty is left out. */
export function useProgressSections(progress: PlanProgress): ProgressSection[] {
  const { t } = useTranslation('planProgress');
  const { whole, breakdowns } = progress;
  const served = breakdowns.find(({ by }) => by === 'FRAMEWORK');
  const nameGroup = useGroupWords(served?.groups.flatMap(({ key }) => key ?? []) ?? []);
  const wholeRow = [{ id: 'whole', name: progress.title ?? t('whole'), rolled: whole }];
  const headings = headingRows(progress, t('none.HEADING'));
  const byHeading: ProgressSection = {
    ...{ id: 'HEADING', title: t('by.HEADING'), rows: headings },
    draw: (rows) => <ProgressChart caption={t('by.HEADING')} rows={rows} />,
  };
  return [
    { id: 'WHOLE', title: t('whole'), rows: wholeRow, draw: () => <WholeChart whole={whole} /> },
    ...(headings.length > 0 ? [byHeading] : []),
    { id: 'ON_TIME', title: t('onTime.title'), rows: wholeRow, draw: () => <OnTimeChart whole={whole} /> },
    ...breakdowns.map(({ by, groups, overlapping }): ProgressSection => {
      const Chart = by === 'STATUS' ? CountChart : StateChart;
      return {
        ...{ id: by, title: t(`by.${by}`), remark: overlapping ? t('overlapping') : undefined },
        rows: groups.map((group) => ({ id: group.key ?? 'none', name: nameGroup(by, group), rolled: group })),
        draw: (rows) => <Chart caption={t(`by.${by}`)} rows={rows} />,
      };
    }),
  ];
}
