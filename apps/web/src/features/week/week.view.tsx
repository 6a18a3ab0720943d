import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { Page } from '../../platform/page.tsx';

export function WeekView() {
  const { t } = useTranslation('shell');
  const { slug } = useCouncil();
  return (
    <Page title={t('nav.week')}>
      <Link to="/$clsm/semaine" params={{ clsm: slug }}>
        {t('nav.week')}
      </Link>
    </Page>
  );
}
