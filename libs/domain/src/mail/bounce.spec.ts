import { expect, it } from '@jest/globals';
import { bounceReason, isFinal } from './bounce.ts';

it.each([
  ['5.1.1', 'UNKNOWN_ADDRESS'],
  ['5.1.10', 'UNKNOWN_ADDRESS'],
  ['5.2.2', 'MAILBOX_FULL'],
  ['5.2.1', 'MAILBOX_CLOSED'],
  ['5.4.4', 'UNREACHABLE'],
  ['4.4.7', 'UNREACHABLE'],
  ['5.7.1', 'REFUSED'],
  ['5.0.0', 'OTHER'],
  ['', 'OTHER'],
])('says why a mail with status %s came back', (status, reason) => {
  expect(bounceReason(status)).toBe(reason);
});

it.each([
  ['failed', true],
  ['delayed', false],
  ['delivered', false],
  ['relayed', false],
])('takes a mail that is %s for lost: %s', (action, lost) => {
  expect(isFinal({ messageId: 'm', action, status: '5.1.1' })).toBe(lost);
});
