import { describe, expect, it } from '@jest/globals';
import { comesBackAnyway, type PastItem, returnReasons } from './return-reasons.ts';

const DEALT_WITH: PastItem = {
  purpose: 'DISCUSSION',
  isFirst: false,
  treated: true,
  deferred: false,
  sent: false,
  openActions: 0,
  answers: [],
  onAgenda: false,
};

const told = (more: Partial<PastItem>) =>
  returnReasons({ ...DEALT_WITH, ...more }).map(({ kind, count, bodyTag }) =>
    [kind, count, bodyTag].filter((part) => part !== null).join(' '),
  );

describe('why a point comes back', () => {
  it.each<[string, Partial<PastItem>, string[]]>([
    ['it was dealt with', {}, []],
    ['it was not reached', { treated: false }, ['NOT_TREATED']],
    ['it was put off', { deferred: true }, ['DEFERRED']],
    ['two of its actions are open', { openActions: 2 }, ['OPEN_ACTIONS 2']],
    ['it was put off with an action', { deferred: true, openActions: 1 }, ['DEFERRED', 'OPEN_ACTIONS 1']],
    ['it was sent elsewhere before it was reached', { treated: false, sent: true }, []],
    ['it was put off by being sent elsewhere', { deferred: true, sent: true }, []],
    ['it was sent, an action is open', { sent: true, openActions: 1 }, ['OPEN_ACTIONS 1']],
    ['the other body answered', { sent: true, answers: ['COPIL'] }, ['ANSWERED COPIL']],
    ['two bodies answered', { sent: true, answers: ['COPIL', 'COTECH'] }, ['ANSWERED COPIL', 'ANSWERED COTECH']],
    ['its title is on the agenda already', { treated: false, openActions: 1, onAgenda: true }, []],
    ['its title is on the agenda, but it was put off', { deferred: true, onAgenda: true }, ['DEFERRED']],
  ])('%s', (_why, more, reasons) => expect(told(more)).toEqual(reasons));

  it.each<[string, Partial<PastItem>]>([
    ['the approval of minutes', { purpose: 'MINUTES_APPROVAL' }],
    ['other business', { purpose: 'OTHER_BUSINESS' }],
    ['the welcome', { purpose: 'INFORMATION', isFirst: true }],
  ])('%s never comes back', (_what, more) =>
    expect(told({ ...more, treated: false, deferred: true, openActions: 3, answers: ['COPIL'] })).toEqual([]),
  );

  it.each([
    [['NOT_TREATED', 'OPEN_ACTIONS'], false],
    [['DEFERRED'], true],
    [['OPEN_ACTIONS', 'ANSWERED'], true],
  ] as const)('%j beside a point of the same title: %s', (kinds, anyway) =>
    expect(comesBackAnyway(kinds.map((kind) => ({ kind })))).toBe(anyway),
  );

  it('a real point that came first does', () => {
    expect(told({ isFirst: true, treated: false })).toEqual(['NOT_TREATED']);
  });
});
