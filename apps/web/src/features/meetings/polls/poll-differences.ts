import type { RequestOf } from '@trame/contracts/endpoint';
import type { PollDraft } from '@trame/contracts/poll-draft';
import type { pollsApi } from '@trame/contracts/polls';
import type { Fmt } from '@trame/copy/fmt';
import type { TFunction } from 'i18next';

interface Words {
  t: TFunction<['polls', 'meetings', 'common']>;
  fmt: Fmt;
}

/** Two people changed the draft of a poll: only what differs, as both would read it. */
export function differences({ t, fmt }: Words, mine: RequestOf<typeof pollsApi.change>['body'], theirs: PollDraft) {
  const dates = (slots: readonly string[] = []) =>
    slots
      .filter(Boolean)
      .toSorted((a, b) => a.localeCompare(b))
      .map((local) => fmt.dayTime(local, 'weekday'))
      .join(', ');
  const duration = (minutes: number | undefined) => (minutes ? fmt.duration(minutes) : null);
  const fields = [
    [t('meetings:field.title'), mine.title, theirs.title],
    [t('create.slots'), dates(mine.slots), dates(theirs.slots)],
    [t('create.closes'), mine.closesOn && fmt.day(mine.closesOn), fmt.day(theirs.closesOn)],
    [t('meetings:field.duration'), duration(mine.durationMinutes), duration(theirs.durationMinutes)],
    [t('meetings:field.place'), mine.place, theirs.place],
    [t('meetings:field.videoUrl'), mine.videoUrl, theirs.videoUrl],
    [t('create.message'), mine.message, theirs.message],
  ] as const;
  return fields
    .filter(([, own, other]) => (own ?? '') !== (other ?? ''))
    .map(([label, own, other]) => ({ label, mine: own, theirs: other }));
}
