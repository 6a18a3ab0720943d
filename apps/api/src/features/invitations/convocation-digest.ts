import { createHash } from 'node:crypto';
import type { Recipient } from '@trame/domain/meetings/recipients';
import { type Convened, convocationLetter, subjectsOf } from './convocation-letter.ts';

/** What a preview showed, in 43 characters: another person, another address or another word gives another digest. */
export function convocationDigest(convened: Convened, invited: readonly Recipient[]): string {
  const subjects = subjectsOf(convened);
  const letter = convocationLetter(convened, '', '', subjects.neutral);
  const people = invited.map(({ personId, name, email }) => [personId, name, email]);
  return createHash('sha256')
    .update(JSON.stringify([people, letter, subjects.plain]))
    .digest('base64url');
}
