import type { AnswerOrNone } from '../meetings/answer.ts';
import type { Presence } from './presence-log.ts';

interface Announcement {
  readonly personId: string;
  readonly answer: AnswerOrNone;
  /** Somebody was named who comes instead. */
  readonly substituted: boolean;
}

const STATUS_OF = { YES: 'PRESENT', REMOTE: 'REMOTE', NO: 'EXCUSED', NONE: 'EXPECTED' } as const;

/** Where everybody would be if all came as they said. */
export const announcedPresence = (answers: readonly Announcement[]): Map<string, Presence> =>
  new Map(
    answers.map(({ personId, answer, substituted }) => [
      personId,
      { status: substituted ? 'REPRESENTED' : STATUS_OF[answer], representedById: null },
    ]),
  );
