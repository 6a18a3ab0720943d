import type { CellAccount, CellFigure } from '@trame/domain/cells/cell-secrecy';
import { CountBars } from '@trame/ui/count-bars';
import { useTranslation } from 'react-i18next';
import styles from './cells.module.css';

/** The figures of a situation cell as whoever reads may know them, one chart for each heading. */
export function CellAccountCharts({ account }: { account: CellAccount }) {
  const { t } = useTranslation('cells');
  const said = ({ value, under }: CellFigure): string => {
    if (value !== null) return String(value);
    return under ? t('year.under') : t('year.withheld');
  };
  // one scale for all: bars of one length mean the same number under each heading
  const most = Math.max(1, ...account.groups.flatMap(({ figures }) => figures.map(({ value }) => value ?? 0)));
  return (
    <div className={styles['charts']}>
      {account.groups.map(({ group, figures }) => (
        <CountBars
          key={group}
          caption={t(`group.${group}`)}
          most={most}
          heads={[t('year.line'), t('year.number')]}
          bars={figures.map(({ counter, ...figure }) => ({
            id: counter,
            label: t(`counter.${counter}`),
            value: figure.value,
            said: said(figure),
          }))}
        />
      ))}
    </div>
  );
}
