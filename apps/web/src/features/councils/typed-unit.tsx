import { Button } from '@trame/ui/button';
import { Select } from '@trame/ui/select';
import { TextField } from '@trame/ui/text-field';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './councils.module.css';

const KINDS = ['QPV', 'SECTOR'] as const;
type Kind = (typeof KINDS)[number];

/** A district or a psychiatric sector: no register has them, their name is typed. */
export function TypedUnit({ onAdd }: { onAdd: (unit: { kind: Kind; name: string }) => void }) {
  const { t } = useTranslation('councils');
  const [kind, setKind] = useState<Kind>('QPV');
  const [name, setName] = useState('');
  const add = () => {
    if (!name.trim()) return;
    onAdd({ kind, name: name.trim() });
    setName('');
  };
  return (
    <div className={styles['typed']}>
      <Select
        label={t('territory.typedKind')}
        value={kind}
        options={KINDS.map((id) => ({ id, label: t(`territory.kind.${id}`) }))}
        onChange={(id) => setKind(KINDS.find((known) => known === id) ?? kind)}
      />
      <TextField
        label={t('territory.typedName')}
        optional
        maxLength={200}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Button onClick={add}>{t('territory.addTyped')}</Button>
    </div>
  );
}
