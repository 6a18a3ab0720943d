import type { Permission } from '@trame/domain/access';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from './council.tsx';
import { homeOf } from './home.ts';
import { HrefLink } from './href-link.tsx';
import { Page } from './page.tsx';

/**
 * Around a whole page that needs a permission: others read why, and whom to ask. A button or a block takes `<Allowed>`.
 * The API refuses them anyway.
 */
export function Gate({ to, children }: { to: Permission; children: ReactNode }) {
  const { t } = useTranslation(['shell', 'common']);
  const council = useCouncil();
  const { can, role, slug } = council;
  if (can(to)) return children;
  return (
    <Page title={t('noRight.title')} lead={t('noRight.text', { role: t(`common:role.${role}`) })}>
      <HrefLink href={`/${slug}/${homeOf(council)}`}>{t('noRight.home')}</HrefLink>
    </Page>
  );
}
