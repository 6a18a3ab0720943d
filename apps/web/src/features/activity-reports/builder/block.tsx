import type { ActivityReport } from '@trame/contracts/activity-reports';
import { ReportWords } from '@trame/copy/report-words';
import { Table } from '@trame/ui/table';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../platform/words.tsx';
import styles from './builder.module.css';

type BlockOf = ActivityReport['blocks'][number];

/** How blocks and their values are said in the reader's language. */
export function useReportWords(): ReportWords {
  const { i18n } = useTranslation();
  const fmt = useFmt();
  return useMemo(() => new ReportWords(i18n, fmt), [i18n, fmt]);
}

/** Lines that the data give by themselves: some figures, or a table. */
export const Block = ({ block }: { block: BlockOf }) =>
  block.kind === 'FIGURES' ? <Figures block={block} /> : <Lines block={block} />;

function Figures({ block }: { block: BlockOf }) {
  const words = useReportWords();
  return (
    <dl className={styles['figures']}>
      {block.rows.map((row) => (
        <div key={row.id}>
          <dt>{words.row(block, row)}</dt>
          <dd>{words.value(row.unit ?? 'COUNT', row.values[0])}</dd>
        </div>
      ))}
    </dl>
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

const NUMBERS: readonly string[] = ['COUNT', 'PERCENT', 'MINUTES', 'CENTS', 'NUMBER'];
const isNumber = (unit: BlockOf['columns'][number]['unit']): boolean => NUMBERS.includes(unit);
