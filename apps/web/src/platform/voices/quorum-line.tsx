import type { Voices } from '@trame/contracts/voting';
import { ProgressBar } from '@trame/ui/progress-bar';
import { useTranslation } from 'react-i18next';
import styles from './voices.module.css';

/** Is the quorum there, or announced, and from what it is counted. */
export function QuorumLine({ voices }: { voices: Voices }) {
  const { t } = useTranslation('voting');
  const { forecast, heard, rules, seats } = voices;
  const count = heard ?? forecast;
  const parts = [
    t('inPerson', { count: count.inPerson }),
    ...(count.bySubstitute > 0 ? [t('bySubstitute', { count: count.bySubstitute })] : []),
    ...(count.byProxy > 0 ? [t('byProxy', { count: count.byProxy })] : []),
  ];
  const total = count.inPerson + count.bySubstitute + count.byProxy;
  if (seats === 0) return <p>{t('noSeat')}</p>;
  return (
    <div className={styles['quorum']}>
      {rules.quorumRule ? (
        <>
          <p>
            <b>{quorumWords(t, voices)}</b>
          </p>
          <ProgressBar
            value={Math.min(count.counted, count.needed)}
            max={count.needed}
            label={t('quorum.bar')}
            tone={count.reached ? 'ok' : 'run'}
          />
        </>
      ) : null}
      <p className="small muted">
        {t('heard', { count: total, seats })} · {parts.join(', ')}
      </p>
    </div>
  );
}

/** "Quorum atteint : 9 voix, il en faut 7"; before the meeting, what the answers announce. */
function quorumWords(
  t: ReturnType<typeof useTranslation<'voting'>>['t'],
  { heard, forecast }: Pick<Voices, 'heard' | 'forecast'>,
): string {
  const { counted, needed, reached } = heard ?? forecast;
  const said = { count: counted, needed };
  if (!heard) return t('quorum.announced', said);
  return reached ? t('quorum.reached', said) : t('quorum.missing', said);
}
