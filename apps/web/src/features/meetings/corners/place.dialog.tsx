import type { Corner } from '@trame/contracts/corners';
import type { PersonRef } from '@trame/contracts/people';
import { Button } from '@trame/ui/button';
import { Modal } from '@trame/ui/modal';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonPicker } from '../../../platform/person-picker.tsx';
import { Refusal } from '../../../platform/refusal.tsx';
import type { MeetingPath } from '../meetings.queries.ts';
import styles from './corners.module.css';
import { usePlacePerson } from './corners.queries.ts';

interface PlaceDialogProps {
  path: MeetingPath;
  corner: Corner;
  onClose: () => void;
}

/** Putting somebody in a corner for them. */
export function PlaceDialog({ path, corner: { id: cornerId, label }, onClose }: PlaceDialogProps) {
  const { t } = useTranslation('onTheDay');
  const place = usePlacePerson(path);
  const [person, setPerson] = useState<PersonRef | null>(null);
  const save = () => person && place.mutate({ personId: person.id, cornerId }, { onSuccess: onClose });
  const footer = (
    <Button variant="primary" disabled={!person} pending={place.isPending} onClick={save}>
      {t('corners.save')}
    </Button>
  );
  return (
    <Modal title={t('corners.placeIn', { label })} isOpen onClose={onClose} size="s" footer={footer}>
      <div className={styles['form']}>
        <Refusal error={place.error} />
        <PersonPicker label={t('corners.person')} value={person} onChange={setPerson} />
      </div>
    </Modal>
  );
}
