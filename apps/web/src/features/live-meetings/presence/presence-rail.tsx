import { presentNow } from '@trame/domain/attendance/attendance-status';
import { latecomers } from '@trame/domain/attendance/latecomers';
import { Button } from '@trame/ui/button';
import { notify } from '@trame/ui/toaster';
import UserPlus from 'lucide-react/icons/user-plus';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Allowed } from '../../../platform/council.tsx';
import { useLive } from '../live.tsx';
import { useMarkAllPresent } from '../live-meetings.queries.ts';
import { Attendee } from './attendee.tsx';
import styles from './presence.module.css';
import { VoicesLine } from './voices-line.tsx';
import { WalkInDialog } from './walk-in.dialog.tsx';

/** Who is there: one press for each, one for all, and those whom nobody expected. */
export function PresenceRail() {
  const { t } = useTranslation('liveMeetings');
  const { shown, path } = useLive();
  const [adding, setAdding] = useState(false);
  const markAll = useMarkAllPresent(path);
  const rows = shown.attendance.map((one) => ({ ...one, representedById: one.representedBy?.id ?? null }));
  const present = presentNow(rows);
  const late = latecomers(shown.attendance);
  const waits = rows.some(({ status }) => status === 'EXPECTED');
  return (
    <>
      <div className={styles['head']}>
        <h2 id="seance-presence">{t('presence.title')}</h2>
        <span className={styles['count']}>
          <span aria-hidden="true">
            <b>{present}</b> / {rows.length}
          </span>
          <span className="sr">{t('presence.count', { present, expected: rows.length })}</span>
        </span>
      </div>
      <div className={styles['acts']}>
        {waits ? (
          <Button
            size="s"
            pending={markAll.isPending}
            onClick={() => markAll.mutate(undefined, { onSuccess: () => notify(t('presence.allDone')) })}
          >
            {t('presence.all')}
          </Button>
        ) : null}
        <Button size="s" variant="quiet" icon={UserPlus} onClick={() => setAdding(true)}>
          {t('presence.add')}
        </Button>
      </div>
      {shown.meeting.voices ? (
        <Allowed to="voices.read">
          <VoicesLine />
        </Allowed>
      ) : null}
      {rows.length === 0 ? <p className={styles['empty']}>{t('presence.empty')}</p> : null}
      <ul>
        {shown.attendance.map((one) => (
          <Attendee key={one.personId} attendance={one} late={late.has(one.personId)} />
        ))}
      </ul>
      {adding ? <WalkInDialog onClose={() => setAdding(false)} /> : null}
    </>
  );
}
