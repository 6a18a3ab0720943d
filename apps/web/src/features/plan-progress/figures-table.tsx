import type { RolledUp } from '@trame/contracts/plan-progress';
import { type Column, DataTable } from '@trame/ui/data-table';
import { Details } from '@trame/ui/details';
import { useTranslation } from 'react-i18next';
import { FIGURES, figureOf } from './figures.ts';
import styles from './plan-progress.module.css';

/** A line of a chart with its name. */
export interface NamedRollUp {
  id: string;
  name: string;
  depth?: number;
  rolled: RolledUp;
}

/** Every figure of a chart, for those who want them; what is unknown is said. */
export function FiguresTable({ title, rows }: { title: string; rows: readonly NamedRollUp[] }) {
  const { t } = useTranslation('planProgress');
  const unknown = <span className="muted">{t('unknown')}</span>;
  const columns: Column<NamedRollUp>[] = [
    { id: 'name', header: t('line'), cell: ({ name }) => name },
    ...FIGURES.map(
      (figure): Column<NamedRollUp> => ({
        id: figure,
        header: t(`figures.${figure}`),
        align: 'end',
        cell: ({ rolled }) => figureOf(rolled, figure) ?? unknown,
      }),
    ),
  ];
  return (
    <Details summary={t('data')} className={styles['data']}>
      <DataTable
        caption={t('dataOf', { title })}
        captionHidden
        scrollable
        columns={columns}
        rows={rows}
        rowId={({ id }) => id}
      />
    </Details>
  );
}
