import { useTranslation } from 'react-i18next';
import { useFmt } from './words.tsx';

/** "1 250 €" from cents. */
export function useEuros(): (cents: number) => string {
  const { t } = useTranslation('actionSheet');
  const fmt = useFmt();
  return (cents) => t('budget.amount', { amount: fmt.number(cents / 100) });
}
