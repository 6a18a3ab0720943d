import { LIMITS } from '@trame/contracts/limits';
import { Button } from '@trame/ui/button';
import { DatePicker } from '@trame/ui/date-picker';
import { Modal } from '@trame/ui/modal';
import { TextField } from '@trame/ui/text-field';
import { TimeField } from '@trame/ui/time-field';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../platform/refusal.tsx';
import { sendOnCtrlEnter } from '../../platform/send-on-ctrl-enter.ts';
import { useToday } from '../../platform/use-today.ts';
import styles from './groups.module.css';
import { useCallMeeting } from './groups.queries.ts';

/** Three fields: a day, an hour, a place. */
export function CallMeetingDialog({ bodyId, onClose }: { bodyId: string; onClose: () => void }) {
  const { t } = useTranslation(['groups', 'common']);
  const today = useToday();
  const [day, setDay] = useState<string | null>(null);
  const [hour, setHour] = useState<string | null>(null);
  const [place, setPlace] = useState('');
  const [tried, setTried] = useState(false);
  const calling = useCallMeeting(bodyId);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (!day || !hour) return;
    calling.mutate({ local: `${day}T${hour}`, place: place.trim() || null }, { onSuccess: onClose });
  };
  const fault = (missing: boolean) => (tried && missing ? t('call.dayFault') : undefined);
  return (
    <Modal title={t('call.title')} isOpen onClose={onClose} guarded>
      <form ref={sendOnCtrlEnter} className={styles['form']} onSubmit={submit} noValidate>
        <p>{t('call.intro')}</p>
        <Refusal error={calling.error} />
        <DatePicker
          label={t('call.day')}
          name="day"
          first
          min={today}
          value={day}
          onChange={setDay}
          error={fault(!day)}
        />
        <TimeField label={t('call.hour')} name="hour" value={hour} onChange={setHour} error={fault(!hour)} />
        <TextField
          label={t('call.place')}
          hint={t('call.placeHint')}
          optional
          maxLength={LIMITS.text.line}
          value={place}
          onChange={({ target }) => setPlace(target.value)}
        />
        <div className={styles['buttons']}>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button type="submit" variant="primary" pending={calling.isPending}>
            {t('call.submit')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
