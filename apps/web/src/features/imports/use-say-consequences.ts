import type { ImportConsequences } from '@trame/contracts/import-preview';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../platform/words.tsx';

const ORDER = [
  'people',
  'organizations',
  'bodies',
  'seats',
  'mandates',
  'officers',
  'axes',
  'objectives',
  'actions',
  'budgetLines',
  'indicators',
  'measurements',
  'milestones',
] as const;

/** "38 personnes, 31 organismes et 12 sièges"; empty when nothing is created. */
export function useSayConsequences(): (consequences: ImportConsequences) => string {
  const { t } = useTranslation('imports');
  const fmt = useFmt();
  return (consequences) =>
    fmt.list(
      ORDER.filter((name) => consequences[name] > 0).map((name) => t(`accept.${name}`, { count: consequences[name] })),
    );
}
