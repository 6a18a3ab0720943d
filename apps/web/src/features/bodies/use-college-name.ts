import type { SeenCollege } from '@trame/domain/bodies/seat';
import { useTranslation } from 'react-i18next';

/** The words of a college, the two masked ones under one name for those who may not tell them apart. */
export function useCollegeName(): (college: SeenCollege) => string {
  const { t } = useTranslation(['terms', 'bodies']);
  return (college) => (college === 'MASKED' ? t('bodies:masked') : t(`terms:college.${college}`));
}
