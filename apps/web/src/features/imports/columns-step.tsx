import type { ImportPreview } from '@trame/contracts/import-preview';
import type { ImportDetail, ImportLayoutBody } from '@trame/contracts/imports';
import { type ColumnPart, partFor } from '@trame/domain/imports/column-part';
import { type ColumnField, DIRECTORY_FIELDS, IMPORT_KINDS, PLAN_FIELDS } from '@trame/domain/imports/columns';
import { Banner } from '@trame/ui/banner';
import { Button } from '@trame/ui/button';
import { type Column, DataTable } from '@trame/ui/data-table';
import { Select } from '@trame/ui/select';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { Refusal } from '../../platform/refusal.tsx';
import { FigureSheets } from './figure-sheets.tsx';
import { useImportSearch } from './import-search.ts';
import styles from './imports.module.css';
import { useImportCommands } from './imports.queries.ts';
import { PartFields } from './part-fields.tsx';
import { ReadTogether } from './read-together.tsx';
import { useColumnName } from './use-column-name.ts';

const FIELDS = { DIRECTORY: DIRECTORY_FIELDS, PLAN: PLAN_FIELDS };

type NumberedColumn = ImportPreview['columns'][number] & { index: number };
interface StepProps {
  detail: ImportDetail;
  preview: ImportPreview;
}

/** Step 2: what the file is, where its headings are, what each column holds. Each answer is applied at once. */
export function ColumnsStep({ detail, preview }: StepProps) {
  const { t } = useTranslation('imports');
  const { councilId } = useCouncil();
  const { arrange } = useImportCommands(councilId, detail);
  const [, show] = useImportSearch();
  const columns = preview.columns.map((column, index) => ({ ...column, index }));
  const fields = columns.map(({ field }) => field);
  const parts = columns.map(({ part }) => part);
  const put = (change: Partial<ImportLayoutBody>) =>
    arrange.mutate({ kind: detail.kind, sheet: preview.sheet, header: preview.header, columns: null, ...change });
  const kept = {
    ...{ columns: fields, parts },
    figureSheets: preview.figureSheets.filter(({ isRead }) => isRead).map(({ sheet }) => sheet),
  };
  return (
    <div className={styles['step']}>
      <Refusal error={arrange.error} />
      <Layout detail={detail} preview={preview} onChange={put} />
      <Recalled columns={columns} onForget={() => put({ recall: false })} />
      <FigureSheets sheets={preview.figureSheets} onChange={(figureSheets) => put({ ...kept, figureSheets })} />
      <ReadTogether columns={preview.columns} />
      <DataTable
        caption={t('columns.table')}
        captionHidden
        columns={useColumns(detail, (index, field, part) =>
          put({ ...kept, columns: fields.with(index, field), parts: parts.with(index, part) }),
        )}
        rows={columns}
        rowId={({ index }) => String(index)}
      />
      <div className={styles['actions']}>
        <Button variant="primary" pending={arrange.isPending} onClick={() => show({})}>
          {t('columns.next')}
        </Button>
      </div>
    </div>
  );
}

function Layout({ detail, preview, onChange }: StepProps & { onChange: (change: Partial<ImportLayoutBody>) => void }) {
  const { t } = useTranslation('imports');
  const sheets = preview.sheets.map(({ name, rows }, index) => ({
    id: String(index),
    label: t('columns.sheetOf', { name: name || t('columns.unnamed'), count: rows }),
  }));
  const lines = preview.firstLines.map((text, index) => ({
    id: String(index),
    label: t('columns.headerOf', { line: index + 1, text: text.slice(0, 80) }),
  }));
  const kinds = IMPORT_KINDS.map((id) => ({ id, label: t(`kind.${id}`) }));
  return (
    <div className={styles['layout']}>
      <Select
        label={t('columns.kind')}
        options={kinds}
        value={detail.kind}
        onChange={(kind) => onChange({ kind: kind as ImportDetail['kind'] })}
      />
      {sheets.length > 1 ? (
        <Select
          label={t('columns.sheet')}
          options={sheets}
          value={String(preview.sheet)}
          onChange={(sheet) => onChange({ sheet: Number(sheet), header: 0 })}
        />
      ) : null}
      <Select
        label={t('columns.header')}
        options={lines}
        value={String(preview.header)}
        onChange={(header) => onChange({ header: Number(header) })}
      />
    </div>
  );
}

/** Columns that hold what the council said before, and the way back to what their headings say. */
function Recalled({ columns, onForget }: { columns: readonly NumberedColumn[]; onForget: () => void }) {
  const { t } = useTranslation('imports');
  const count = columns.filter(({ isRecalled }) => isRecalled).length;
  if (count === 0) return null;
  return (
    <Banner kind="info" actions={<Button onClick={onForget}>{t('columns.forget')}</Button>}>
      {t('columns.recalled', { count })}
    </Banner>
  );
}

function useColumns(
  { kind }: ImportDetail,
  onChange: (index: number, field: ColumnField, part: ColumnPart) => void,
): Column<NumberedColumn>[] {
  const { t } = useTranslation('imports');
  const nameOf = useColumnName();
  const options = [...FIELDS[kind], 'IGNORED' as const].map((id) => ({ id, label: t(`field.${id}`) }));
  return [
    { id: 'heading', header: t('columns.heading'), cell: ({ heading, index }) => nameOf(heading, index), width: '30%' },
    {
      id: 'samples',
      header: t('columns.samples'),
      cell: ({ samples }) => <span className={styles['samples']}>{samples.join(' · ') || t('columns.empty')}</span>,
    },
    {
      id: 'holds',
      header: t('columns.holds'),
      width: '18rem',
      cell: ({ field, part, heading, index, isRecalled }) => (
        <div className={styles['holds']}>
          <Select
            label={`${t('columns.holds')} (${nameOf(heading, index)})`}
            labelHidden
            options={options}
            value={field}
            onChange={(id) => onChange(index, id as ColumnField, partFor(id as ColumnField, part))}
          />
          <PartFields
            key={`${field} ${part.funder}`}
            field={field}
            part={part}
            name={nameOf(heading, index)}
            onChange={(next) => onChange(index, field, next)}
          />
          {isRecalled ? <span className={styles['fact']}>{t('columns.asBefore')}</span> : null}
        </div>
      ),
    },
  ];
}
