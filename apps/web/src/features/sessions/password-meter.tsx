import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './sessions.module.css';

const BEST = 4;
const WORDS = ['score0', 'score1', 'score2', 'score3', 'score4'] as const;

/** How solid the password is, as a native meter and in words; nothing while nothing is typed. */
export function PasswordMeter({ score }: { score: number | null }) {
  const { t } = useTranslation('accounts');
  const id = useId();
  const word = score === null ? null : WORDS[score];
  return (
    <div className={styles['strength']}>
      {word ? (
        <>
          <label htmlFor={id} className="small muted">
            {t('password.meter')}
          </label>
          <meter
            id={id}
            className={styles['meter']}
            min={0}
            max={BEST}
            low={2}
            high={3}
            optimum={BEST}
            value={score ?? 0}
          />
        </>
      ) : null}
      <output className="small">{word ? t(`password.${word}`) : ''}</output>
    </div>
  );
}
