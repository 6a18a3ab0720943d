import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { useTranslation } from 'react-i18next';
import { capital } from '../../../platform/capital.ts';
import { useFmt } from '../../../platform/words.tsx';
import styles from './clashes.module.css';
import type { ClashingDate } from './use-clashing.ts';

const SHOWN = 5;

/** The dates of a series at which something else stands, the first ones by name. It warns, and never blocks. */
export function ClashingDates({ dates }: { dates: readonly ClashingDate[] }) {
  const { t } = useTranslation(['series', 'meetings']);
  const more = dates.length - SHOWN;
  return (
    <output className={styles['clashes']}>
      {dates.length > 0 ? (
        <div className={styles['clash']}>
          <TriangleAlert aria-hidden="true" />
          <div>
            <p>{t('dates.clashes', { count: dates.length })}</p>
            <ul className={styles['days']}>
              {dates.slice(0, SHOWN).map((date) => (
                <Day key={date.at} date={date} />
              ))}
              {more > 0 ? <li>{t('dates.moreClashes', { count: more })}</li> : null}
            </ul>
          </div>
        </div>
      ) : null}
    </output>
  );
}

function Day({ date: { at, clashes } }: { date: ClashingDate }) {
  const { t } = useTranslation(['series', 'meetings']);
  const fmt = useFmt();
  const titles = clashes.map(({ clash, reasons }) => {
    const words = reasons.map((reason) =>
      reason === 'PEOPLE' ? t('meetings:clash.PEOPLE', { count: clash.people }) : t(`meetings:clash.${reason}`),
    );
    return t('dates.clash', { title: clash.title, reasons: words.join(', ') });
  });
  return <li>{t('dates.clashDay', { day: capital(fmt.day(at)), titles: titles.join(' ; ') })}</li>;
}
