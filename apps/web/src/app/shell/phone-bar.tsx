import { Link } from '@tanstack/react-router';
import { Menu } from '@trame/ui/menu';
import MenuIcon from 'lucide-react/icons/menu';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { pagesFor } from '../navigation.ts';
import { CreateMenu } from './create-menu.tsx';
import styles from './phone.module.css';
import { useAccountEntries } from './use-account-entries.ts';

/** Pages that the width of a phone has room for. */
const NEAR = 3;

/** The bar under the thumb: the pages used most, what can be created, and the rest behind "Plus". */
export function PhoneBar() {
  const { t } = useTranslation('shell');
  const { slug, can, role } = useCouncil();
  const account = useAccountEntries();
  const pages = pagesFor(can, role);
  const near = pages.filter(({ brief }) => brief).slice(0, NEAR);
  const far = pages
    .filter((page) => !near.includes(page))
    .map((page) => ({
      id: page.word,
      label: t(`nav.${page.word}`),
      icon: page.icon,
      href: page.link(slug).to.replace('$clsm', slug),
    }));
  const links = near.map((page) => (
    <Link key={page.word} {...page.link(slug)} className={styles['item']}>
      <page.icon />
      {t(`nav.${page.brief ?? page.word}`)}
    </Link>
  ));
  return (
    <nav className={styles['bar']} aria-label={t('nav.phone')}>
      {links.slice(0, 2)}
      <CreateMenu />
      {links.slice(2)}
      <Menu
        label={t('nav.more')}
        groups={[
          { label: t('nav.main'), entries: far },
          { label: t('account.menu'), entries: account },
        ]}
        className={styles['item']}
      >
        <MenuIcon />
        {t('nav.more')}
      </Menu>
    </nav>
  );
}
