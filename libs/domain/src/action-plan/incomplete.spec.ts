import { describe, expect, it } from '@jest/globals';
import { missingOf, type NeedyAction } from './incomplete.ts';

const action = (change: Partial<NeedyAction> = {}): NeedyAction => ({
  ...{ status: 'IN_PROGRESS', parentId: null, isLed: true, isMeasured: true },
  ...{ startsOn: null, dueOn: '2027-06-30', dueText: null },
  ...change,
});
const bare = { isLed: false, isMeasured: false, dueOn: null };

describe('what an action is missing', () => {
  it.each([
    ['nothing of a whole one', action(), ''],
    ['all three of a bare one', action(bare), 'LEAD PERIOD INDICATOR'],
    ['its lead', action({ isLed: false }), 'LEAD'],
    ['its period, when only its start is known', action({ dueOn: null, startsOn: '2026-01-01' }), 'PERIOD'],
    ['no period when its end is said in words', action({ dueOn: null, dueText: '1er semestre 2028' }), ''],
    ['no end of what recurs', action({ status: 'RECURRING', dueOn: null, startsOn: '2026-01-01' }), ''],
    ['a period of what recurs since nobody knows when', action({ status: 'RECURRING', dueOn: null }), 'PERIOD'],
    ['no indicator of a sub-action', action({ isMeasured: false, parentId: 'a' }), ''],
    ['nothing of what is only proposed', action({ ...bare, status: 'PROPOSED' }), ''],
    ['nothing of what is over', action({ ...bare, status: 'DONE' }), ''],
    ['nothing of what was dropped', action({ ...bare, status: 'DROPPED' }), ''],
  ])('is %s', (_, one, missing) => expect(missingOf(one).join(' ')).toBe(missing));
});
