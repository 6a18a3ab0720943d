import Search from 'lucide-react/icons/search';
import { useTranslation } from 'react-i18next';
import { useOverlays } from '../overlays/overlays.tsx';
import styles from './palette-button.module.css';

/** Opens "Rechercher ou agir"; a rail shows its icon alone. */
export function PaletteButton() {
  const { t } = useTranslation('shell');
  const show = useOverlays();
  return (
    <button type="button" className={styles['search']} aria-keyshortcuts="Control+K" onClick={() => show('palette')}>
      <Search />
      <span className={styles['word']}>{t('palette.open')}</span>
      <kbd className={styles['keys']}>Ctrl K</kbd>
    </button>
  );
}
