import { describe, expect, it } from '@jest/globals';
import type { ActionStatus } from './action-status.ts';
import { daysLate, heapOf, isSilent } from './late.ts';

const TODAY = '2026-11-23';
const action = (status: ActionStatus, dueOn: string | null, newsOn = TODAY) => ({ status, dueOn, newsOn });

describe('late is computed', () => {
  it.each([
    ['IN_PROGRESS', '2026-10-15', 39],
    ['PLANNED', '2026-11-22', 1],
    ['IN_PROGRESS', '2026-11-23', 0],
    ['IN_PROGRESS', null, 0],
    ['DONE', '2020-01-01', 0],
    ['DROPPED', '2020-01-01', 0],
    ['RECURRING', '2020-01-01', 0],
    ['ON_HOLD', '2026-11-13', 10],
  ] as const)('%s due %s: %i days', (status, dueOn, days) => {
    expect(daysLate(action(status, dueOn), TODAY)).toBe(days);
  });

  it('counts days over a change of clock', () => {
    expect(daysLate(action('PLANNED', '2026-10-24'), '2026-10-26')).toBe(2);
  });
});

describe('silent is computed', () => {
  it.each([
    ['IN_PROGRESS', '2026-09-23', true],
    ['IN_PROGRESS', '2026-09-24', false],
    ['PROPOSED', '2020-01-01', false],
    ['DONE', '2020-01-01', false],
  ] as const)('%s with news of %s: %s', (status, newsOn, silent) => {
    expect(isSilent(action(status, null, newsOn), TODAY)).toBe(silent);
  });
});

it.each([
  ['DONE', '2020-01-01', 'DONE'],
  ['IN_PROGRESS', '2027-01-01', 'RUNNING'],
  ['IN_PROGRESS', '2026-01-01', 'LATE'],
  ['PLANNED', null, 'TO_START'],
  ['DROPPED', '2026-01-01', 'LEFT'],
] as const)('%s due %s is counted as %s', (status, dueOn, heap) => {
  expect(heapOf(action(status, dueOn), TODAY)).toBe(heap);
});
