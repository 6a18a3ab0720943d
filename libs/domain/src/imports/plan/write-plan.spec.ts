import { describe, expect, it } from '@jest/globals';
import { someTools } from '../../../test/a-reading.ts';
import type { Choices, RowDecision } from '../choices.ts';
import { NOTHING_KNOWN } from '../figures/compare-figures.ts';
import { layoutAt } from '../layout.ts';
import type { KnownPlan } from './known-plan.ts';
import { previewPlan } from './plan-preview.ts';
import { writePlan } from './write-plan.ts';

const HEADINGS = ['Axe', 'Action', 'Pilote'];
const NOTHING: KnownPlan = {
  ...{ organizations: [], people: [], bodies: [], roadmap: null },
  ...{ axes: [], objectives: [], actions: [] },
};

/** Lines start at 2, under the headings. */
function planned(rows: string[][], known: Partial<KnownPlan> = {}, decisions: [number, RowDecision][] = []) {
  const sheet = { name: '', rows: [HEADINGS, ...rows] };
  const choices: Choices = { corrections: new Map(), decisions: new Map(decisions), separate: new Set() };
  const all = { ...NOTHING, ...known };
  const preview = previewPlan([sheet], layoutAt([sheet], 'PLAN', 0, 0), all, choices, someTools);
  let made = 0;
  const writes = writePlan(preview, all, { newId: () => `new-${(made += 1)}`, today: '2026-11-21' }, 'Plan');
  const said = preview.rows.map(({ row }) => row.issues.map(({ code, text, proposal }) => [code, text, proposal]));
  return { outcomes: preview.rows.map(({ outcome }) => outcome), said, writes };
}

describe('an action of the same title', () => {
  const known = {
    axes: [{ id: 'x', title: 'Logement' }],
    actions: [{ id: 'a', axisId: 'x', objectiveId: null, parentId: null, title: 'Former', ...NOTHING_KNOWN }],
  };

  it.each([
    ['under the same axis is the one of the plan', 'LOGEMENT', known, 'MATCH', ['ACTION_KNOWN', 'former', null]],
    ['under another axis is another one', 'Jeunes', known, 'CREATE', undefined],
  ])('%s', (_name, axis, all, outcome, remark) => {
    const { outcomes, said } = planned([[axis, 'former', 'CCAS']], all);
    expect([outcomes, said[0]?.find(([code]) => code === 'ACTION_KNOWN')]).toEqual([[outcome], remark]);
  });

  it('on a later line says which one it repeats, unless that one is skipped', () => {
    const rows = [
      ['Logement', 'Former', 'CCAS'],
      ['', 'Former', 'CPAM'],
    ];
    expect(planned(rows)).toMatchObject({ outcomes: ['CREATE', 'MATCH'] });
    expect(planned(rows).said[1]).toContainEqual(['ACTION_REPEATED', 'Former', '2']);
    expect(planned(rows, {}, [[2, { action: 'SKIP' }]])).toMatchObject({ outcomes: ['SKIP', 'CREATE'] });
  });
});

describe('the parts of an action', () => {
  const HEAD = ['Axe', 'Action', 'Sous-action de'];
  const parted = (rows: string[][], known: Partial<KnownPlan> = {}) => {
    const sheet = { name: '', rows: [HEAD, ...rows] };
    const choices: Choices = { corrections: new Map(), decisions: new Map(), separate: new Set() };
    const all = { ...NOTHING, ...known };
    const preview = previewPlan([sheet], layoutAt([sheet], 'PLAN', 0, 0), all, choices, someTools);
    let made = 0;
    const { actions } = writePlan(preview, all, { newId: () => `new-${(made += 1)}`, today: '2026-11-21' }, 'Plan');
    const titles = new Map(
      [...all.actions, ...actions.map(({ id, row }) => ({ id, title: row.title }))].map(({ id, title }) => [id, title]),
    );
    const lost = preview.rows.flatMap(({ row }) => row.issues.filter(({ code }) => code === 'PART_OF_UNKNOWN'));
    return {
      filed: actions.map(({ row, parentId }) => [row.title, titles.get(parentId ?? '') ?? null]),
      lost: lost.map(({ text, column }) => [text, column]),
      actions,
    };
  };

  it('are filed under it whatever the order of the lines, and of two of one title under that of their axis', () => {
    const { filed, lost, actions } = parted([
      ['Jeunes', 'Le permis', 'UN BUS'],
      ['Jeunes', 'Un bus', ''],
      ['Logement', 'Un bus', ''],
      ['Logement', 'Le permis', 'Un bus'],
    ]);
    expect([filed, lost]).toEqual([
      [
        ['Le permis', 'Un bus'],
        ['Un bus', null],
        ['Un bus', null],
        ['Le permis', 'Un bus'],
      ],
      [],
    ]);
    expect([actions[0]?.parentId, actions[3]?.parentId]).toEqual([actions[1]?.id, actions[2]?.id]);
  });

  it('join an action of the plan, and two actions may have parts of one title', () => {
    const known = {
      axes: [{ id: 'x', title: 'Jeunes' }],
      actions: [{ id: 'a', axisId: 'x', objectiveId: 'o', parentId: null, title: 'Un lieu', ...NOTHING_KNOWN }],
    };
    const { filed, actions } = parted(
      [
        ['Jeunes', 'Communiquer', 'Un lieu'],
        ['Jeunes', 'Un bus', ''],
        ['Jeunes', 'Communiquer', 'Un bus'],
      ],
      known,
    );
    expect(filed.map(([, whole]) => whole)).toEqual(['Un lieu', null, 'Un bus']);
    expect(actions[0]).toMatchObject({ parentId: 'a', axisId: 'x', objectiveId: 'o' });
  });

  it('stand by themselves, and say so, when what they name is nowhere, is a part, or is two elsewhere', () => {
    const { filed, lost } = parted([
      ['Jeunes', 'Un bus', ''],
      ['Jeunes', 'Le permis', 'Un bus'],
      ['Jeunes', 'Le code', 'Le permis'],
      ['Jeunes', 'Une affiche', 'Une campagne'],
    ]);
    expect(filed.map(([, whole]) => whole)).toEqual([null, 'Un bus', null, null]);
    expect(lost).toEqual([
      ['Le permis', 2],
      ['Une campagne', 2],
    ]);
  });
});

describe('the levels of a file', () => {
  const HEAD = ['Axe', 'Objectif stratégique', 'Objectif opérationnel', 'Action'];
  const written = (rows: string[][], known: Partial<KnownPlan> = {}) => {
    const sheet = { name: '', rows: [HEAD, ...rows] };
    const choices: Choices = { corrections: new Map(), decisions: new Map(), separate: new Set() };
    const all = { ...NOTHING, ...known };
    let made = 0;
    const tools = { newId: () => `new-${(made += 1)}`, today: '2026-11-21' };
    return writePlan(
      previewPlan([sheet], layoutAt([sheet], 'PLAN', 0, 0), all, choices, someTools),
      all,
      tools,
      'Plan',
    );
  };

  it('are kept: an operational objective under its strategic one, which a new one closes', () => {
    const { objectives, actions } = written([
      ['Jeunes', 'Ouvrir', 'Sans rendez-vous', 'Un lieu'],
      ['', '', 'Aller vers', 'Un bus'],
      ['', 'Former', '', 'Des agents'],
    ]);
    const ids = new Map(objectives.map(({ id, title }) => [id, title]));
    expect(objectives.map(({ title, level, parentId }) => [title, level, ids.get(parentId ?? '')])).toEqual([
      ['Ouvrir', 'STRATEGIC', undefined],
      ['Sans rendez-vous', 'OPERATIONAL', 'Ouvrir'],
      ['Aller vers', 'OPERATIONAL', 'Ouvrir'],
      ['Former', 'STRATEGIC', undefined],
    ]);
    const filed = actions.map(({ row, objectiveId }) => [row.title, ids.get(objectiveId ?? '')]);
    expect(filed).toEqual([
      ['Un lieu', 'Sans rendez-vous'],
      ['Un bus', 'Aller vers'],
      ['Des agents', 'Former'],
    ]);
  });

  it('join what the roadmap has: an operational objective without parent is not one that has', () => {
    const known = {
      axes: [{ id: 'x', title: 'Jeunes' }],
      objectives: [{ id: 'o', axisId: 'x', level: 'OPERATIONAL' as const, parentId: null, title: 'Aller vers' }],
    };
    const { objectives, actions } = written(
      [
        ['Jeunes', '', 'Aller vers', 'Un bus'],
        ['', 'Ouvrir', 'Aller vers', 'Un lieu'],
      ],
      known,
    );
    expect(objectives.map(({ title }) => title)).toEqual(['Ouvrir', 'Aller vers']);
    expect(actions[0]?.objectiveId).toBe('o');
    expect(actions[1]?.objectiveId).not.toBe('o');
  });
});

describe('a lead', () => {
  const zoe = { id: 'p', name: 'Zoé Aubry' };
  const leads = (name: string, known: Partial<KnownPlan>) => {
    const { said, writes } = planned([['Logement', 'Former', name]], known);
    const codes = said[0]?.map(([code]) => code).filter((code) => code?.startsWith('LEAD_'));
    return [writes.actions[0]?.leads[0]?.personId, writes.organizations.map((one) => one.name), codes];
  };

  it.each([
    ['is a person by any order of their names', 'AUBRY Zoé', [zoe], ['p', [], []]],
    [
      'is nobody when several have the name',
      'Zoé Aubry',
      [zoe, { ...zoe, id: 'q' }],
      [undefined, [], ['LEAD_AMBIGUOUS']],
    ],
    [
      'is an organisation, and said so, when nobody has it',
      'Luc Prat',
      [zoe],
      [null, ['Luc Prat'], ['LEAD_AS_ORGANIZATION']],
    ],
    ['is an organisation without a word', 'CCAS', [zoe], [null, ['CCAS'], []]],
  ])('%s', (_name, name, people, expected) => {
    expect(leads(name, { people })).toEqual(expected);
  });
});

it('writes nothing of a line that names nothing, whatever was decided', () => {
  expect(planned([['', '', 'CCAS']], {}, [[2, { action: 'CREATE' }]])).toMatchObject({
    outcomes: ['SKIP'],
    writes: { actions: [], organizations: [] },
  });
});
