import { describe, expect, it } from '@jest/globals';
import { actionPlanApi } from '@trame/contracts/action-plan';
import { actionSheetApi } from '@trame/contracts/action-sheet';
import { frameworksApi as api, type LocalItem, type LocalItemBody } from '@trame/contracts/frameworks';
import { LIMITS } from '@trame/contracts/limits';
import { savedViewsApi } from '@trame/contracts/saved-views';
import { testApp } from '../../../test/test-app.ts';
import type { TestCouncil, TestMember } from '../../../test/test-council.ts';
import { newId } from '../../platform/database/new-id.ts';

const app = await testApp();
const AXIS: LocalItemBody = { framework: 'CLS', number: '2', label: 'Santé mentale', archived: false };

const put = (who: TestMember, id: string, change: Partial<LocalItemBody> = {}, version = 0) =>
  who.call(api.put, { params: { localFrameworkItemId: id }, body: { ...AXIS, ...change }, version });
const remove = (who: TestMember, id: string, version: number) =>
  who.call(api.remove, { params: { localFrameworkItemId: id }, version });
const listed = async (who: TestMember): Promise<LocalItem[]> =>
  api.list.response.parse((await who.call(api.list)).body).items;

/** An action that serves these items. */
async function serving(council: TestCouncil, frameworkItems: string[]): Promise<string> {
  const added = await council.call(actionPlanApi.addAction, { body: { title: 'Ouvrir un lieu' }, key: newId() });
  const actionId = String(added.body.id);
  await council.call(actionSheetApi.settle, { params: { actionId }, body: { frameworkItems }, version: 1 });
  return actionId;
}

describe('the axes of a local contract', () => {
  it('are written by the coordination, and read by whoever reads the plan', async () => {
    const council = await app.council();
    const [id, member] = [newId(), await council.member('MEMBER')];
    expect((await put(council, id)).body).toMatchObject({ ...AXIS, id, version: 1, uses: 0 });
    expect(await listed(member)).toEqual([expect.objectContaining({ id, label: 'Santé mentale' })]);
    for (const role of ['MEMBER', 'LEAD', 'CHAIR'] as const)
      expect((await put(await council.member(role), newId(), { label: role })).status).toBe(403);
    expect(await listed(await app.council())).toEqual([]);
  });

  it('are read in the order of their numbers, archived ones last', async () => {
    const council = await app.council();
    for (const [number, archived] of [
      ['10', false],
      ['2', false],
      [null, false],
      ['1', true],
    ] as const)
      await put(council, newId(), { number, label: `Axe ${number}`, archived });
    expect((await listed(council)).map(({ number }) => number)).toEqual(['2', '10', null, '1']);
  });

  it('are renamed and archived by the version that was read, and stay in their contract', async () => {
    const council = await app.council();
    const id = newId();
    await put(council, id);
    expect((await put(council, id, { label: 'Bien-être' }, 1)).body).toMatchObject({ label: 'Bien-être', version: 2 });
    const stale = await put(council, id, { label: 'Autre' }, 1);
    expect([stale.status, stale.body.current]).toEqual([412, expect.objectContaining({ label: 'Bien-être' })]);
    const moved = await put(council, id, { framework: 'CITY_CONTRACT' }, 2);
    expect([moved.status, moved.body.code]).toEqual([409, 'FRAMEWORK_ITEM_MOVED']);
    expect((await put(council, id, { label: 'Bien-être', archived: true }, 2)).body).toMatchObject({ archived: true });
    expect((await put(await app.council(), id, {}, 3)).status).toBe(404);
  });

  it('are sent again without harm, have names of their own, and there are only so many', async () => {
    const council = await app.council();
    const id = newId();
    expect([(await put(council, id)).body.version, (await put(council, id)).body.version]).toEqual([1, 1]);
    const taken = await put(council, newId(), { label: 'SANTÉ MENTALE' });
    expect([taken.status, taken.body.code]).toEqual([409, 'FRAMEWORK_ITEM_TAKEN']);
    expect((await put(council, newId(), { framework: 'CITY_CONTRACT' })).status).toBe(200);
    await app.superuser.query(
      `insert into app.local_framework_item (council_id, id, framework, label)
       select $1, gen_random_uuid(), 'CLS', 'Axe ' || n from generate_series(1, $2::int) n`,
      [council.councilId, LIMITS.frameworks.items - 2],
    );
    expect((await put(council, newId(), { label: 'De trop' })).body.code).toBe('FRAMEWORK_ITEMS_FULL');
    expect(await listed(council)).toHaveLength(LIMITS.frameworks.items);
  });

  it('are removed while nothing serves them; then they are archived, and what serves them keeps them', async () => {
    const council = await app.council();
    const [used, free] = [newId(), newId()];
    await put(council, used);
    await put(council, free, { label: 'Mobilité' });
    const actionId = await serving(council, [`CLS.${used}`]);
    const refused = await remove(council, used, 1);
    expect([refused.status, refused.body.code]).toEqual([409, 'FRAMEWORK_ITEM_USED']);
    expect((await remove(await council.member('LEAD'), free, 1)).status).toBe(403);
    expect((await remove(await app.council(), free, 1)).status).toBe(404);
    expect((await remove(council, free, 1)).status).toBe(204);
    await put(council, used, { archived: true }, 1);
    const sheet = await council.call(actionSheetApi.get, { params: { actionId } });
    expect(sheet.body).toMatchObject({ frameworkItems: [`CLS.${used}`] });
    expect(await listed(council)).toEqual([expect.objectContaining({ id: used, archived: true, uses: 1 })]);
  });
});

describe('what an action serves', () => {
  it('is any number of items of several frameworks, with themes and publics', async () => {
    const council = await app.council();
    const local = newId();
    await put(council, local);
    const frameworkItems = ['CLSM_2025.PREVENTION', `CLS.${local}`, 'PTSM.EARLY_DETECTION', 'PTSM.SOMATIC_CARE'];
    const actionId = await serving(council, frameworkItems);
    const body = { themes: ['YOUTH', 'PREVENTION'], publics: ['STUDENTS'] };
    const settled = await council.call(actionSheetApi.settle, { params: { actionId }, body, version: 2 });
    expect(settled.body).toMatchObject({
      version: 3,
      frameworkItems: frameworkItems.toSorted(),
      themes: ['PREVENTION', 'YOUTH'],
      publics: ['STUDENTS'],
    });
    const fewer = { frameworkItems: ['PTSM.SOMATIC_CARE'], themes: [] };
    expect(
      (await council.call(actionSheetApi.settle, { params: { actionId }, body: fewer, version: 3 })).body,
    ).toMatchObject({ frameworkItems: ['PTSM.SOMATIC_CARE'], themes: [], publics: ['STUDENTS'] });
  });

  it('is nothing that no framework holds, and no axis of another council', async () => {
    const council = await app.council();
    const other = await app.council();
    const [foreign, mine] = [newId(), newId()];
    await put(other, foreign);
    await put(council, mine);
    const actionId = await serving(council, [`CLS.${mine}`]);
    const status = async (body: object) =>
      (await council.call(actionSheetApi.settle, { params: { actionId }, body, version: 2 })).status;
    expect(await status({ frameworkItems: [`CLS.${foreign}`] })).toBe(404);
    expect(await status({ frameworkItems: [`CITY_CONTRACT.${mine}`] })).toBe(404);
    expect(await status({ frameworkItems: ['PTSM.NO_SUCH_THING'] })).toBe(422);
    expect(await status({ themes: ['WEATHER'] })).toBe(422);
    const { body } = await council.call(actionSheetApi.get, { params: { actionId } });
    expect(body).toMatchObject({ version: 2, frameworkItems: [`CLS.${mine}`] });
  });

  it('changed by two people is refused to the second, with what is stored', async () => {
    const council = await app.council();
    const actionId = await serving(council, ['PTSM.SOMATIC_CARE']);
    const stale = await council.call(actionSheetApi.settle, {
      params: { actionId },
      body: { themes: ['WORK'] },
      version: 1,
    });
    expect([stale.status, stale.body.current]).toEqual([
      412,
      expect.objectContaining({ frameworkItems: ['PTSM.SOMATIC_CARE'], themes: [] }),
    ]);
  });
});

describe('the plan', () => {
  it('is filtered by an item, by a whole framework, by theme and by public', async () => {
    const council = await app.council();
    const local = newId();
    await put(council, local);
    const first = await serving(council, ['PTSM.SOMATIC_CARE', `CLS.${local}`]);
    const body = { themes: ['HOUSING'], publics: ['STUDENTS'] };
    await council.call(actionSheetApi.settle, { params: { actionId: first }, body, version: 2 });
    const second = await serving(council, ['CLSM_2025.PREVENTION']);
    const found = async (query: Record<string, string>) =>
      (await council.call(actionPlanApi.get, { query })).body.actions.map(({ id }: { id: string }) => id);
    expect(await found({ framework: 'PTSM.SOMATIC_CARE' })).toEqual([first]);
    expect(await found({ framework: `CLS.${local}` })).toEqual([first]);
    expect(await found({ framework: 'CLSM_2025' })).toEqual([second]);
    expect(await found({ framework: 'CITY_CONTRACT' })).toEqual([]);
    expect(await found({ theme: 'HOUSING', public: 'STUDENTS' })).toEqual([first]);
    expect(await found({ theme: 'WORK' })).toEqual([]);
    for (const query of [{ framework: 'PTSM.NOTHING' }, { theme: 'WEATHER' }, { public: 'CONCERNED' }])
      expect((await council.call(actionPlanApi.get, { query })).status).toBe(422);
  });

  it('keeps such a filter under a name, but for an axis of another council', async () => {
    const council = await app.council();
    const foreign = newId();
    await put(await app.council(), foreign);
    const save = async (framework: string) =>
      (await council.call(savedViewsApi.save, { key: newId(), body: { name: framework, look: { framework } } })).status;
    expect([await save('PTSM'), await save('PTSM.SOMATIC_CARE'), await save(`CLS.${foreign}`)]).toEqual([
      201, 201, 404,
    ]);
  });
});

describe('an empty plan', () => {
  const start = (who: TestMember, framework = 'CLSM_2025', key = newId()) =>
    who.call(api.start, { body: { framework }, key });

  it('starts from a set of national objectives, one axis for each, which says which one it takes up', async () => {
    const council = await app.council();
    const key = newId();
    expect((await start(council, 'CLSM_2025', key)).body).toEqual({ axes: 5 });
    expect((await start(council, 'CLSM_2025', key)).status).toBe(201);
    const { axes } = (await council.call(actionPlanApi.get)).body;
    expect(axes).toHaveLength(5);
    expect(axes[1]).toMatchObject({
      ...{ number: '2', title: 'Prévenir les troubles psychiques', takesUp: 'CLSM_2025.PREVENTION', objectives: [] },
    });
  });

  it('starts once, and neither from a member nor from what is no set of objectives', async () => {
    const council = await app.council();
    expect((await start(await council.member('LEAD'))).status).toBe(403);
    expect((await start(council, 'PTSM')).status).toBe(422);
    await start(council, 'CLSM_2016');
    const again = await start(council);
    expect([again.status, again.body.code]).toEqual([409, 'PLAN_NOT_EMPTY']);
    const other = await app.council();
    await serving(other, []);
    expect((await start(other)).body.code).toBe('PLAN_NOT_EMPTY');
  });
});

describe('a heading', () => {
  it('names the national objective it takes up, of 2016 or of 2025, and may name none', async () => {
    const council = await app.council();
    const axis = (await council.call(actionPlanApi.addAxis, { body: { title: 'Loger', number: null }, key: newId() }))
      .body;
    const params = { axisId: axis.id };
    const objective = (
      await council.call(actionPlanApi.addObjective, {
        params,
        body: { title: 'Prévenir', number: null },
        key: newId(),
      })
    ).body;
    const change = (takesUp: string | null | undefined, version: number) =>
      council.call(actionPlanApi.changeAxis, { params, body: { title: 'Loger', number: null, takesUp }, version });
    expect((await change('CLSM_2016.BETTER_MENTAL_HEALTH', 1)).status).toBe(200);
    await council.call(actionPlanApi.changeObjective, {
      ...{ params: { objectiveId: objective.id }, version: 1 },
      body: { title: 'Prévenir', number: null, takesUp: 'CLSM_2025.PREVENTION' },
    });
    const read = async () => (await council.call(actionPlanApi.get)).body.axes[0];
    expect(await read()).toMatchObject({
      takesUp: 'CLSM_2016.BETTER_MENTAL_HEALTH',
      objectives: [{ takesUp: 'CLSM_2025.PREVENTION' }],
    });
    expect((await change(undefined, 2)).status).toBe(200);
    expect(await read()).toMatchObject({ takesUp: 'CLSM_2016.BETTER_MENTAL_HEALTH' });
    expect((await change('PTSM.SOMATIC_CARE', 3)).status).toBe(422);
    expect((await change('CLSM_2025.PREVENTION', 1)).status).toBe(412);
    await change(null, 3);
    expect(await read()).toMatchObject({ takesUp: null });
  });
});
