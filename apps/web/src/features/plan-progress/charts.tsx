import type { RolledUp } from '@trame/contracts/plan-progress';
import { type BarRow, BarRows } from '@trame/ui/bar-rows';
import { CountBars } from '@trame/ui/count-bars';
import { ProgressBar } from '@trame/ui/progress-bar';
import { StackBar, StackLegend } from '@trame/ui/stack-bar';
import { useTranslation } from 'react-i18next';
import type { NamedRollUp } from './figures-table.tsx';
import styles from './plan-progress.module.css';
import { useRolledWords } from './use-rolled-words.ts';

interface ChartProps {
  caption: string;
  rows: readonly NamedRollUp[];
}

const useHeads = () => {
  const { t } = useTranslation('planProgress');
  return [t('line'), t('bar'), t('progress'), t('figures.actions')] as const;
};

/** How far each line is, beside the others. */
export function ProgressChart({ caption, rows }: ChartProps) {
  const words = useRolledWords();
  const bars = rows.map(
    ({ id, name, depth, rolled }): BarRow => ({
      ...{ id, label: name, depth, said: words.percent(rolled.progress), note: words.actions(rolled.actions) },
      bar: rolled.progress === null ? null : <ProgressBar label={name} value={rolled.progress} />,
    }),
  );
  return <BarRows caption={caption} heads={useHeads()} rows={bars} />;
}

/** Dropped actions are in no bar: nobody does them. */
const drawn = ({ actions, heaps }: RolledUp): number => actions - heaps.left;

/** How the actions of each line are shared, each bar as long as its number of actions. */
export function StateChart({ caption, rows }: ChartProps) {
  const words = useRolledWords();
  const most = Math.max(1, ...rows.map(({ rolled }) => drawn(rolled)));
  const bars = rows.map(
    ({ id, name, depth, rolled }): BarRow => ({
      ...{ id, label: name, depth, said: words.percent(rolled.progress), note: words.actions(rolled.actions) },
      width: (100 * drawn(rolled)) / most,
      bar: drawn(rolled) > 0 ? <StackBar label={name} segments={words.segments(rolled)} /> : null,
    }),
  );
  return (
    <div className={styles['figure']}>
      <StackLegend parts={words.heaps} />
      <BarRows caption={caption} heads={useHeads()} rows={bars} />
    </div>
  );
}

/** How many actions each line has. */
export function CountChart({ caption, rows }: ChartProps) {
  const { t } = useTranslation('planProgress');
  return (
    <CountBars
      caption={caption}
      captionHidden
      heads={[t('line'), t('figures.actions')]}
      most={Math.max(1, ...rows.map(({ rolled }) => rolled.actions))}
      bars={rows.map(({ id, name, rolled: { actions } }) => ({
        ...{ id, label: name, value: actions, said: String(actions) },
      }))}
    />
  );
}

/** What was done in time among all that had to be. */
export function OnTimeChart({ whole: { onTime } }: { whole: RolledUp }) {
  const { t } = useTranslation('planProgress');
  const { percent } = useRolledWords();
  const { inTime, late, untold, rate } = onTime;
  return (
    <div className={styles['figure']}>
      {rate === null ? (
        <p>{t('onTime.none')}</p>
      ) : (
        <>
          <p>
            <b className={styles['number']}>{percent(rate)}</b>{' '}
            {t('onTime.sentence', { count: inTime, total: inTime + late })}
          </p>
          <StackBar
            size="l"
            legend
            label={t('onTime.title')}
            segments={[
              { tone: 'ok', value: inTime, label: t('onTime.inTime') },
              { tone: 'late', value: late, label: t('onTime.late') },
            ]}
          />
        </>
      )}
      {untold > 0 ? <p className={styles['remark']}>{t('onTime.untold', { count: untold })}</p> : null}
    </div>
  );
}

/** The whole plan: one number, and its bar. */
export function WholeChart({ whole }: { whole: RolledUp }) {
  const { t } = useTranslation('planProgress');
  const words = useRolledWords();
  const { progress, counted, actions, heaps } = whole;
  const late = heaps.late > 0 ? ` ${t('sentence.late', { count: heaps.late })}` : '';
  return (
    <div className={styles['figure']}>
      {progress === null ? (
        <p>
          {t('sentence.none')}
          {late}
        </p>
      ) : (
        <p>
          <b className={styles['number']}>{words.percent(progress)}</b> {t('sentence.mean', { count: counted })}
          {late}
        </p>
      )}
      {actions > 0 ? <StackBar size="l" legend label={t('whole')} segments={words.segments(whole)} /> : null}
    </div>
  );
}
