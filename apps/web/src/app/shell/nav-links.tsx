import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { pagesFor } from '../navigation.ts';
import styles from './nav-links.module.css';

/** The pages of the council; the current one is said to screen readers by the router (`aria-current`). */
export function NavLinks() {
  const { t } = useTranslation('shell');
  const { slug, can, role } = useCouncil();
  return (
    <ul className={styles['list']}>
      {pagesFor(can, role).map((page) => (
        <li key={page.word}>
          <Link {...page.link(slug)} className={styles['link']}>
            <page.icon />
            <span className={styles['word']}>{t(`nav.${page.word}`)}</span>
            {page.count ? <page.count /> : null}
          </Link>
        </li>
      ))}
    </ul>
  );
}
