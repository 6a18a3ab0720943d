import { describe, expect, it } from '@jest/globals';
import { countFollowUps, type FollowedDecision, followUpsOf } from './follow-up.ts';

const TODAY = '2026-11-23';
const decision = (change: Partial<FollowedDecision> = {}): FollowedDecision => ({
  kind: 'CONSENSUS',
  application: 'TO_APPLY',
  needsExternalAct: false,
  externalReference: null,
  reviewOn: null,
  actionCount: 1,
  ...change,
});

describe('what a decision waits for', () => {
  it.each<[string, Partial<FollowedDecision>, string[]]>([
    ['carried out by an action', {}, []],
    ['without action', { actionCount: 0 }, ['NO_ACTION']],
    ['voted, without action', { kind: 'VOTE', actionCount: 0 }, ['NO_ACTION']],
    ['an opinion', { kind: 'FAVOURABLE', actionCount: 0 }, []],
    ['noted', { kind: 'NOTED', actionCount: 0 }, []],
    ['put off', { kind: 'DEFERRED', actionCount: 0 }, []],
    ['applied, without action', { application: 'APPLIED', actionCount: 0 }, []],
    ['to review today', { reviewOn: TODAY }, ['REVIEW_DUE']],
    ['to review tomorrow', { reviewOn: '2026-11-24' }, []],
    ['applied, to review', { application: 'APPLIED', reviewOn: '2026-11-01' }, ['REVIEW_DUE']],
    ['needs an act', { needsExternalAct: true }, ['ACT_AWAITED']],
    ['has its act', { needsExternalAct: true, externalReference: 'Délibération 2026-12' }, []],
    [
      'all at once',
      { actionCount: 0, reviewOn: TODAY, needsExternalAct: true },
      ['NO_ACTION', 'REVIEW_DUE', 'ACT_AWAITED'],
    ],
    ['overtaken', { application: 'OVERTAKEN', actionCount: 0, reviewOn: TODAY, needsExternalAct: true }, []],
  ])('%s', (_name, change, expected) => expect(followUpsOf(decision(change), TODAY)).toEqual(expected));

  it('is counted over a register', () => {
    const register = [decision(), decision({ actionCount: 0 }), decision({ actionCount: 0, reviewOn: TODAY })];
    expect(countFollowUps(register, TODAY)).toEqual({ NO_ACTION: 2, REVIEW_DUE: 1, ACT_AWAITED: 0 });
  });
});
