import type { ImportColumn, ImportRow } from '@trame/contracts/import-preview';
import { ACTION_STATUSES } from '@trame/domain/action-plan/action-status';
import { COLLEGES } from '@trame/domain/bodies/college';
import { Button } from '@trame/ui/button';
import { Modal } from '@trame/ui/modal';
import { Select } from '@trame/ui/select';
import { TextField } from '@trame/ui/text-field';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './imports.module.css';
import type { ImportCommands } from './imports.queries.ts';
import { useColumnName } from './use-column-name.ts';

interface CorrectProps {
  row: ImportRow;
  columns: readonly ImportColumn[];
  decide: ImportCommands['decide'];
  onClose: () => void;
}

const FORM = 'correct-row';

/** The cells of one line, to be corrected where they stand; the line is then read again. */
export function CorrectRow({ row, columns, decide, onClose }: CorrectProps) {
  const { t } = useTranslation(['imports', 'common']);
  const [texts, setTexts] = useState(row.cells);
  const send = (event: FormEvent) => {
    event.preventDefault();
    const corrections = texts.flatMap((text, column) => (text === row.cells[column] ? [] : [{ column, text }]));
    if (corrections.length === 0) return onClose();
    return decide.mutate({ rows: [{ line: row.line, corrections }] }, { onSuccess: onClose });
  };
  const footer = (
    <>
      <Button onClick={onClose}>{t('common:cancel')}</Button>
      <Button variant="primary" type="submit" form={FORM} pending={decide.isPending}>
        {t('common:save')}
      </Button>
    </>
  );
  return (
    <Modal
      title={t('imports:preview.editTitle', { line: row.line })}
      isOpen
      kind="drawer"
      onClose={onClose}
      footer={footer}
    >
      <form id={FORM} className={styles['cells']} onSubmit={send}>
        {columns.map((column, index) => (
          <CellField
            key={`${column.heading} ${column.field} ${texts.length - index}`}
            index={index}
            column={column}
            row={row}
            text={texts[index] ?? ''}
            onChange={(text) => setTexts(texts.with(index, text))}
          />
        ))}
      </form>
    </Modal>
  );
}

interface FieldProps {
  index: number;
  column: ImportColumn;
  row: ImportRow;
  text: string;
  onChange: (text: string) => void;
}

/** A college or a status is chosen; anything else is typed. */
function CellField({ index, column: { field, heading }, row, text, onChange }: FieldProps) {
  const { t } = useTranslation('imports');
  const { t: term } = useTranslation('terms');
  const { t: status } = useTranslation('actionPlan');
  const label = useColumnName()(heading, index);
  if (field === 'IGNORED') return null;
  const hint = fieldIsSaidBy(t(`field.${field}`), label) ? undefined : t(`field.${field}`);
  if (field === 'COLLEGE' || field === 'STATUS') {
    const codes: readonly string[] = field === 'COLLEGE' ? COLLEGES : ACTION_STATUSES;
    const read = field === 'COLLEGE' ? row.person?.college : row.action?.status;
    const options = codes.map((id) => ({
      id,
      label:
        field === 'COLLEGE'
          ? term(`college.${id as (typeof COLLEGES)[number]}`)
          : status(`status.${id as (typeof ACTION_STATUSES)[number]}`),
    }));
    const value = codes.includes(text) ? text : (read ?? null);
    return (
      <Select
        label={label}
        hint={text && !codes.includes(text) ? t('preview.written', { text }) : hint}
        options={options}
        value={value}
        onChange={onChange}
      />
    );
  }
  return (
    <TextField
      label={label}
      hint={hint}
      value={text}
      maxLength={2000}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

const fieldIsSaidBy = (field: string, label: string): boolean => field.toLowerCase() === label.toLowerCase();
