import { useQuery } from '@tanstack/react-query';
import type { ActivityReport } from '@trame/contracts/activity-reports';
import { isNumber, ReportWords } from '@trame/copy/report-words';
import { HIDDEN_NUMBER } from '@trame/domain/reports/report-block';
import { Details } from '@trame/ui/details';
import { Table } from '@trame/ui/table';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { localItemsOf } from '../../../platform/frameworks/local-items.queries.ts';
import { useNarrow } from '../../../platform/use-narrow.ts';
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
  const words = useReportWords();
  return (
    <div>
      <h3>{words.block(block)}</h3>
      <dl className={styles['figures']}>
        {block.rows.map((row) => (
          <div key={row.id}>
            <dt>{words.row(block, row)}</dt>
            <dd data-untold={row.values[0] === HIDDEN_NUMBER || undefined}>
              {words.value(row.unit ?? 'COUNT', row.values[0])}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function Lines({ block }: { block: BlockOf }) {
  const words = useReportWords();
  const title = words.block(block);
  // on a phone a table is as long as a page
  const isNarrow = useNarrow();
  return (
    <Details summary={title} open={!isNarrow}>
      <Table caption={title} captionHidden scrollable>
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
    </Details>
  );
}
