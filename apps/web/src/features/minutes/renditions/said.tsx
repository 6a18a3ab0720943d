import { useTranslation } from 'react-i18next';
import styles from './renditions.module.css';

/** Words of a rendition, with what stands for a masked passage set apart. */
export function Said({ children }: { children: string }) {
  const { t } = useTranslation('renditions');
  const masked = t('mask.passage');
  return children.split(masked).map((part, at) => (
    <span key={at}>
      {at > 0 ? <mark className={styles['masked']}>{masked}</mark> : null}
      {part}
    </span>
  ));
}
