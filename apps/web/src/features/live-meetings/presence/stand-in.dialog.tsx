import type { Attendance } from '@trame/contracts/attendance';
import { Button } from '@trame/ui/button';
import { ComboBox } from '@trame/ui/combo-box';
import { Modal } from '@trame/ui/modal';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../platform/new-id.ts';
import { useLive } from '../live.tsx';
import { markAttendance } from './mark-attendance.ts';

interface StandIn {
  id: string;
  name: string;
  isNew: boolean;
}

/** Who stands in for somebody: a person of the council, or a name that becomes one. */
export function StandInDialog({ attendance, onClose }: { attendance: Attendance; onClose: () => void }) {
  const { t } = useTranslation('liveMeetings');
  const { shown, changes } = useLive();
  const [by, setBy] = useState<StandIn | null>(null);
  const known = shown.people
    .filter(({ id }) => id !== attendance.personId)
    .map(({ id, name }) => ({ id, label: name }));
  const save = () => {
    if (!by) return;
    changes.keep(markAttendance(attendance, 'REPRESENTED', { id: by.id, name: by.isNew ? by.name : null }));
    onClose();
  };
  const footer = (
    <Button variant="primary" disabled={!by} onClick={save}>
      {t('presence.standIn.save')}
    </Button>
  );
  return (
    <Modal
      title={t('presence.standIn.title', { name: attendance.name })}
      isOpen
      onClose={onClose}
      footer={footer}
      size="s"
    >
      <ComboBox
        label={t('presence.standIn.by')}
        options={by?.isNew ? [...known, { id: by.id, label: by.name }] : known}
        value={by && { id: by.id, label: by.name }}
        onChange={(option) => setBy(option && { id: option.id, name: option.label, isNew: false })}
        onCreate={(name) => setBy({ id: newId(), name, isNew: true })}
      />
    </Modal>
  );
}
