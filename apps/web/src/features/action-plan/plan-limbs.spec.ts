import { describe, expect, it } from '@jest/globals';
import type { ActionRow, Plan } from '@trame/contracts/action-plan-answers';
import { segmentsOf, treeOf, yearsOf } from './plan-limbs.ts';

const row = (
  id: string,
  axisId: string | null,
  objectiveId: string | null,
  more: Partial<ActionRow> = {},
): ActionRow => ({
  ...{
    id,
    version: 1,
    number: null,
    title: id,
    axisId,
    objectiveId,
    parentId: null,
    status: 'PLANNED',
    daysLate: 0,
    silent: false,
    missing: [],
  },
  ...{
    body: null,
    lead: null,
    leadOrganization: null,
    startsOn: null,
    dueOn: null,
    dueText: null,
    progress: 0,
    newsAt: null,
    frameworkItems: [],
    themes: [],
    publics: [],
  },
  ...more,
});
const AXES: Plan['axes'] = [
  {
    id: 'x',
    version: 1,
    number: '1',
    title: 'Axe',
    takesUp: null,
    objectives: [
      { id: 'o', version: 1, number: null, title: 'Objectif', level: 'STRATEGIC', parentId: null, takesUp: null },
    ],
  },
  { id: 'y', version: 1, number: '2', title: 'Vide', objectives: [], takesUp: null },
];
const plan = (actions: ActionRow[]): Plan => ({
  ...{ today: '2026-11-23', roadmap: null, axes: AXES, objectives: [], actions, total: actions.length },
  counts: { all: actions.length, done: 0, running: 0, late: 0, toStart: 0, left: 0, silent: 0, incomplete: 0 },
});

describe('the plan as a tree', () => {
  it('loses no action: under an objective, straight under an axis, or to file', () => {
    const limbs = treeOf(plan([row('a', 'x', 'o'), row('b', 'x', null), row('c', null, null)]), false);
    expect(limbs.map(({ axis, actions }) => [axis?.id, actions.length])).toEqual([
      ['x', 2],
      ['y', 0],
      [undefined, 1],
    ]);
    expect(limbs[0]?.branches.map(({ objective }) => objective?.id)).toEqual([undefined, 'o']);
  });

  it('keeps objectives without an axis apart from what nobody has filed', () => {
    const loose = {
      id: 'l',
      version: 1,
      number: null,
      title: 'Libre',
      level: 'STRATEGIC' as const,
      parentId: null,
      takesUp: null,
    };
    const limbs = treeOf({ ...plan([row('a', null, 'l'), row('b', null, null)]), objectives: [loose] }, true);
    expect(limbs.map(({ id, actions }) => [id, actions.map((one) => one.id)])).toEqual([
      ['loose', ['a']],
      ['unfiled', ['b']],
    ]);
  });

  it('keeps a strategic objective for what is under its operational one', () => {
    const objectives = [
      {
        id: 's',
        version: 1,
        number: null,
        title: 'Stratégique',
        level: 'STRATEGIC' as const,
        parentId: null,
        takesUp: null,
      },
      {
        id: 'o',
        version: 1,
        number: null,
        title: 'Opérationnel',
        level: 'OPERATIONAL' as const,
        parentId: 's',
        takesUp: null,
      },
      { id: 'e', version: 1, number: null, title: 'Vide', level: 'STRATEGIC' as const, parentId: null, takesUp: null },
    ];
    const axes = [{ id: 'x', version: 1, number: null, title: 'Axe', objectives, takesUp: null }];
    const [limb] = treeOf({ ...plan([row('a', 'x', 'o')]), axes }, true);
    expect(limb?.branches.map(({ objective, actions, holds }) => [objective?.id, actions.length, holds])).toEqual([
      ['s', 0, 1],
      ['o', 1, 1],
    ]);
  });

  it('leaves out empty headings when a filter is on', () => {
    expect(treeOf(plan([row('a', 'x', 'o')]), true).map(({ axis }) => axis?.id)).toEqual(['x']);
  });

  it('counts late before under way', () => {
    const late = row('a', 'x', 'o', { status: 'IN_PROGRESS', dueOn: '2026-01-01' });
    const words = { done: 'd', running: 'r', late: 'l', toStart: 't' };
    expect(segmentsOf([late], '2026-11-23', words).map(({ value }) => value)).toEqual([0, 0, 1, 0]);
  });

  it('shows the years of the actions when the roadmap has none', () => {
    const dated = row('a', 'x', 'o', { startsOn: '2025-03-01', dueOn: '2028-06-30' });
    expect(yearsOf(plan([dated]))).toEqual({ from: 2025, to: 2028 });
  });
});
