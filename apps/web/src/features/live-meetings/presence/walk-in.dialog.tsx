import { LIMITS } from '@trame/contracts/limits';
import { Button } from '@trame/ui/button';
import { ComboBox } from '@trame/ui/combo-box';
import { Modal } from '@trame/ui/modal';
import { TextField } from '@trame/ui/text-field';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../platform/new-id.ts';
import { useLive } from '../live.tsx';
import styles from './presence.module.css';

interface Comer {
  id: string;
  name: string;
  isNew: boolean;
}

/** Somebody nobody expected: people already known are proposed as the name is typed, so that nobody exists twice. */
export function WalkInDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('liveMeetings');
  const { shown, changes } = useLive();
  const [comer, setComer] = useState<Comer | null>(null);
  const [organization, setOrganization] = useState('');
  const listed = new Set(shown.attendance.map(({ personId }) => personId));
  const known = shown.people.filter(({ id }) => !listed.has(id)).map(({ id, name }) => ({ id, label: name }));
  const add = () => {
    if (!comer) return;
    const { id, name, isNew } = comer;
    const walkIn = isNew ? { name, organization: organization.trim() || null } : null;
    changes.keep({
      kind: 'attendance',
      id,
      version: 0,
      body: { status: 'PRESENT', representedBy: null, walkIn, leftAt: null, name },
    });
    onClose();
  };
  const footer = (
    <Button variant="primary" disabled={!comer} onClick={add}>
      {t('presence.walkIn.add')}
    </Button>
  );
  return (
    <Modal title={t('presence.walkIn.title')} isOpen onClose={onClose} footer={footer} size="s">
      <div className={styles['fields']}>
        <ComboBox
          label={t('presence.walkIn.name')}
          hint={t('presence.walkIn.hint')}
          options={comer?.isNew ? [...known, { id: comer.id, label: comer.name }] : known}
          value={comer && { id: comer.id, label: comer.name }}
          onChange={(option) => setComer(option && { id: option.id, name: option.label, isNew: false })}
          onCreate={(name) => setComer({ id: newId(), name, isNew: true })}
        />
        {comer?.isNew ? (
          <TextField
            label={t('presence.walkIn.organization')}
            optional
            maxLength={LIMITS.text.line}
            value={organization}
            onChange={({ target }) => setOrganization(target.value)}
          />
        ) : null}
      </div>
    </Modal>
  );
}
