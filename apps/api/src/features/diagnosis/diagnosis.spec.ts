import { describe, expect, it } from '@jest/globals';
import { actionPlanApi } from '@trame/contracts/action-plan';
import { diagnosisApi, type FindingBody } from '@trame/contracts/diagnosis';
import type { Coverage, Diagnosis, Finding } from '@trame/contracts/diagnosis-answers';
import { LIMITS } from '@trame/contracts/limits';
import { territoryApi } from '@trame/contracts/territory';
import { testApp } from '../../../test/test-app.ts';
import type { TestCouncil, TestMember } from '../../../test/test-council.ts';
import { newId } from '../../platform/database/new-id.ts';

const app = await testApp();

const NEED: FindingBody = {
  ...{ kind: 'NEED', title: 'Six mois d’attente', description: 'Au centre médico-psychologique.', weight: 'HIGH' },
  ...{ source: 'Diagnostic santé', sourceUrl: 'https://exemple.fr/diagnostic', observed: '2025-03' },
  ...{ themes: ['ACCESS_TO_CARE'], publics: ['YOUNG_PEOPLE'], territoryIds: [] },
};
const RESOURCE: FindingBody = {
  ...{ ...NEED, kind: 'RESOURCE', title: 'Maison des adolescents', weight: null, themes: ['YOUTH'] },
};

const add = async (who: TestMember, body: Partial<FindingBody> = {}, key = newId()) =>
  who.call(diagnosisApi.add, { key, body: { ...NEED, ...body } });
const added = async (who: TestMember, body: Partial<FindingBody> = {}) => (await add(who, body)).body as Finding;
const read = async (who: TestMember, query = {}): Promise<Diagnosis> =>
  diagnosisApi.get.response.parse((await who.call(diagnosisApi.get, { query })).body);
const titles = async (who: TestMember, query = {}) => (await read(who, query)).items.map(({ title }) => title);
const coverage = async (who: TestMember): Promise<Coverage> =>
  diagnosisApi.coverage.response.parse((await who.call(diagnosisApi.coverage)).body);

/** A plan of one axis with as many objectives as asked; their ids. */
async function objectives(council: TestCouncil, count: number): Promise<string[]> {
  const axis = await council.call(actionPlanApi.addAxis, { key: newId(), body: { title: 'Agir tôt', number: '1' } });
  const ids: string[] = [];
  for (let at = 1; at <= count; at += 1) {
    const { body } = await council.call(actionPlanApi.addObjective, {
      params: { axisId: axis.body.id },
      ...{ key: newId(), body: { title: `Objectif ${at}`, number: `1.${at}` } },
    });
    ids.push(body.id);
  }
  return ids;
}

describe('the diagnosis', () => {
  it('holds needs and resources, heaviest need first, for everybody of the council and nobody else', async () => {
    const council = await app.council();
    await added(council, { ...RESOURCE });
    await added(council, { title: 'Peu de médecins', weight: null });
    const { id } = await added(council);
    const seen = await read(await council.member('MEMBER'));
    expect(seen.items.map(({ title }) => title)).toEqual([
      'Six mois d’attente',
      'Peu de médecins',
      'Maison des adolescents',
    ]);
    const { territoryIds: _, ...said } = NEED;
    expect(seen.items[0]).toEqual({ ...said, id, version: 1, territory: [], objectives: [], removed: false });
    expect(seen.counts).toEqual({ needs: 2, resources: 1, removed: 0 });
    expect(await titles(await app.council())).toEqual([]);
  });

  it('is written by the coordination alone, once for one key', async () => {
    const council = await app.council();
    for (const role of ['CHAIR', 'LEAD', 'MEMBER'] as const) {
      expect((await add(await council.member(role))).status).toBe(403);
    }
    const key = newId();
    const both = [await add(council, {}, key), await add(council, {}, key)];
    expect(both.map(({ status, body }) => [status, body.id])).toEqual([
      [201, both[0]?.body.id],
      [201, both[0]?.body.id],
    ]);
    expect(await titles(council)).toHaveLength(1);
  });

  it.each([
    ['a day that does not exist', { observed: '2025-02-30' }],
    ['a resource that weighs', { ...RESOURCE, weight: 'HIGH' }],
    ['a theme nobody knows', { themes: ['MOON'] }],
    ['an address that is none', { sourceUrl: 'javascript:alert(1)' }],
    ['no title', { title: ' ' }],
  ])('refuses %s', async (_, body) => {
    const council = await app.council();
    expect((await add(council, body as Partial<FindingBody>)).status).toBe(422);
    expect(await titles(council)).toEqual([]);
  });

  it('is about places of its own territory', async () => {
    const council = await app.council();
    const { body } = await council.call(territoryApi.settle, {
      version: 1,
      body: { units: [{ kind: 'MUNICIPALITY', code: '59350' }] },
    });
    const [unit] = body.units;
    const { territory } = await added(council, { territoryIds: [unit.id] });
    expect(territory).toEqual([{ id: unit.id, kind: 'MUNICIPALITY', name: 'Lille' }]);
    const other = await app.council();
    expect((await add(other, { territoryIds: [unit.id] })).status).toBe(404);
    expect(await titles(other)).toEqual([]);
  });

  it('is said otherwise by whoever read it last', async () => {
    const council = await app.council();
    const { id } = await added(council);
    const change = (version: number, body: Partial<FindingBody>) =>
      council.call(diagnosisApi.change, { params: { findingId: id }, version, body: { ...NEED, ...body } });
    expect((await change(1, { title: 'Huit mois' })).body).toMatchObject({ title: 'Huit mois', version: 2 });
    const late = await change(1, { title: 'Neuf mois' });
    expect([late.status, late.body.current.title]).toEqual([412, 'Huit mois']);
    expect(await titles(council)).toEqual(['Huit mois']);
  });

  it('loses what is taken out, and has it back with its links', async () => {
    const council = await app.council();
    const [objectiveId] = await objectives(council, 1);
    const { id } = await added(council);
    await council.call(diagnosisApi.link, { body: { add: [{ needId: id, objectiveId }], remove: [] } });
    const params = { findingId: id };
    expect((await council.call(diagnosisApi.remove, { params, version: 7 })).status).toBe(412);
    expect((await council.call(diagnosisApi.remove, { params, version: 1 })).body).toEqual({ id, version: 2 });
    expect(await titles(council)).toEqual([]);
    expect(await titles(council, { only: 'REMOVED' })).toEqual([NEED.title]);
    expect((await coverage(council)).objectives[0]?.needIds).toEqual([]);
    await council.call(diagnosisApi.restore, { params });
    expect((await council.call(diagnosisApi.restore, { params })).body).toEqual({ id, version: 3 });
    expect((await read(council)).items[0]?.objectives.map((one) => one.id)).toEqual([objectiveId]);
  });

  it('is filtered by what it says', async () => {
    const council = await app.council();
    const { body } = await council.call(territoryApi.settle, {
      version: 1,
      body: { units: [{ kind: 'MUNICIPALITY', code: '59350' }] },
    });
    await added(council, { title: 'Attente à Lille', territoryIds: [body.units[0].id] });
    await added(council, { ...RESOURCE, publics: ['STUDENTS'] });
    expect(await titles(council, { kind: 'RESOURCE' })).toEqual(['Maison des adolescents']);
    expect(await titles(council, { theme: 'YOUTH' })).toEqual(['Maison des adolescents']);
    expect(await titles(council, { public: 'YOUNG_PEOPLE' })).toEqual(['Attente à Lille']);
    expect(await titles(council, { unit: body.units[0].id })).toEqual(['Attente à Lille']);
    expect(await titles(council, { text: 'ADOLESCENTS' })).toEqual(['Maison des adolescents']);
    expect(await titles(council, { text: 'santé', kind: 'NEED' })).toEqual(['Attente à Lille']);
    expect(await titles(council, { only: 'ALONE' })).toEqual(['Attente à Lille']);
    expect(await titles(council, { theme: 'HOUSING' })).toEqual([]);
    expect((await council.call(diagnosisApi.get, { query: { theme: 'MOON' } })).status).toBe(422);
  });

  it('says when there are too many to read', async () => {
    const council = await app.council();
    await app.superuser.query(
      `insert into app.finding (council_id, id, kind, title)
       select $1, gen_random_uuid(), 'NEED', 'Besoin ' || n from generate_series(1, $2::int) n`,
      [council.councilId, LIMITS.diagnosis.findings - 1],
    );
    expect((await add(council)).status).toBe(201);
    const refused = await add(council);
    expect([refused.status, refused.body.code]).toEqual([409, 'DIAGNOSIS_FULL']);
    expect((await read(council)).total).toBe(LIMITS.diagnosis.findings);
  });
});

describe('what the plan answers', () => {
  it('is linked and unlinked, in one go and without harm when it is so already', async () => {
    const council = await app.council();
    const [first = '', second = ''] = await objectives(council, 2);
    const [need, other] = [await added(council), await added(council, { title: 'Isolement', weight: 'LOW' })];
    await added(council, { ...RESOURCE });
    const pair = { needId: need.id, objectiveId: first };
    const link = (body: object) => council.call(diagnosisApi.link, { body: { add: [], remove: [], ...body } });
    expect((await link({ add: [pair, pair, { needId: other.id, objectiveId: first }] })).status).toBe(204);
    expect((await link({ add: [pair] })).status).toBe(204);
    expect((await link({ remove: [{ needId: other.id, objectiveId: first }] })).status).toBe(204);
    const found = await coverage(council);
    expect(found.needs.map(({ id, objectiveIds }) => [id, objectiveIds])).toEqual([
      [need.id, [first]],
      [other.id, []],
    ]);
    expect(found.objectives.map(({ id, number, under, needIds }) => [id, number, under, needIds])).toEqual([
      [first, '1.1', 'Agir tôt', [need.id]],
      [second, '1.2', 'Agir tôt', []],
    ]);
    expect(found.balance).toEqual([
      { theme: 'ACCESS_TO_CARE', needs: 2, resources: 0 },
      { theme: 'YOUTH', needs: 0, resources: 1 },
    ]);
    expect(await titles(council, { objective: first })).toEqual([NEED.title]);
    const { rows } = await app.superuser.query(
      `select object_id from app.audit_entry where council_id = $1 and action = 'diagnosis.need-linked' order by seq`,
      [council.councilId],
    );
    expect(rows.map(({ object_id }) => object_id)).toHaveLength(3);
  });

  it('is a need that is in the diagnosis, and an objective of this council', async () => {
    const council = await app.council();
    const other = await app.council();
    const [objectiveId = ''] = await objectives(council, 1);
    const [foreign = ''] = await objectives(other, 1);
    const need = await added(council);
    const resource = await added(council, { ...RESOURCE });
    const link = async (who: TestMember, pair: object) =>
      (await who.call(diagnosisApi.link, { body: { add: [pair], remove: [] } })).status;
    expect(await link(council, { needId: resource.id, objectiveId })).toBe(404);
    expect(await link(council, { needId: need.id, objectiveId: foreign })).toBe(404);
    expect(await link(other, { needId: need.id, objectiveId: foreign })).toBe(404);
    expect(await link(await council.member('LEAD'), { needId: need.id, objectiveId })).toBe(403);
    expect((await council.call(diagnosisApi.link, { body: { add: [], remove: [] } })).status).toBe(422);
    await council.call(diagnosisApi.remove, { params: { findingId: need.id }, version: 1 });
    expect(await link(council, { needId: need.id, objectiveId })).toBe(404);
    expect((await coverage(council)).objectives.map(({ needIds }) => needIds)).toEqual([[]]);
  });

  it('keeps its links, unsaid, while a need is called a resource', async () => {
    const council = await app.council();
    const [objectiveId = ''] = await objectives(council, 1);
    const { id } = await added(council);
    await council.call(diagnosisApi.link, { body: { add: [{ needId: id, objectiveId }], remove: [] } });
    const become = (version: number, body: Partial<FindingBody>) =>
      council.call(diagnosisApi.change, { params: { findingId: id }, version, body: { ...NEED, ...body } });
    expect((await become(1, { kind: 'RESOURCE', weight: null })).body.objectives).toEqual([]);
    expect((await coverage(council)).objectives[0]?.needIds).toEqual([]);
    expect((await become(2, {})).body.objectives).toHaveLength(1);
  });
});
