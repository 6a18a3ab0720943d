import { useQuery } from '@tanstack/react-query';
import type { FigureTable, RuleGap, RuleLine } from '@trame/contracts/figures';
import { figureRowName, gapWords, ruleSourceWords, saidCell, saidFigure } from '@trame/copy/figure-words';
import type { FigureColumn, FigureRow, FigureUnit, Said } from '@trame/domain/figures/figure';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { localItemsOf } from '../../platform/frameworks/local-items.queries.ts';
import { useFmt } from '../../platform/words.tsx';

/** How the numbers and the lines of figures are said. */
export interface FigureWords {
  figure: (said: Said, unit: FigureUnit) => string;
  cell: (said: Said, column: FigureColumn) => string;
  column: (column: FigureColumn) => string;
  /** "12 sièges attendus" */
  note: (said: Said, column: FigureColumn) => string;
  /** "sur 12" */
  outOf: (whole: number) => string;
  row: (table: Pick<FigureTable, 'key'>, row: Pick<FigureRow, 'key' | 'label'>) => string;
  title: (table: Pick<FigureTable, 'key' | 'about'>) => string;
  gap: (gap: RuleGap) => string;
  /** Where a rule comes from. */
  source: (source: RuleLine['source']) => string;
}

/** The words of figures in the reader's language; the axes of the council's own contracts are asked for. */
export function useFigureWords(): FigureWords {
  const { i18n, t } = useTranslation('figures');
  const { councilId } = useCouncil();
  const fmt = useFmt();
  const { data: local = [] } = useQuery(localItemsOf(councilId));
  const cell = (said: Said, column: FigureColumn) => saidCell(i18n, fmt, said, column);
  return {
    cell,
    figure: (said, unit) => saidFigure(i18n, fmt, said, unit),
    column: (column) => t(`column.${column}`),
    note: (said, column) => t('note', { column: t(`column.${column}`), value: cell(said, column) }),
    outOf: (whole) => t('outOf', { whole: fmt.number(whole) }),
    row: ({ key }, row) => figureRowName(i18n, key, row, local),
    title: ({ key, about }) => {
      const table = t(`table.${key}`);
      return about ? t('about', { table, about }) : table;
    },
    gap: (gap) => gapWords(i18n, fmt, gap),
    source: (source) => ruleSourceWords(i18n, source),
  };
}
