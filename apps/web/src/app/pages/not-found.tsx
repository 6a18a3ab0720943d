import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../platform/page.tsx';
import { LastResort } from './last-resort.tsx';

/** No such page, or a page of somebody else's council: the two look the same. */
export function NotFound() {
  const { t } = useTranslation('shell');
  return (
    <LastResort title={t('notFound.title')} text={t('notFound.text')}>
      <PageTitle>{t('notFound.title')}</PageTitle>
      <Link to="/">{t('notFound.home')}</Link>
    </LastResort>
  );
}
