import { useTranslation } from 'react-i18next';

/** The name of an item as its reader may know it: of a hidden one, that there is one. */
export function useItemName(): (item: { title: string; hidden: boolean }) => string {
  const { t } = useTranslation('meetings');
  return ({ title, hidden }) => (hidden ? t('agenda.hidden') : title);
}
