import type { ImportPreview, ImportRow } from '@trame/contracts/import-preview';
import { type Column, DataTable } from '@trame/ui/data-table';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CorrectRow } from './correct-row.form.tsx';
import { DecisionCell } from './decision-cell.tsx';
import styles from './imports.module.css';
import type { ImportCommands } from './imports.queries.ts';
import { ReadContent } from './read-content.tsx';
import { Remarks } from './remarks.tsx';

interface TableProps {
  rows: readonly ImportRow[];
  preview: ImportPreview;
  decide: ImportCommands['decide'];
}

/** One page of lines, with the window that corrects one of them. */
export function PreviewTable({ rows, preview, decide }: TableProps) {
  const { t } = useTranslation('imports');
  const [edited, edit] = useState<number | null>(null);
  const row = rows.find(({ line }) => line === edited);
  return (
    <>
      <DataTable
        caption={t('preview.table')}
        captionHidden
        columns={useColumns(decide, edit)}
        rows={rows}
        rowId={({ line }) => String(line)}
      />
      {row ? <CorrectRow row={row} columns={preview.columns} decide={decide} onClose={() => edit(null)} /> : null}
    </>
  );
}

function useColumns(decide: ImportCommands['decide'], edit: (line: number) => void): Column<ImportRow>[] {
  const { t } = useTranslation('imports');
  return [
    {
      id: 'line',
      header: t('preview.line'),
      width: '5.5rem',
      cell: ({ line }) => <span className={styles['number']}>{t('preview.lineOf', { line })}</span>,
    },
    { id: 'content', header: t('preview.content'), width: '38%', cell: (row) => <ReadContent row={row} /> },
    { id: 'remarks', header: t('preview.remarks'), cell: (row) => <Remarks row={row} /> },
    {
      id: 'becomes',
      header: t('preview.becomes'),
      width: '15rem',
      cell: (row) => <DecisionCell row={row} decide={decide} onEdit={() => edit(row.line)} />,
    },
  ];
}
