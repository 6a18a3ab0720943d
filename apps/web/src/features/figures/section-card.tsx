import type { FiguresSection, FigureTable } from '@trame/contracts/figures';
import type { FigureRow } from '@trame/domain/figures/figure';
import { Card } from '@trame/ui/card';
import { type Column, DataTable } from '@trame/ui/data-table';
import { Details } from '@trame/ui/details';
import { useTranslation } from 'react-i18next';
import styles from './figures.module.css';
import { TableChart } from './table-chart.tsx';
import { type FigureWords, useFigureWords } from './use-figure-words.ts';

/** One part of the figures: its numbers, then its charts, each with its table. */
export function SectionCard({ section }: { section: FiguresSection }) {
  const { t } = useTranslation('figures');
  const words = useFigureWords();
  const tables = section.tables.filter(({ rows }) => rows.length > 0);
  return (
    <Card
      title={t(`section.${section.key}`)}
      data-section={section.key}
      data-inner={section.inner ? 'true' : undefined}
    >
      <div className={styles['kept']}>
        <dl className={styles['tiles']}>
          {section.figures.map(({ key, unit, ...said }) => (
            <div key={key}>
              <dt>{t(`figure.${key}`)}</dt>
              <dd data-state={said.state}>{words.figure(said, unit)}</dd>
            </div>
          ))}
        </dl>
        {tables.length > 0 ? (
          <div className={styles['tables']}>
            {tables.map((table) => (
              <TableBlock key={`${table.key} ${table.about}`} table={table} words={words} />
            ))}
          </div>
        ) : null}
      </div>
      {section.inner ? <p className={styles['unprinted']}>{t('audience.unprinted')}</p> : null}
    </Card>
  );
}

/** A chart of one column alone is its own table. */
function TableBlock({ table, words }: { table: FigureTable; words: FigureWords }) {
  const { t } = useTranslation('figures');
  const title = words.title(table);
  const unknown = (text: string) => <span className="muted">{text}</span>;
  const columns: Column<FigureRow>[] = [
    { id: 'line', header: t('line'), cell: (row) => words.row(table, row) },
    ...table.columns.map(
      (column, at): Column<FigureRow> => ({
        id: column,
        header: words.column(column),
        align: 'end',
        cell: ({ cells }) => {
          const said = cells[at] ?? { state: 'UNKNOWN', value: null };
          const text = words.cell(said, column);
          return said.value === null ? unknown(text) : text;
        },
      }),
    ),
  ];
  return (
    <div className={styles['table']} data-table={table.key}>
      <h3>{title}</h3>
      <TableChart table={table} title={title} words={words} />
      {table.overlapping ? <p className={styles['remark']}>{t('overlapping')}</p> : null}
      {table.columns.length > 1 ? (
        <Details summary={t('data')}>
          <DataTable
            caption={t('dataOf', { title })}
            captionHidden
            scrollable
            columns={columns}
            rows={table.rows}
            rowId={({ key }) => key ?? 'none'}
          />
        </Details>
      ) : null}
    </div>
  );
}
