import type { Coverage } from '@trame/contracts/diagnosis-answers';
import { isLacking } from '@trame/domain/diagnosis/coverage';
import { Card } from '@trame/ui/card';
import { Chip } from '@trame/ui/chip';
import { PairBars } from '@trame/ui/pair-bars';
import { useTranslation } from 'react-i18next';
import styles from './gaps.module.css';

/** Needs beside resources, theme by theme: where the territory has nothing to count on is said in words. */
export function BalanceCard({ balance }: Pick<Coverage, 'balance'>) {
  const { t } = useTranslation(['diagnosis', 'frameworks']);
  const title = t('gaps.balance');
  const bars = balance.map((line) => ({
    id: line.theme ?? 'none',
    label: line.theme ? t(`frameworks:theme.${line.theme}`) : t('gaps.noTheme'),
    values: [line.needs, line.resources] as const,
    note: isLacking(line) ? <Chip kind="warn">{t('gaps.lacking')}</Chip> : undefined,
  }));
  return (
    <Card title={title} className={styles['wide']}>
      {bars.length === 0 ? (
        <p>{t('gaps.balanceNone')}</p>
      ) : (
        <>
          <PairBars caption={title} heads={[t('gaps.theme'), t('groups.NEED'), t('groups.RESOURCE')]} bars={bars} />
          <p className={styles['hint']}>{t('gaps.balanceHint')}</p>
        </>
      )}
    </Card>
  );
}
