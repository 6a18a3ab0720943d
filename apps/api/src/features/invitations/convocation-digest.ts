import { createHash } from 'node:crypto';
import type { Recipient } from '@trame/domain/meetings/recipients';
import { type Convened, convocationLetter, subjectsOf } from './convocation-letter.ts';
import { newsFor, type Told } from './told.reader.ts';

/** What a preview showed, in 43 characters: another person, another address, another word or another change gives another digest. */
export function convocationDigest(convened: Convened, invited: readonly Recipient[], told: readonly Told[]): string {
  const subjects = subjectsOf(convened, false);
  const letter = convocationLetter(convened, '', '', subjects.neutral);
  const people = invited.map(({ personId, name, email }) => [personId, name, email]);
  const stay = new Set(invited.map(({ personId }) => personId));
  const news = told
    .map((person) => [person.personId, stay.has(person.personId), newsFor(person, convened)] as const)
    .filter(([, stays, changes]) => !stays || changes.length > 0); // mails that leave meanwhile and say the same change nothing
  return createHash('sha256')
    .update(JSON.stringify([people, letter, subjects.plain, news]))
    .digest('base64url');
}
