import { useState } from 'react';
import { ComboBox } from '../pickers/combo-box.tsx';
import { DatePicker } from '../pickers/date-picker.tsx';
import { FilterSelect } from '../pickers/filter-select.tsx';
import { MultiPicker } from '../pickers/multi-picker.tsx';
import type { Option } from '../pickers/options.tsx';
import { Select } from '../pickers/select.tsx';
import { TimeField } from '../pickers/time-field.tsx';
import styles from './gallery.module.css';
import { BODIES, PEOPLE } from './samples.ts';

export function Pickers() {
  const [body, setBody] = useState<string | null>(null);
  const [filter, setFilter] = useState<string | undefined>('logement');
  const [person, setPerson] = useState<Option | null>(PEOPLE[0] ?? null);
  const [people, setPeople] = useState(PEOPLE);
  const [several, setSeveral] = useState<readonly Option[]>(PEOPLE.slice(1, 3));
  const [day, setDay] = useState<string | null>('2026-12-03');
  const [time, setTime] = useState<string | null>('14:00');
  const create = (label: string) => {
    const made = { id: `new-${label}`, label };
    setPeople([...people, made]);
    setPerson(made);
  };
  return (
    <>
      <div className={styles['grid']}>
        <Select label="Instance" options={BODIES} value={body} onChange={setBody} hint="Elle apporte son modèle." />
        <Select label="Instance" options={BODIES} value="copil" onChange={setBody} disabled />
        <Select label="Instance" options={BODIES} value={null} onChange={setBody} error="Choisissez une instance." />
        <ComboBox label="Pilote" options={people} value={person} onChange={setPerson} onCreate={create} />
        <ComboBox label="Organisme" options={[]} value={null} onChange={setPerson} error="Choisissez un organisme." />
        <MultiPicker label="Personnes conviées" options={people} chosen={several} onChange={setSeveral} />
        <DatePicker label="Date" value={day} onChange={setDay} min="2026-11-23" hint="À partir du 23 novembre." />
        <DatePicker label="Échéance" value={null} onChange={setDay} error="Indiquez une date." optional />
        <TimeField label="Début" value={time} onChange={setTime} />
        <TimeField label="Fin" value="13:00" onChange={setTime} error="Indiquez une heure de fin après 14 h." />
      </div>
      <div className={styles['row']}>
        <FilterSelect label="Groupe" allLabel="tous" options={BODIES} value={filter} onChange={setFilter} />
        <FilterSelect label="Pilote" allLabel="tous" options={PEOPLE} value={undefined} onChange={setFilter} />
      </div>
    </>
  );
}
