import type { FrameworkSource } from '@trame/domain/frameworks/framework';
import { useTranslation } from 'react-i18next';

/** How much a text binds, and its title as one quotes it. */
export function SourceLine({ source }: { source: FrameworkSource }) {
  const { t } = useTranslation('frameworks');
  return <p className="small muted">{t('page.source', { level: t(`level.${source.level}`), title: source.title })}</p>;
}
