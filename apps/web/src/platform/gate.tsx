import type { Permission } from '@trame/domain/access';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from './council.tsx';
import { HrefLink } from './href-link.tsx';
import { Page } from './page.tsx';

/**
 * Around a whole page that needs a permission: others read why, and whom to ask. A button or a block takes `<Allowed>`.
 * The API refuses them anyway.
 */
export function Gate({ to, children }: { to: Permission; children: ReactNode }) {
  const { t } = useTranslation(['shell', 'common']);
  const { can, role, slug } = useCouncil();
  if (can(to)) return children;
  return (
    <Page title={t('noRight.title')} lead={t('noRight.text', { role: t(`common:role.${role}`) })}>
      <HrefLink href={`/${slug}/semaine`}>{t('noRight.home')}</HrefLink>
    </Page>
  );
}
