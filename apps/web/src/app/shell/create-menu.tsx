import { Menu } from '@trame/ui/menu';
import Plus from 'lucide-react/icons/plus';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { COUNCIL_COMMANDS } from '../navigation.ts';
import styles from './phone.module.css';

/** ＋: what the reader may create, on a phone. */
export function CreateMenu() {
  const { t } = useTranslation('shell');
  const { slug, can } = useCouncil();
  const entries = COUNCIL_COMMANDS.filter(({ permission }) => can(permission)).map(({ word, icon, link }) => ({
    id: word,
    label: t(`commands.${word}`),
    icon,
    href: link(slug).to.replace('$clsm', slug),
  }));
  if (entries.length === 0) return null;
  return (
    <Menu label={t('nav.create')} groups={[{ label: t('nav.create'), entries }]} className={styles['plus']}>
      <Plus />
      <span className="sr">{t('nav.create')}</span>
    </Menu>
  );
}
