import type { Body } from '@trame/contracts/bodies';
import type { PersonRef } from '@trame/contracts/people';
import { OFFICES, type Office } from '@trame/domain/bodies/seat';
import { Button } from '@trame/ui/button';
import { IconButton } from '@trame/ui/icon-button';
import { Modal } from '@trame/ui/modal';
import { Select } from '@trame/ui/select';
import Plus from 'lucide-react/icons/plus';
import X from 'lucide-react/icons/x';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonPicker } from '../../platform/person-picker.tsx';
import { Refusal } from '../../platform/refusal.tsx';
import styles from './bodies.module.css';
import { useAppoint } from './bodies.queries.ts';

interface Line {
  key: number;
  person: PersonRef | null;
  office: Office;
}

const linesOf = ({ officers }: Body): Line[] =>
  officers.map(({ id, name, office }, key) => ({ key, person: { id, name }, office }));

/** Who chairs, co-leads and leads a body: the list is saved whole. */
export function OfficersForm({ body, onClose }: { body: Body; onClose: () => void }) {
  const { t } = useTranslation('bodies');
  const appoint = useAppoint();
  const [lines, setLines] = useState(() => linesOf(body));
  const change = (line: Line) => setLines(lines.map((other) => (other.key === line.key ? line : other)));
  const add = () =>
    setLines([...lines, { key: Math.max(-1, ...lines.map(({ key }) => key)) + 1, person: null, office: 'LEAD' }]);
  const save = () => {
    const officers = lines.flatMap(({ person, office }) => (person ? [{ personId: person.id, office }] : []));
    appoint.mutate({ bodyId: body.id, version: body.version, body: { officers } }, { onSuccess: () => onClose() });
  };
  const footer = (
    <Button variant="primary" pending={appoint.isPending} onClick={save}>
      {t('officers.submit')}
    </Button>
  );
  return (
    <Modal
      kind="drawer"
      title={t('officers.title', { name: body.label })}
      isOpen
      onClose={onClose}
      guarded
      footer={footer}
    >
      <div className={styles['form']}>
        <Refusal error={appoint.error} />
        <p className="muted small">{t('officers.hint')}</p>
        {lines.length === 0 ? <p>{t('officers.none')}</p> : null}
        {lines.map((line) => (
          <OfficerLine
            key={line.key}
            line={line}
            onChange={change}
            onRemove={() => setLines(lines.filter((other) => other !== line))}
          />
        ))}
        <Button icon={Plus} onClick={add}>
          {t('officers.add')}
        </Button>
      </div>
    </Modal>
  );
}

interface OfficerLineProps {
  line: Line;
  onChange: (line: Line) => void;
  onRemove: () => void;
}

function OfficerLine({ line, onChange, onRemove }: OfficerLineProps) {
  const { t } = useTranslation('bodies');
  return (
    <div className={styles['officer']}>
      <PersonPicker
        label={t('officers.person')}
        value={line.person}
        onChange={(person) => onChange({ ...line, person })}
      />
      <Select
        label={t('officers.office')}
        value={line.office}
        options={OFFICES.map((office) => ({ id: office, label: t(`office.${office}`) }))}
        onChange={(office) => onChange({ ...line, office: office as Office })}
      />
      <IconButton icon={X} label={t('officers.remove', { name: line.person?.name ?? '' })} onClick={onRemove} />
    </div>
  );
}
