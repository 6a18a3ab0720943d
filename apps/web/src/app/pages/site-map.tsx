import { Link } from '@tanstack/react-router';
import { can } from '@trame/domain/access';
import { Card } from '@trame/ui/card';
import { useTranslation } from 'react-i18next';
import { Page } from '../../platform/page.tsx';
import { useMe } from '../../platform/session.ts';
import { pagesFor } from '../navigation.ts';
import styles from './site-map.module.css';

/** Every page one can go to, council by council. */
export function SiteMap() {
  const { t } = useTranslation('shell');
  const { memberships } = useMe();
  return (
    <Page title={t('siteMap.title')}>
      <div className={styles['cards']}>
        {memberships.map(({ councilId, name, slug, role }) => (
          <Card key={councilId} title={name}>
            <ul className={styles['list']}>
              {pagesFor((permission) => can(role, permission), role).map(({ word, link }) => (
                <li key={word}>
                  <Link {...link(slug)}>{t(`nav.${word}`)}</Link>
                </li>
              ))}
              <li>
                <Link to="/$clsm/rapports/sism" params={{ clsm: slug }}>
                  {t('nav.campaigns')}
                </Link>
              </li>
              <li>
                <Link to="/$clsm/membres/organismes" params={{ clsm: slug }}>
                  {t('nav.organizations')}
                </Link>
              </li>
            </ul>
          </Card>
        ))}
        <Card title={t('siteMap.account')}>
          <ul className={styles['list']}>
            <li>
              <Link to="/mes-sessions">{t('account.sessions')}</Link>
            </li>
          </ul>
        </Card>
      </div>
    </Page>
  );
}
