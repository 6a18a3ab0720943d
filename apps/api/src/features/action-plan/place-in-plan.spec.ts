import { describe, expect, it } from '@jest/globals';
import { actionPlanApi as api } from '@trame/contracts/action-plan';
import type { ActionRow, Axis, Objective, Plan } from '@trame/contracts/action-plan-answers';
import { planHierarchyApi as hierarchy } from '@trame/contracts/plan-hierarchy';
import fc from 'fast-check';
import { aPlanOf } from '../../../test/factories/a-plan.ts';
import { testApp } from '../../../test/test-app.ts';
import type { TestCouncil } from '../../../test/test-council.ts';

const app = await testApp();
const planOf = async (council: TestCouncil): Promise<Plan> => (await council.call(api.get)).body as Plan;
const objectivesOf = ({ axes, objectives }: Plan): Objective[] => [
  ...axes.flatMap((axis) => axis.objectives),
  ...objectives,
];
const NOWHERE = { axisId: null, objectiveId: null, parentId: null };
const LOOSE = { axisId: null, parentId: null, level: 'STRATEGIC' as const };

async function versionOf(council: TestCouncil, id: string): Promise<number> {
  const plan = await planOf(council);
  const rows: { id: string; version: number }[] = [...plan.axes, ...objectivesOf(plan), ...plan.actions];
  return rows.find((row) => row.id === id)?.version ?? 1;
}
const placeAxis = async (council: TestCouncil, axisId: string, before: string | null) =>
  council.call(hierarchy.placeAxis, {
    params: { axisId },
    body: { before },
    version: await versionOf(council, axisId),
  });
const placeObjective = async (council: TestCouncil, objectiveId: string, body: object) =>
  council.call(hierarchy.placeObjective, {
    ...{ params: { objectiveId }, version: await versionOf(council, objectiveId) },
    body: { ...LOOSE, before: null, ...body },
  });
const placeAction = async (council: TestCouncil, actionId: string, body: object) =>
  council.call(hierarchy.placeAction, {
    ...{ params: { actionId }, version: await versionOf(council, actionId) },
    body: { ...NOWHERE, before: null, ...body },
  });

describe('moving an axis', () => {
  it('puts it before another, and back where it was', async () => {
    const { council, axis } = await aPlanOf(app);
    const [one, two, three] = [await axis('Un'), await axis('Deux'), await axis('Trois')];
    const order = async () => (await planOf(council)).axes.map(({ id }: Axis) => id);
    const moved = await placeAxis(council, one, null);
    expect([moved.status, await order()]).toEqual([200, [two, three, one]]);
    expect(moved.body.from).toEqual({ before: two });
    await placeAxis(council, one, moved.body.from.before);
    expect(await order()).toEqual([one, two, three]);
  });

  it('is refused to whoever saw it before it changed, and beside an unknown one', async () => {
    const { council, axis } = await aPlanOf(app);
    const [one, two] = [await axis('Un'), await axis('Deux')];
    const stale = { params: { axisId: one }, body: { before: null }, version: 7 };
    expect((await council.call(hierarchy.placeAxis, stale)).status).toBe(412);
    const foreign = await (await aPlanOf(app)).axis('Ailleurs');
    expect((await placeAxis(council, one, foreign)).status).toBe(404);
    expect((await planOf(council)).axes.map(({ id }: Axis) => id)).toEqual([one, two]);
  });
});

describe('moving an objective', () => {
  it('takes along what is under it, and back', async () => {
    const { council, axis, objective, action } = await aPlanOf(app);
    const [from, to] = [await axis('De'), await axis('À')];
    const strategic = await objective('Stratégique', { axisId: from });
    const operational = await objective('Opérationnel', { parentId: strategic });
    const whole = await action('Action', { axisId: from, objectiveId: operational });
    const part = await action('Partie', { parentId: whole });
    const moved = await placeObjective(council, strategic, { axisId: to });
    expect(moved.status).toBe(200);
    const where = async () =>
      (await planOf(council)).actions.map(({ id, axisId, objectiveId }: ActionRow) => [id, axisId, objectiveId]);
    expect(await where()).toEqual([
      [whole, to, operational],
      [part, to, operational],
    ]);
    await placeObjective(council, strategic, moved.body.from);
    expect((await where())[1]).toEqual([part, from, operational]);
  });

  it('makes it operational under a strategic one, strategic again, and loose', async () => {
    const { council, axis, objective } = await aPlanOf(app);
    const axisId = await axis('Axe');
    const [one, two] = [await objective('Un', { axisId }), await objective('Deux', { axisId })];
    await placeObjective(council, two, { axisId, parentId: one, level: 'OPERATIONAL' });
    expect((await planOf(council)).axes[0]?.objectives).toMatchObject([{ id: one }, { id: two, parentId: one }]);
    await placeObjective(council, two, { axisId, before: one });
    const level = { level: 'STRATEGIC', parentId: null };
    expect((await planOf(council)).axes[0]?.objectives).toMatchObject([{ id: two, ...level }, { id: one }]);
    await placeObjective(council, one, {});
    expect((await planOf(council)).objectives).toMatchObject([{ id: one }]);
  });

  it('is refused under itself, under an operational one, with others under it, and as strategic under another', async () => {
    const { council, objective } = await aPlanOf(app);
    const strategic = await objective('Stratégique');
    const operational = await objective('Opérationnel', { parentId: strategic });
    const other = await objective('Autre');
    const refused = [
      [strategic, { parentId: strategic, level: 'OPERATIONAL' }],
      [strategic, { parentId: other, level: 'OPERATIONAL' }],
      [strategic, { parentId: operational, level: 'OPERATIONAL' }],
      [strategic, { level: 'OPERATIONAL' }],
      [other, { parentId: operational, level: 'OPERATIONAL' }],
      [other, { parentId: strategic, level: 'STRATEGIC' }],
    ] as const;
    for (const [id, body] of refused)
      expect((await placeObjective(council, id, body)).body.code).toBe('OBJECTIVE_LEVEL');
  });
});

describe('moving an action', () => {
  it('orders it among its neighbours, files it elsewhere, and back', async () => {
    const { council, axis, action } = await aPlanOf(app);
    const axisId = await axis('Axe');
    const [one, two] = [await action('Un', { axisId }), await action('Deux', { axisId })];
    const loose = await action('Ailleurs', {});
    const order = async () => (await planOf(council)).actions.map(({ id }: ActionRow) => id);
    expect((await placeAction(council, two, { axisId, before: one })).body.from).toMatchObject({
      axisId,
      before: null,
    });
    expect(await order()).toEqual([two, one, loose]);
    const moved = await placeAction(council, loose, { axisId, before: one });
    expect(await order()).toEqual([two, loose, one]);
    await placeAction(council, loose, moved.body.from);
    expect(await order()).toEqual([two, one, loose]);
  });

  it('makes it a part of another and an action of its own again', async () => {
    const { council, axis, action } = await aPlanOf(app);
    const axisId = await axis('Axe');
    const [whole, part] = [await action('Action', { axisId }), await action('Partie', {})];
    const moved = await placeAction(council, part, { parentId: whole });
    expect((await planOf(council)).actions[1]).toMatchObject({ id: part, parentId: whole, axisId });
    await placeAction(council, part, moved.body.from);
    expect((await planOf(council)).actions[1]).toMatchObject({ id: part, parentId: null, axisId: null });
  });

  it('is refused under itself or a part, with parts of its own, before an unknown one, and to a member', async () => {
    const { council, action } = await aPlanOf(app);
    const whole = await action('Action', {});
    const part = await action('Partie', { parentId: whole });
    const other = await action('Autre', {});
    for (const [id, parentId] of [
      [whole, whole],
      [whole, part],
      [whole, other],
      [other, part],
    ] as const)
      expect((await placeAction(council, id, { parentId })).body.code).toBe('PART_HAS_NO_PARTS');
    expect((await placeAction(council, other, { before: part })).status).toBe(404);
    const asMember = { params: { actionId: other }, body: { ...NOWHERE, before: null }, version: 1 };
    expect((await (await council.member('MEMBER')).call(hierarchy.placeAction, asMember)).status).toBe(403);
  });
});

/** A plan with each level once or twice, and the ids of its parts by kind. */
async function fullPlan() {
  const { council, axis, objective, action } = await aPlanOf(app);
  const axes = [await axis('Un'), await axis('Deux')];
  const [axisId] = axes;
  const strategic = await objective('Stratégique', { axisId });
  const operational = await objective('Opérationnel', { parentId: strategic });
  const objectives = [strategic, operational, await objective('Libre'), await objective('Autre', { axisId })];
  const whole = await action('Action', { axisId, objectiveId: operational });
  const actions = [whole, await action('Partie', { parentId: whole }), await action('Droite', { axisId })];
  actions.push(await action('À classer', {}));
  return { council, axes, objectives, actions };
}

describe('any series of moves', () => {
  const at = fc.nat(4);
  const move = fc.record({
    kind: fc.nat(2),
    of: at,
    axis: at,
    objective: at,
    parent: at,
    before: at,
    lower: fc.boolean(),
  });

  it('keeps every action once in the plan, and every parent legal', async () => {
    let moved = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(move, { minLength: 4, maxLength: 10 }), async (moves) => {
        const { council, axes, objectives, actions } = await fullPlan();
        for (const { kind, of, axis, objective, parent, before, lower } of moves) {
          const pick = (ids: string[], place: number) => ids[place] ?? null;
          const place = { axisId: pick(axes, axis), before: null };
          const level = lower ? 'OPERATIONAL' : 'STRATEGIC';
          const answer = await [
            () => placeAxis(council, axes[of % 2] ?? '', pick(axes, before)),
            () =>
              placeObjective(council, objectives[of % 4] ?? '', {
                ...place,
                parentId: pick(objectives, parent),
                level,
              }),
            () =>
              placeAction(council, actions[of % 4] ?? '', {
                ...{ ...place, objectiveId: pick(objectives, objective), parentId: pick(actions, parent) },
              }),
          ][kind]?.();
          expect([200, 404, 409]).toContain(answer?.status);
          moved += Number(answer?.status === 200);
        }
        const plan = await planOf(council);
        expect(plan.actions.map(({ id }) => id).toSorted()).toEqual(actions.toSorted());
        expect(
          objectivesOf(plan)
            .map(({ id }) => id)
            .toSorted(),
        ).toEqual(objectives.toSorted());
        expectLegal(plan);
      }),
      { numRuns: 12 },
    );
    expect(moved).toBeGreaterThan(12); // what is refused proves nothing
  });
});

/** Each parent is of the level above, in the same place, and comes first. */
function expectLegal(plan: Plan): void {
  const all = objectivesOf(plan);
  for (const [place, { level, parentId }] of all.entries()) {
    const parent = all.findIndex(({ id }) => id === parentId);
    if (parentId) expect([level, all[parent]?.level, parent < place]).toEqual(['OPERATIONAL', 'STRATEGIC', true]);
  }
  for (const [place, row] of plan.actions.entries()) {
    const home = [...plan.axes, { id: null, objectives: plan.objectives }].find(({ id }) => id === row.axisId);
    if (row.objectiveId) expect(home?.objectives.map(({ id }) => id)).toContain(row.objectiveId);
    const parent = plan.actions.findIndex(({ id }) => id === row.parentId);
    const { axisId, objectiveId } = row;
    if (row.parentId) expect(plan.actions[parent]).toMatchObject({ parentId: null, axisId, objectiveId });
    if (row.parentId) expect(parent).toBeLessThan(place);
  }
}
