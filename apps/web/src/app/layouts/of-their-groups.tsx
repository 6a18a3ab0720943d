import { useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { homeOf } from '../../platform/home.ts';
import { HrefLink } from '../../platform/href-link.tsx';
import { Page } from '../../platform/page.tsx';
import { isKeptFromLeads } from '../navigation.ts';

/** A lead who opens a page of the whole council by its address reads whose it is, and where theirs is (decision 0049). */
export function OfTheirGroups({ children }: { children: ReactNode }) {
  const { t } = useTranslation('shell');
  const council = useCouncil();
  const { pathname } = useLocation();
  if (council.role !== 'LEAD' || !isKeptFromLeads(council.slug, pathname)) return children;
  return (
    <Page title={t('ofCouncil.title')} lead={t('ofCouncil.text')}>
      <HrefLink href={`/${council.slug}/${homeOf(council)}`}>{t('noRight.home')}</HrefLink>
    </Page>
  );
}
