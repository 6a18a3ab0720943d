import type { Permission } from '@trame/domain/access';
import { Card } from '@trame/ui/card';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { HrefLink } from '../../platform/href-link.tsx';
import { Page } from '../../platform/page.tsx';
import styles from './reports-hub.module.css';

/** What accounts for the council's work, each with its page; offered to those who may open it. */
const PAGES = [
  { word: 'figures', path: 'chiffres', permission: 'figures.read' },
  { word: 'activity', path: 'activite', permission: 'reports.read' },
  { word: 'survey', path: 'enquete', permission: 'figures.read' },
  { word: 'campaigns', path: 'sism', permission: 'campaigns.read' },
] as const satisfies readonly { word: string; path: string; permission: Permission }[];

/** Where to go to account for the council: figures, activity report, national survey, weeks of information. */
export function ReportsHubView() {
  const { t } = useTranslation('reportsHub');
  const { slug, can } = useCouncil();
  return (
    <Page title={t('title')} lead={t('lead')}>
      <ul className={styles['pages']}>
        {PAGES.filter(({ permission }) => can(permission)).map(({ word, path }) => (
          <li key={word}>
            <Card title={<HrefLink href={`/${slug}/rapports/${path}`}>{t(`${word}.title`)}</HrefLink>}>
              <p>{t(`${word}.text`)}</p>
            </Card>
          </li>
        ))}
      </ul>
    </Page>
  );
}
