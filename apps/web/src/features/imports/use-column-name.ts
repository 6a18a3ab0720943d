import { useTranslation } from 'react-i18next';

/** A, B… Z, AA: how spreadsheets name their columns. */
function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

/** The heading of a column, or its letter when it has none. */
export function useColumnName(): (heading: string, index: number) => string {
  const { t } = useTranslation('imports');
  return (heading, index) => heading || t('columns.noHeading', { letter: letterOf(index) });
}
