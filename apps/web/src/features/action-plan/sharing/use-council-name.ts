import type { OtherCouncil } from '@trame/contracts/sharing';
import { useTranslation } from 'react-i18next';

/** "CLSM d’Aubagne (13)"; without a department where its territory tells none. */
export function useCouncilName(): (council: Pick<OtherCouncil, 'name' | 'department'>) => string {
  const { t } = useTranslation('sharing');
  return ({ name, department }) => (department ? t('council', { name, department }) : name);
}
