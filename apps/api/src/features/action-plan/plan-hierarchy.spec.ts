import { describe, expect, it } from '@jest/globals';
import { actionPlanApi as api } from '@trame/contracts/action-plan';
import type { ActionRow, Objective } from '@trame/contracts/action-plan-answers';
import { planHierarchyApi as hierarchy } from '@trame/contracts/plan-hierarchy';
import { aPlanOf } from '../../../test/factories/a-plan.ts';
import { testApp } from '../../../test/test-app.ts';
import { newId } from '../../platform/database/new-id.ts';

const app = await testApp();
const key = newId;

describe('the levels of a plan', () => {
  it('are axis, strategic and operational objective, action and sub-action, read from top to bottom', async () => {
    const { council, axis, objective, action } = await aPlanOf(app);
    const axisId = await axis('Agir tôt');
    const strategic = await objective('Ouvrir', { axisId });
    const other = await objective('Former', { axisId });
    const operational = await objective('Sans rendez-vous', { parentId: strategic });
    const under = await action('Un lieu', { axisId, objectiveId: operational });
    const after = await action('Des agents', { axisId, objectiveId: other });
    const part = await action('Trouver un local', { parentId: under });
    const { axes, actions, objectives } = (await council.call(api.get)).body;
    expect(axes[0].objectives.map(({ id, level, parentId }: Objective) => [id, level, parentId])).toEqual([
      [strategic, 'STRATEGIC', null],
      [operational, 'OPERATIONAL', strategic],
      [other, 'STRATEGIC', null],
    ]);
    expect(objectives).toEqual([]);
    expect(actions.map(({ id, parentId }: ActionRow) => [id, parentId])).toEqual([
      [under, null],
      [part, under],
      [after, null],
    ]);
    expect(actions[1]).toMatchObject({ axisId, objectiveId: operational });
    const page = (await council.call(api.getAction, { params: { actionId: part } })).body;
    expect(page).toMatchObject({ parent: { id: under, title: 'Un lieu' }, parts: [] });
    const whole = (await council.call(api.getAction, { params: { actionId: under } })).body;
    expect(whole).toMatchObject({ parent: null, parts: [{ id: part }] });
  });

  it('are optional but for the action: an objective without axis, an operational one without parent', async () => {
    const { council, axis, objective, action } = await aPlanOf(app);
    const loose = await objective('Se loger');
    const operational = await objective('Prévenir', { axisId: await axis('Axe'), level: 'OPERATIONAL' });
    const filed = await action('Protocole', { objectiveId: loose });
    await action('À classer', {});
    const { axes, objectives, actions } = (await council.call(api.get)).body;
    expect(objectives).toMatchObject([{ id: loose, level: 'STRATEGIC' }]);
    expect(axes[0].objectives).toMatchObject([{ id: operational, level: 'OPERATIONAL', parentId: null }]);
    expect(actions.map(({ id }: ActionRow) => id)[0]).toBe(filed);
    expect(actions[0]).toMatchObject({ axisId: null, objectiveId: loose });
  });

  it('never turn upside down: under an operational objective or a sub-action there is no other', async () => {
    const { council, axis, objective, action } = await aPlanOf(app);
    const axisId = await axis('Axe');
    const strategic = await objective('Stratégique', { axisId });
    const operational = await objective('Opérationnel', { parentId: strategic });
    const add = (body: object) => council.call(hierarchy.addObjective, { body: { title: 'Non', ...body }, key: key() });
    expect((await add({ parentId: operational })).body.code).toBe('OBJECTIVE_LEVEL');
    expect((await add({ parentId: strategic, level: 'STRATEGIC' })).body.code).toBe('OBJECTIVE_LEVEL');
    const part = await action('Partie', { parentId: await action('Action', {}) });
    const deeper = await council.call(api.addAction, { body: { title: 'Non', parentId: part }, key: key() });
    expect([deeper.status, deeper.body.code]).toEqual([409, 'PART_HAS_NO_PARTS']);
  });

  it('never point at another council', async () => {
    const mine = await aPlanOf(app);
    const theirs = await aPlanOf(app);
    const foreign = await theirs.objective('Le leur', { axisId: await theirs.axis('Le leur') });
    const objective = { title: 'Le mien', parentId: foreign };
    expect((await mine.council.call(hierarchy.addObjective, { body: objective, key: key() })).status).toBe(404);
    const part = { title: 'Le mien', parentId: await theirs.action('La leur', {}) };
    expect((await mine.council.call(api.addAction, { body: part, key: key() })).status).toBe(404);
  });

  it('are kept by the database itself, whatever a command forgets', async () => {
    const { council, axis, objective, action } = await aPlanOf(app);
    const [one, two] = [await axis('Un'), await axis('Deux')];
    const strategic = await objective('Stratégique', { axisId: one });
    const operational = await objective('Opérationnel', { parentId: strategic });
    const whole = await action('Action', { axisId: one, objectiveId: operational });
    const part = await action('Partie', { parentId: whole });
    const broken = [
      ['update app.objective set axis_id = $1 where id = $2', [two, operational]],
      ['update app.objective set parent_id = $1 where id = $2', [operational, strategic]],
      ['update app.action set axis_id = $1 where id = $2', [two, whole]],
      ['update app.action set objective_id = $1 where id = $2', [strategic, part]],
      ['update app.action set parent_id = $1 where id = $2', [part, whole]],
      ['update app.action set axis_id = null where id = $1', [part]],
    ] as const;
    for (const [statement, values] of broken)
      await expect(app.superuser.query(statement, [...values])).rejects.toThrow(/violates (foreign key|check)/);
    await app.superuser.query('update app.action set title = $1 where id = $2', ['Négatif', part]);
    expect((await council.call(api.get)).body.actions[1].title).toBe('Négatif');
  });
});

describe('an action that has sub-actions', () => {
  it('takes them along when it is filed elsewhere, and a sub-action filed elsewhere is on its own', async () => {
    const { council, axis, action } = await aPlanOf(app);
    const [from, to] = [await axis('De'), await axis('À')];
    const whole = await action('Action', { axisId: from });
    const part = await action('Partie', { parentId: whole });
    const file = (actionId: string, version: number, axisId: string) =>
      council.call(api.changeAction, { params: { actionId }, body: { axisId }, version });
    expect((await file(whole, 1, to)).status).toBe(200);
    const rows = async () =>
      (await council.call(api.get)).body.actions.map(({ id, axisId, parentId }: ActionRow) => [id, axisId, parentId]);
    expect(await rows()).toEqual([
      [whole, to, null],
      [part, to, whole],
    ]);
    expect((await file(part, 1, from)).status).toBe(412);
    expect((await file(part, 2, from)).status).toBe(200);
    expect(await rows()).toEqual([
      [part, from, null],
      [whole, to, null],
    ]);
  });

  it('leaves the plan with them and comes back with them, but for one that had gone before', async () => {
    const { council, action } = await aPlanOf(app);
    const whole = await action('Action', {});
    const [gone, kept] = [await action('Partie', { parentId: whole }), await action('Reste', { parentId: whole })];
    const ids = async () => (await council.call(api.get)).body.actions.map(({ id }: ActionRow) => id);
    const remove = (actionId: string) => council.call(api.removeAction, { params: { actionId }, version: 1 });
    await remove(gone);
    expect((await remove(whole)).status).toBe(200);
    expect(await ids()).toEqual([]);
    await council.call(api.restoreAction, { params: { actionId: whole } });
    expect(await ids()).toEqual([whole, kept]);
  });

  it('is no lead’s to remove with a part of another group', async () => {
    const { council } = await aPlanOf(app);
    const [mine, theirs] = [await council.body('WORKING_GROUP'), await council.body('WORKING_GROUP')];
    const lead = await council.member('LEAD');
    await council.lead(mine, lead.personId);
    const add = async (body: object) =>
      (await council.call(api.addAction, { body: { title: 'Action', ...body }, key: key() })).body.id as string;
    const whole = await add({ bodyId: mine });
    await add({ bodyId: theirs, parentId: whole });
    const remove = { params: { actionId: whole }, version: 1 };
    expect((await lead.call(api.removeAction, remove)).status).toBe(403);
    expect((await council.call(api.removeAction, remove)).status).toBe(200);
  });
});

describe('a heading', () => {
  it('stays while an action is under one of its objectives, and takes its empty objectives along', async () => {
    const { council, objective, action } = await aPlanOf(app);
    const strategic = await objective('Stratégique');
    const operational = await objective('Opérationnel', { parentId: strategic });
    const filed = await action('Action', { objectiveId: operational });
    const remove = () => council.call(api.removeObjective, { params: { objectiveId: strategic }, version: 1 });
    expect((await remove()).body.code).toBe('HEADING_NOT_EMPTY');
    const elsewhere = { params: { actionId: filed }, body: { objectiveId: null }, version: 1 };
    expect((await council.call(api.changeAction, elsewhere)).status).toBe(200);
    expect((await remove()).status).toBe(204);
    expect((await council.call(api.get)).body.objectives).toEqual([]);
  });
});
