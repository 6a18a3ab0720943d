import { type ChangeMeetingBody, type Meeting, meeting as storedMeeting } from '@trame/contracts/meetings';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { Conflict } from '../../../platform/conflict.tsx';
import { useFmt } from '../../../platform/words.tsx';

type Asked = Omit<ComponentProps<typeof Conflict<Meeting>>, 'schema' | 'compare'>;

/** Two people changed the meeting: only what differs, as both would read it. */
export function ChangeConflict({ mine, ...asked }: Asked & { mine: ChangeMeetingBody | undefined }) {
  const { t } = useTranslation(['meetings', 'onTheDay']);
  const fmt = useFmt();
  const compare = (theirs: Meeting) =>
    (
      [
        [t('field.title'), mine?.title, theirs.title],
        [t('field.day'), mine?.starts && fmt.dayTime(mine.starts.local), fmt.dayTime(theirs.starts.local)],
        [
          t('field.duration'),
          mine?.durationMinutes && fmt.duration(mine.durationMinutes),
          fmt.duration(theirs.durationMinutes),
        ],
        [t('field.place'), mine?.place, theirs.place],
        [t('onTheDay:places.field'), said(mine?.capacity), said(theirs.capacity)],
        [t('field.videoUrl'), mine?.videoUrl, theirs.videoUrl],
        [t('field.noticeText'), mine?.noticeText, theirs.noticeText],
      ] as const
    )
      .filter(([, own, other]) => own !== undefined && own !== other)
      .map(([label, own, other]) => ({ label, mine: own, theirs: other }));
  return <Conflict {...asked} schema={storedMeeting} compare={compare} />;
}

const said = (capacity: number | null | undefined): string | null | undefined =>
  typeof capacity === 'number' ? String(capacity) : capacity;
