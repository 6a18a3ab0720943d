import type { ConvocationPreview } from '@trame/contracts/invitations';
import { Banner } from '@trame/ui/banner';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../platform/words.tsx';
import styles from './convocation.module.css';

/** What a second sending tells those who had the first, and who gets a farewell instead. */
export function News({ preview: { isAgain, changes, withdrawn } }: { preview: ConvocationPreview }) {
  const { t } = useTranslation('meetings');
  const fmt = useFmt();
  if (!isAgain) return null;
  return (
    <section className={styles['news']} aria-labelledby="news">
      <h3 id="news">{t('convocation.changes')}</h3>
      {changes.length === 0 ? <p className={styles['quiet']}>{t('convocation.noChange')}</p> : null}
      {changes.length > 0 ? (
        <ul className={styles['changes']}>
          {changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      ) : null}
      {withdrawn.length > 0 ? (
        <Banner kind="warn">
          {t('convocation.withdrawn', { count: withdrawn.length, list: fmt.list(withdrawn) })}
        </Banner>
      ) : null}
    </section>
  );
}
