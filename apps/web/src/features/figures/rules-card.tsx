import type { RuleLine } from '@trame/contracts/figures';
import type { RuleState } from '@trame/domain/figures/rules/rule';
import { Card } from '@trame/ui/card';
import { Chip, type ChipKind } from '@trame/ui/chip';
import { useTranslation } from 'react-i18next';
import styles from './figures.module.css';
import { useFigureWords } from './use-figure-words.ts';

const KINDS: Readonly<Record<RuleState, ChipKind>> = {
  OK: 'ok',
  WARN: 'warn',
  UNKNOWN: 'mute',
  BY_HAND: 'info',
  NONE: 'mute',
};

/** What is asked of a council, where it comes from, and what exactly is amiss. It warns, it blocks nothing. */
export function RulesCard({ rules, inner }: { rules: readonly RuleLine[]; inner: boolean }) {
  const { t } = useTranslation(['ruleSheet', 'figures']);
  const words = useFigureWords();
  const watched = rules.filter(({ state }) => state === 'WARN').length;
  return (
    <Card title={t('title')} data-inner={inner ? 'true' : undefined}>
      <div className={styles['kept']}>
        <p>
          {t('summary', { count: watched })} {t('lead')}
        </p>
        <ul className={styles['rules']}>
          {rules.map(({ rule, source, state, gaps }) => (
            <li key={rule}>
              <b>{rule}</b>
              <div>
                {t(`name.${rule}`)}
                <small>{words.source(source)}</small>
                {gaps.length > 0 ? (
                  <ul className={styles['gaps']}>
                    {gaps.map((gap) => (
                      <li key={`${gap.reason} ${gap.about} ${gap.day} ${gap.need}`}>{words.gap(gap)}</li>
                    ))}
                  </ul>
                ) : null}
              </div>
              <Chip kind={KINDS[state]}>{t(`state.${state}`)}</Chip>
            </li>
          ))}
        </ul>
      </div>
      {inner ? <p className={styles['unprinted']}>{t('figures:audience.unprinted')}</p> : null}
    </Card>
  );
}
