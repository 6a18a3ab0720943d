import { describe, expect, it } from '@jest/globals';
import type { MailingLine } from '@trame/contracts/mailings';
import { aMailed, aMailing } from '../../../../test/samples/mailings.ts';
import { mailingWord, needsCare } from './mailing-status.ts';

describe('what a line of the ledger says', () => {
  it.each<[string, Partial<MailingLine>, string, boolean]>([
    ['left', { mailed: aMailed('SENT') }, 'sent', false],
    ['waits', { mailed: aMailed('PENDING') }, 'queued', false],
    ['came back', { mailed: aMailed('BOUNCED') }, 'returned', true],
    [
      'came back from somebody who answered all the same',
      { mailed: aMailed('BOUNCED'), answer: 'YES' },
      'returned',
      true,
    ],
    ['was refused at once', { mailed: aMailed('FAILED') }, 'refused', true],
    ['was answered', { mailed: aMailed('SENT'), answer: 'NO' }, 'answered', false],
    ['goes on paper', { mailed: null, channel: 'POST' }, 'post', false],
    ['was stopped', { mailed: null }, 'unsent', false],
    [
      'proposes another date',
      {
        mailed: aMailed('SENT'),
        remark: { fate: 'PROPOSED', answer: null, at: '2026-11-20T10:00:00.000Z', proposed: null },
      },
      'sent',
      true,
    ],
  ])('that %s', (_, more, word, care) => {
    const line = aMailing(more);
    expect([mailingWord(line), needsCare(line)]).toEqual([word, care]);
  });
});
