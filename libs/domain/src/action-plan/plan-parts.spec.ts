import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ACTION_STATUSES } from './action-status.ts';
import { heapsOf, planParts } from './plan-parts.ts';

const axes = [
  { id: 'x', objectives: [{ id: 'xa' }, { id: 'xb' }] },
  { id: 'y', objectives: [] },
  { id: 'z', objectives: [] },
];
const at = (axisId: string | null, objectiveId: string | null = null) => ({ axisId, objectiveId });

describe('a plan on paper', () => {
  it('goes from axis to axis, straight actions before objectives, unfiled ones last, nothing empty', () => {
    const actions = [at(null), at('z'), at('x', 'xb'), at('x')];
    expect(
      planParts({ axes, actions }).map(({ axis, groups }) => [
        axis?.id ?? null,
        groups.map(({ objective, actions: own }) => [objective?.id ?? null, own.length]),
      ]),
    ).toEqual([
      [
        'x',
        [
          [null, 1],
          ['xb', 1],
        ],
      ],
      ['z', [[null, 1]]],
      [null, [[null, 1]]],
    ]);
  });

  it('loses no action and repeats none', () => {
    const places = fc.constantFrom(
      at(null),
      at('x'),
      at('x', 'xa'),
      at('x', 'xb'),
      at('y'),
      at('z'),
      at('gone'),
      at('y', 'xa'),
      at(null, 'o'),
    );
    fc.assert(
      fc.property(fc.array(places), (drawn) => {
        const actions = drawn.map((place, index) => ({ ...place, index }));
        const objectives = [{ id: 'o' }];
        const printed = planParts({ axes, objectives, actions }).flatMap(({ groups }) =>
          groups.flatMap((group) => group.actions),
        );
        expect(printed.map(({ index }) => index).toSorted((a, b) => a - b)).toEqual(actions.map(({ index }) => index));
      }),
    );
  });
});

describe('how far some actions are', () => {
  it('counts each of them in one heap', () => {
    const actions = ACTION_STATUSES.map((status) => ({ status, dueOn: '2026-01-31' }));
    expect(heapsOf(actions, '2026-02-01')).toEqual({ DONE: 1, LATE: 5, RUNNING: 1, TO_START: 0, LEFT: 1 });
  });
});
