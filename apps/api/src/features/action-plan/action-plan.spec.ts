import { describe, expect, it } from '@jest/globals';
import { actionPlanApi as api } from '@trame/contracts/action-plan';
import { testApp } from '../../../test/test-app.ts';
import type { TestCouncil } from '../../../test/test-council.ts';

const app = await testApp();
let keys = 0;
const key = () => `k${(keys += 1)}`;

async function planned(council: TestCouncil) {
  const axis = await council.call(api.addAxis, { body: { title: 'Agir tôt', number: '1' }, key: key() });
  const params = { axisId: axis.body.id };
  const objective = await council.call(api.addObjective, {
    params,
    body: { title: 'Ouvrir', number: '1.2' },
    key: key(),
  });
  const body = { title: 'Ouvrir un lieu', axisId: axis.body.id, objectiveId: objective.body.id, dueOn: '2020-01-01' };
  const action = await council.call(api.addAction, { body, key: key() });
  return { axisId: axis.body.id, objectiveId: objective.body.id, actionId: action.body.id };
}

const theOnly = async (council: TestCouncil, query = {}) => (await council.call(api.get, { query })).body;

describe('the plan', () => {
  it('is empty, then holds an axis, an objective and an action whose lateness is computed', async () => {
    const council = await app.council();
    expect(await theOnly(council)).toMatchObject({ roadmap: null, axes: [], actions: [], total: 0 });
    const { axisId, objectiveId, actionId } = await planned(council);
    const plan = await theOnly(council);
    expect(plan.axes).toMatchObject([
      { id: axisId, title: 'Agir tôt', objectives: [{ id: objectiveId, number: '1.2' }] },
    ]);
    expect(plan.actions).toMatchObject([{ id: actionId, status: 'PLANNED', axisId, objectiveId }]);
    expect(plan.actions[0].daysLate).toBeGreaterThan(2000);
    expect(plan.counts).toMatchObject({ all: 1, late: 1, toStart: 0 });
  });

  it('answers its filters, and refuses one it does not know', async () => {
    const council = await app.council();
    await planned(council);
    await council.call(api.addAction, { body: { title: 'Élargir les horaires' }, key: key() });
    const titles = async (query: object) =>
      (await theOnly(council, query)).actions.map(({ title }: { title: string }) => title);
    expect(await titles({ only: 'LATE' })).toEqual(['Ouvrir un lieu']);
    expect(await titles({ text: 'elargir' })).toEqual(['Élargir les horaires']);
    expect(await titles({ status: 'DONE' })).toEqual([]);
    expect(await titles({ sort: 'TITLE' })).toEqual(['Élargir les horaires', 'Ouvrir un lieu']);
    expect(await titles({ sort: 'TITLE', direction: 'desc' })).toEqual(['Ouvrir un lieu', 'Élargir les horaires']);
    for (const direction of ['asc', 'desc'])
      expect((await titles({ sort: 'DUE', direction })).at(-1)).toBe('Élargir les horaires');
    expect((await council.call(api.get, { query: { status: 'LATE' } })).status).toBe(422);
  });

  it('keeps a heading that still holds actions, and lets an empty one go', async () => {
    const council = await app.council();
    const { axisId, objectiveId } = await planned(council);
    const full = await council.call(api.removeAxis, { params: { axisId }, version: 1 });
    expect([full.status, full.body.code]).toEqual([409, 'HEADING_NOT_EMPTY']);
    const empty = await council.call(api.addAxis, { body: { title: 'Vide', number: null }, key: key() });
    const params = { axisId: empty.body.id };
    expect((await council.call(api.removeAxis, { params, version: 2 })).status).toBe(412);
    expect((await council.call(api.removeAxis, { params, version: 1 })).status).toBe(204);
    const renamed = { title: 'Accueillir', number: null };
    const changed = await council.call(api.changeObjective, { params: { objectiveId }, body: renamed, version: 1 });
    expect(changed.body.version).toBe(2);
  });
});

describe('an action', () => {
  it('changes for the one who saw it last, and shows the other what is stored', async () => {
    const council = await app.council();
    const { actionId } = await planned(council);
    const params = { actionId };
    const change = (title: string, version: number) =>
      council.call(api.changeAction, { params, body: { title }, version });
    expect((await change('Premier', 1)).body.version).toBe(2);
    const stale = await change('Second', 1);
    expect([stale.status, stale.body.current.version]).toEqual([412, 2]);
    expect((await council.call(api.getAction, { params })).body.title).toBe('Premier');
  });

  it('never points at another council: axis, person, body', async () => {
    const council = await app.council();
    const other = await app.council();
    const { actionId } = await planned(council);
    const { axisId } = await planned(other);
    const foreign = [{ axisId }, { leadPersonId: await other.person() }, { bodyId: await other.body() }];
    for (const body of foreign) {
      const answer = await council.call(api.changeAction, { params: { actionId }, body, version: 1 });
      expect([answer.status, answer.body.code]).toEqual([404, 'NOT_FOUND']);
    }
    expect((await other.call(api.getAction, { params: { actionId } })).status).toBe(404);
  });

  it('belongs to the lead of its group, and of no other', async () => {
    const council = await app.council();
    const [group, another] = [await council.body('WORKING_GROUP'), await council.body('WORKING_GROUP')];
    const lead = await council.member('LEAD');
    await council.lead(group, lead.personId);
    const add = (bodyId: string | null) => lead.call(api.addAction, { body: { title: 'Former', bodyId }, key: key() });
    const mine = await add(group);
    expect([mine.status, (await add(another)).status, (await add(null)).status]).toEqual([201, 404, 403]);
    const params = { actionId: mine.body.id };
    const moved = await lead.call(api.changeAction, { params, body: { bodyId: another }, version: 1 });
    expect(moved.status).toBe(404);
    expect((await lead.call(api.getAction, { params })).body).toMatchObject({ mayChange: true, mayReport: true });
  });

  it('is taken out and put back with its news', async () => {
    const council = await app.council();
    const { actionId } = await planned(council);
    const params = { actionId };
    await council.call(api.report, { params, body: { word: 'PROGRESSING', text: 'Vu', progress: 40 }, key: key() });
    expect((await council.call(api.removeAction, { params, version: 2 })).status).toBe(200);
    expect((await theOnly(council)).total).toBe(0);
    expect((await council.call(api.getAction, { params })).status).toBe(404);
    expect((await council.call(api.restoreAction, { params })).status).toBe(200);
    expect((await council.call(api.getAction, { params })).body).toMatchObject({
      progress: 40,
      news: [{ text: 'Vu' }],
    });
  });

  it('leaves the words said of a date behind when the date changes, alone or with others', async () => {
    const council = await app.council();
    const { actionId } = await planned(council);
    const params = { actionId };
    const read = async () => {
      const { dueOn, dueText } = (await council.call(api.getAction, { params })).body;
      return [dueOn, dueText];
    };
    const change = async (body: object, version: number) => {
      await council.call(api.changeAction, { params, body, version });
      return read();
    };
    const said = { dueOn: '2028-06-30', dueText: '1er semestre 2028' };
    expect(await change(said, 1)).toEqual(['2028-06-30', '1er semestre 2028']);
    expect(await change({ ...said, title: 'Ouvrir' }, 2)).toEqual(['2028-06-30', '1er semestre 2028']);
    expect(await change({ ...said, dueOn: '2029-01-31' }, 3)).toEqual(['2029-01-31', null]);
    expect(await change({ dueOn: '2029-06-30', dueText: 'avant l’été' }, 4)).toEqual(['2029-06-30', 'avant l’été']);
    expect(await change({ dueOn: '2029-07-31' }, 5)).toEqual(['2029-07-31', null]);
    await change({ dueText: 'juillet' }, 6);
    await council.call(api.changeMany, { body: { which: { ids: [actionId] }, change: { postponeDays: 1 } } });
    expect(await read()).toEqual(['2029-08-01', null]);
  });

  it('does not end before it starts', async () => {
    const council = await app.council();
    const { actionId } = await planned(council);
    const body = { startsOn: '2038-02-01', dueOn: '2038-01-01' };
    const answer = await council.call(api.changeAction, { params: { actionId }, body, version: 1 });
    expect([answer.status, answer.body.errors[0].pointer]).toEqual([422, '/body/dueOn']);
  });
});

describe('news of an action', () => {
  it('are dated, signed, and move it along', async () => {
    const council = await app.council();
    const { actionId } = await planned(council);
    const params = { actionId };
    const report = (word: string, progress: number | null) =>
      council.call(api.report, { params, body: { word, text: '', progress }, key: key() });
    await report('PROGRESSING', 30);
    expect((await council.call(api.getAction, { params })).body).toMatchObject({ status: 'IN_PROGRESS', progress: 30 });
    await report('BLOCKED', null);
    expect((await council.call(api.getAction, { params })).body).toMatchObject({ status: 'ON_HOLD', progress: 30 });
    await report('DONE', null);
    const { body } = await council.call(api.getAction, { params });
    expect(body).toMatchObject({ status: 'DONE', progress: 100, daysLate: 0 });
    expect(body.news.map(({ word }: { word: string }) => word)).toEqual(['DONE', 'BLOCKED', 'PROGRESSING']);
    expect(body.news[0].author.id).toBe(council.personId);
  });

  it('are shown the newest first, as many as a page holds', async () => {
    const council = await app.council();
    const { actionId } = await planned(council);
    await app.superuser.query(
      `insert into app.progress_note (council_id, id, action_id, word, text, source, noted_at)
       select $1, gen_random_uuid(), $2, 'PROGRESSING', n::text, 'APP', now() - make_interval(days => n)
       from generate_series(1, 210) n`,
      [council.councilId, actionId],
    );
    const { status, body } = await council.call(api.getAction, { params: { actionId } });
    expect([status, body.news.length, body.news[0].text, body.news.at(-1).text]).toEqual([200, 200, '1', '200']);
  });

  it('come from the member who leads it, and from no other member', async () => {
    const council = await app.council();
    const { actionId } = await planned(council);
    const [mine, other] = [await council.member('MEMBER'), await council.member('MEMBER')];
    const params = { actionId };
    await council.call(api.changeAction, { params, body: { leadPersonId: mine.personId }, version: 1 });
    const body = { word: 'NOTHING_NEW', text: '', progress: null };
    expect((await mine.call(api.report, { params, body, key: key() })).status).toBe(201);
    expect((await other.call(api.report, { params, body, key: key() })).status).toBe(403);
  });

  it('are written once when the same request comes twice', async () => {
    const council = await app.council();
    const { actionId } = await planned(council);
    const twice = { params: { actionId }, body: { word: 'PROGRESSING', text: 'Une fois', progress: null }, key: key() };
    const [first, second] = [await council.call(api.report, twice), await council.call(api.report, twice)];
    expect(second.body).toEqual(first.body);
    const other = await council.call(api.report, { ...twice, body: { ...twice.body, text: 'Autre' } });
    expect([other.status, other.body.code]).toEqual([422, 'KEY_REUSED']);
    expect((await council.call(api.getAction, { params: twice.params })).body.news).toHaveLength(1);
  });
});

describe('several actions at once', () => {
  it('are postponed by name or by filter, in one go', async () => {
    const council = await app.council();
    const { actionId } = await planned(council);
    const which = { matching: { only: 'LATE' } };
    const postponed = await council.call(api.changeMany, { body: { which, change: { postponeDays: 10 } } });
    expect(postponed.body).toMatchObject({ changed: 1 });
    const byName = { which: { ids: [actionId] }, change: { postponeDays: 1 } };
    await council.call(api.changeMany, { body: byName });
    expect((await theOnly(council)).actions[0].dueOn).toBe('2020-01-12');
  });

  it('leave another council alone, and are not a member’s to change', async () => {
    const council = await app.council();
    const other = await app.council();
    const { actionId } = await planned(other);
    const body = { which: { ids: [actionId] }, change: { status: 'DONE' } };
    expect((await council.call(api.changeMany, { body })).body).toEqual({ changed: 0, changeId: null });
    expect((await (await council.member('MEMBER')).call(api.changeMany, { body })).status).toBe(403);
    expect((await theOnly(other)).actions[0].status).toBe('PLANNED');
  });
});
