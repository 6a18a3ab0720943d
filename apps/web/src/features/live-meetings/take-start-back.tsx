import { Button } from '@trame/ui/button';
import Undo2 from 'lucide-react/icons/undo-2';
import { useTranslation } from 'react-i18next';
import { useLive } from './live.tsx';
import styles from './live-meeting.module.css';
import { useUndoStart } from './live-meetings.queries.ts';

/** A start pressed too early can be taken back as long as nothing was noted, so it stays in sight rather than in a message. */
export function TakeStartBack() {
  const { t } = useTranslation('liveMeetings');
  const { shown, path, texts } = useLive();
  const undo = useUndoStart(path);
  const { meeting, items, decisions, actions, attendance, counts } = shown;
  const written = items.some((item) => texts?.hasWords(item.id) ?? item.written);
  const noted = written || decisions.length + actions.length + (counts?.length ?? 0) > 0;
  const counted = attendance.some(({ version, walkIn, origin }) => origin === 'HAND' && (version > 1 || walkIn));
  if (meeting.state !== 'IN_PROGRESS' || noted || counted) return null;
  return (
    <Button
      variant="quiet"
      size="s"
      icon={Undo2}
      className={styles['keysButton']}
      pending={undo.isPending}
      onClick={() => undo.mutate()}
    >
      {t('start.undo')}
    </Button>
  );
}
