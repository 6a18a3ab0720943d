import type { ImportColumn } from '@trame/contracts/import-preview';
import { partNames } from '@trame/domain/imports/column-part';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../platform/words.tsx';
import styles from './imports.module.css';
import { useColumnName } from './use-column-name.ts';

/**
 * Which columns speak of one amount, indicator or milestone. The table below keeps the order of the file: a row that
 * moved to another group when it is answered would take the focus away.
 */
export function ReadTogether({ columns }: { columns: readonly ImportColumn[] }) {
  const { t } = useTranslation('imports');
  const fmt = useFmt();
  const groups = useGroups()(columns);
  if (groups.length === 0) return null;
  return (
    <section aria-labelledby="read-together">
      <h2 id="read-together" className={styles['together']}>
        {t('columns.together')}
      </h2>
      <ul className={styles['groups']}>
        {groups.map(({ label, names }) => (
          <li key={label}>
            <strong>{label}</strong> {fmt.list(names)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The groups by what they speak of, in the order of the file; none in a file that has but one of each. */
function useGroups() {
  const { t } = useTranslation('imports');
  const nameOf = useColumnName();
  const labelOf = ({ field, part }: ImportColumn): string => {
    if (partNames(field).includes('rank')) {
      const rank = part.rank ?? 1;
      return t(field.startsWith('MILESTONE') ? 'columns.milestoneOf' : 'columns.indicatorOf', { rank });
    }
    const what = [part.year, part.funder].filter(Boolean).join(' ');
    return what === '' ? '' : t('columns.moneyOf', { what });
  };
  return (columns: readonly ImportColumn[]): { label: string; names: string[] }[] => {
    const names = new Map<string, string[]>();
    for (const [index, column] of columns.entries()) {
      const label = labelOf(column);
      if (label !== '') names.set(label, [...(names.get(label) ?? []), nameOf(column.heading, index)]);
    }
    const isRepeated = columns.some(({ part }) => part.year !== null || part.funder !== '' || part.rank !== null);
    return isRepeated ? [...names].map(([label, all]) => ({ label, names: all })) : [];
  };
}
