import { useQuery } from '@tanstack/react-query';
import type { ActivityReport } from '@trame/contracts/activity-reports';
import { isNumber, ReportWords } from '@trame/copy/report-words';
import { Table } from '@trame/ui/table';
import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { localItemsOf } from '../../../platform/frameworks/local-items.queries.ts';
import { useFmt } from '../../../platform/words.tsx';
import styles from './builder.module.css';

type BlockOf = ActivityReport['blocks'][number];

/** How blocks and their values are said in the reader's language. */
export function useReportWords(): ReportWords {
  const { i18n } = useTranslation();
  const fmt = useFmt();
  const { councilId } = useCouncil();
  const { data } = useQuery(localItemsOf(councilId));
  return useMemo(() => new ReportWords(i18n, fmt, data ?? []), [i18n, fmt, data]);
}

/** Lines that the data give by themselves: some figures, or a table. */
export const Block = ({ block }: { block: BlockOf }) =>
  block.kind === 'FIGURES' ? <Figures block={block} /> : <Lines block={block} />;

function Figures({ block }: { block: BlockOf }) {
  const id = useId();
  const words = useReportWords();
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{words.block(block)}</h3>
      <dl className={styles['figures']}>
        {block.rows.map((row) => (
          <div key={row.id}>
            <dt>{words.row(block, row)}</dt>
            <dd>{words.value(row.unit ?? 'COUNT', row.values[0])}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Lines({ block }: { block: BlockOf }) {
  const words = useReportWords();
  return (
    <Table caption={words.block(block)} scrollable>
      <thead>
        <tr>
          <th scope="col">{words.lines(block)}</th>
          {block.columns.map(({ key, unit }) => (
            <th key={key} scope="col" className={isNumber(unit) ? 'num' : undefined}>
              {words.column(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row) => (
          <tr key={row.id}>
            <th scope="row" data-depth={row.depth}>
              {words.row(block, row)}
            </th>
            {block.columns.map(({ key, unit }, at) => (
              <td key={key} data-label={words.column(key)} className={isNumber(unit) ? 'num' : undefined}>
                {words.value(unit, row.values[at])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
