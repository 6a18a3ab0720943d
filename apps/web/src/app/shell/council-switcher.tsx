import { Mark } from '@trame/ui/mark';
import { Menu } from '@trame/ui/menu';
import ChevronsUpDown from 'lucide-react/icons/chevrons-up-down';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { homeOf } from '../../platform/home.ts';
import { useMe } from '../../platform/session.ts';
import styles from './council-switcher.module.css';

/** Which council is shown, and a menu of the others. */
export function CouncilSwitcher() {
  const { t } = useTranslation('shell');
  const { memberships } = useMe();
  const { councilId, name, role } = useCouncil();
  const entries = memberships.map((each) => ({
    id: each.councilId,
    label: each.name,
    hint: t(`space.${each.role}`),
    href: `/${each.slug}/${homeOf(each)}`,
    current: each.councilId === councilId,
  }));
  return (
    <Menu
      label={t('council.label')}
      groups={[
        { label: t('council.label'), entries },
        { label: t('nav.newCouncil'), entries: [{ id: 'new', label: t('nav.newCouncil'), href: '/nouveau-conseil' }] },
      ]}
      className={styles['council']}
    >
      <Mark />
      <span className={styles['words']}>
        <b className={styles['name']}>{name}</b>
        <span className={styles['space']}>{t(`space.${role}`)}</span>
      </span>
      <ChevronsUpDown className={styles['arrows']} />
    </Menu>
  );
}
