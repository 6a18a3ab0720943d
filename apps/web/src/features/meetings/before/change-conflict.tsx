import type { ChangeMeetingBody, Meeting } from '@trame/contracts/meetings';
import { meeting as storedMeeting } from '@trame/contracts/meetings';
import { ConflictDialog } from '@trame/ui/conflict-dialog';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../../../platform/api-error.ts';
import { useNow } from '../../../platform/use-now.ts';
import { useFmt } from '../../../platform/words.tsx';

export type Change = ChangeMeetingBody;

/** What is stored, when somebody saved in between. */
export function theirsIn(refusal: unknown): Meeting | null {
  if (!(refusal instanceof ApiError) || refusal.code !== 'VERSION_STALE') return null;
  return storedMeeting.safeParse(refusal.problem?.current).data ?? null;
}

interface ChangeConflictProps {
  mine: Change;
  theirs: Meeting;
  pending: boolean;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
  onClose: () => void;
}

/** Two people changed the meeting: both versions side by side, and a choice. */
export function ChangeConflict({ mine, theirs, ...asked }: ChangeConflictProps) {
  const { t } = useTranslation('meetings');
  const fmt = useFmt();
  const now = useNow();
  const lines = [
    [t('field.title'), mine.title, theirs.title],
    [t('field.day'), fmt.dayTime(mine.starts?.local ?? theirs.starts.local), fmt.dayTime(theirs.starts.local)],
    [t('field.duration'), fmt.duration(mine.durationMinutes ?? 0), fmt.duration(theirs.durationMinutes)],
    [t('field.place'), mine.place ?? '', theirs.place ?? ''],
    [t('field.videoUrl'), mine.videoUrl ?? '', theirs.videoUrl ?? ''],
    [t('field.noticeText'), mine.noticeText ?? '', theirs.noticeText],
  ] as const;
  const fields = lines
    .filter(([, own, other]) => own !== other)
    .map(([label, own, other]) => ({ label, mine: own, theirs: other }));
  return (
    <ConflictDialog isOpen who={t('before.who')} when={fmt.since(now.toISOString(), now)} fields={fields} {...asked} />
  );
}
