import type { CellCount } from '@trame/contracts/cells';
import {
  type CellCounts,
  type CellGroup,
  cellFormOn,
  formGroups,
  leftToCount,
  situationsIn,
} from '@trame/domain/cells/cell-form';
import ShieldCheck from 'lucide-react/icons/shield-check';
import { useTranslation } from 'react-i18next';
import { useLive } from '../live.tsx';
import { CountRow } from './count-row.tsx';
import styles from './counters.module.css';

/** What a situation cell keeps of its meeting: numbers, line by line. There is nowhere to type words. */
export function Counters({ counts }: { counts: readonly CellCount[] }) {
  const { t } = useTranslation('cells');
  const { startsLocal } = useLive().shown.meeting;
  const sheet: CellCounts = Object.fromEntries(counts.map(({ counter, count }) => [counter, count]));
  return (
    <section className={styles['counters']} aria-labelledby="seance-counters">
      <div className={styles['top']}>
        <h2 id="seance-counters">{t('total', { count: situationsIn(sheet) })}</h2>
        <p className={styles['why']}>
          <ShieldCheck /> <strong>{t('why')}</strong> {t('how')}
        </p>
      </div>
      {formGroups(cellFormOn(startsLocal.slice(0, 10))).map(({ group, counters }) => (
        <section key={group} className={styles['group']} aria-labelledby={`seance-count-${group}`}>
          <div className={styles['groupHead']}>
            <h3 id={`seance-count-${group}`}>{t(`group.${group}`)}</h3>
            {group === 'SITUATION' ? null : <Left sheet={sheet} group={group} />}
          </div>
          <ul>
            {counters.map((counter) => (
              <CountRow key={counter} counter={counter} stored={counts.find((one) => one.counter === counter)} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

/** Situations that have no line in the group yet: a hint, never a refusal. */
function Left({ sheet, group }: { sheet: CellCounts; group: Exclude<CellGroup, 'SITUATION'> }) {
  const { t } = useTranslation('cells');
  const left = leftToCount(sheet, group);
  if (left === 0) return null;
  return <p className={styles['left']}>{t(left > 0 ? 'left' : 'over', { count: Math.abs(left) })}</p>;
}
