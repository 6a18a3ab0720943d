import { type ColumnPart, partNames } from '@trame/domain/imports/column-part';
import type { ColumnField } from '@trame/domain/imports/columns';
import { Select } from '@trame/ui/select';
import { TextField } from '@trame/ui/text-field';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useToday } from '../../platform/use-today.ts';
import styles from './imports.module.css';

interface PartProps {
  field: ColumnField;
  part: ColumnPart;
  /** How the column is called. */
  name: string;
  onChange: (part: ColumnPart) => void;
}

const YEARS_AROUND = 8;
const RANKS = 9;

/** Which year, funder or number a column speaks of, where a file may have several; each answer is applied at once. */
export function PartFields({ field, part, name, onChange }: PartProps) {
  const names = partNames(field);
  if (names.length === 0) return null;
  return (
    <div className={styles['part']}>
      {names.includes('year') ? <YearField part={part} name={name} onChange={onChange} /> : null}
      {names.includes('funder') ? <FunderField part={part} name={name} onChange={onChange} /> : null}
      {names.includes('rank') ? <RankField part={part} name={name} onChange={onChange} /> : null}
    </div>
  );
}

type OneProps = Omit<PartProps, 'field'>;

function YearField({ part, name, onChange }: OneProps) {
  const { t } = useTranslation('imports');
  const now = Number(useToday().slice(0, 4));
  const around = Array.from({ length: 2 * YEARS_AROUND + 1 }, (_, at) => now - YEARS_AROUND + at);
  const years = [...new Set([...around, ...(part.year === null ? [] : [part.year])])]
    .toSorted((a, b) => a - b)
    .map(String);
  return (
    <Select
      label={t('columns.yearOf', { name })}
      labelHidden
      options={[{ id: '', label: t('columns.noYear') }, ...years.map((id) => ({ id, label: id }))]}
      value={part.year === null ? '' : String(part.year)}
      onChange={(year) => onChange({ ...part, year: year === '' ? null : Number(year) })}
    />
  );
}

/** Applied when it is left: each letter would read the file again. */
function FunderField({ part, name, onChange }: OneProps) {
  const { t } = useTranslation('imports');
  const [funder, type] = useState(part.funder);
  return (
    <TextField
      label={t('columns.funderOf', { name })}
      labelHidden
      placeholder={t('columns.funder')}
      maxLength={200}
      value={funder}
      onChange={(event) => type(event.target.value)}
      onBlur={() => (funder.trim() === part.funder ? undefined : onChange({ ...part, funder: funder.trim() }))}
    />
  );
}

function RankField({ part, name, onChange }: OneProps) {
  const { t } = useTranslation('imports');
  const options = Array.from({ length: RANKS }, (_, at) => ({
    id: String(at + 1),
    label: t('columns.number', { rank: at + 1 }),
  }));
  return (
    <Select
      label={t('columns.rankOf', { name })}
      labelHidden
      options={options}
      value={String(part.rank ?? 1)}
      onChange={(rank) => onChange({ ...part, rank: rank === '1' ? null : Number(rank) })}
    />
  );
}
