import { describe, expect, it } from '@jest/globals';
import { type BodyNode, bodiesApi } from '@trame/contracts/bodies';
import { testApp } from '../../../test/test-app.ts';
import type { TestCouncil } from '../../../test/test-council.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { refuseUnlessLeads } from './index.ts';

const app = await testApp();

const create = (council: TestCouncil, body: object, key = JSON.stringify(body).slice(0, 80)) =>
  council.call(bodiesApi.create, { body, key });
const labels = async (council: TestCouncil): Promise<string[]> =>
  ((await council.call(bodiesApi.list)).body.items as BodyNode[]).map(({ label }) => label);

describe('creating bodies', () => {
  it('gives a tag of its own, the usual notice of the type, quorum and votes off', async () => {
    const { status, body } = await create(await app.council(), { type: 'WORKING_GROUP', label: 'Pôle logement' });
    expect(status).toBe(201);
    expect(body).toMatchObject({ tag: 'GT Logement', noticeDays: 7, quorumRule: false, votesRule: false, position: 0 });
  });

  it('refuses a label already carried, an unknown parent and a parent of another council', async () => {
    const council = await app.council();
    const foreign = await (await app.council()).body();
    await create(council, { type: 'STEERING', label: 'Comité' });
    expect((await create(council, { type: 'PLENARY', label: 'COMITÉ' })).body.code).toBe('BODY_LABEL_TAKEN');
    expect((await create(council, { type: 'PLENARY', label: 'A', parentId: foreign })).status).toBe(404);
  });

  it('gives no tag twice, and refuses one already carried', async () => {
    const council = await app.council();
    const group = (label: string, tag?: string) => create(council, { type: 'WORKING_GROUP', label, tag });
    expect((await group('GT Logement')).body.tag).toBe('GT Logement');
    expect((await group('Logement des jeunes')).body.tag).toBe('GT Logement 2');
    expect((await group('Habitat', 'gt logement')).body.code).toBe('BODY_TAG_TAKEN');
    const { body } = await group('Habitat', 'Habitat');
    const change = (patch: object) =>
      council.call(bodiesApi.change, { params: { bodyId: body.id }, version: 1, body: patch });
    expect((await change({ tag: 'GT LOGEMENT 2' })).body.code).toBe('BODY_TAG_TAKEN');
    expect((await change({ label: 'gt logement' })).body.code).toBe('BODY_LABEL_TAKEN');
    expect((await change({ tag: 'HABITAT' })).body.tag).toBe('HABITAT');
  });

  it('is for the coordination alone', async () => {
    const lead = await app.council('LEAD');
    expect((await create(lead, { type: 'STEERING', label: 'Comité' })).status).toBe(403);
  });
});

describe('placing bodies', () => {
  async function three() {
    const council = await app.council();
    const ids: string[] = [];
    for (const label of ['A', 'B', 'C']) {
      ids.push((await create(council, { type: 'WORKING_GROUP', label })).body.id as string);
    }
    const place = (bodyId: string, version: number, parentId: string | null, position = 0) =>
      council.call(bodiesApi.place, { params: { bodyId }, version, body: { parentId, position } });
    return { council, ids: ids as [string, string, string], place };
  }

  it('changes the order among neighbours', async () => {
    const { council, ids, place } = await three();
    expect((await place(ids[2], 1, null, 0)).status).toBe(200);
    expect(await labels(council)).toEqual(['C', 'A', 'B']);
  });

  it('moves under another body, never under itself or its own groups', async () => {
    const { ids, place } = await three();
    expect((await place(ids[1], 1, ids[0])).body).toMatchObject({ parentId: ids[0], version: 2 });
    expect((await place(ids[0], 1, ids[1])).body.code).toBe('BODY_CYCLE');
    expect((await place(ids[0], 1, ids[0])).body.code).toBe('BODY_CYCLE');
  });

  it('makes no ring when two moves cross', async () => {
    const { ids, place } = await three();
    const answers = await Promise.all([place(ids[0], 1, ids[1]), place(ids[1], 1, ids[0])]);
    expect(answers.map(({ status }) => status)).toEqual(expect.arrayContaining([200, 409]));
  });

  it('shows what is stored to whoever comes too late', async () => {
    const { ids, place } = await three();
    await place(ids[2], 1, ids[0]);
    const late = await place(ids[2], 1, ids[1]);
    expect([late.status, late.body.current.parentId]).toEqual([412, ids[0]]);
  });
});

describe('answering for a body', () => {
  it('appoints people of this council only, and a lead acts in their own bodies', async () => {
    const council = await app.council();
    const [mine, other] = [await council.body('WORKING_GROUP'), await council.body('WORKING_GROUP')];
    const lead = await council.member('LEAD');
    const stranger = await (await app.council()).person();
    const appoint = (personId: string, version: number) =>
      council.call(bodiesApi.appoint, {
        params: { bodyId: mine },
        version,
        body: { officers: [{ personId, office: 'LEAD' }] },
      });
    expect((await appoint(stranger, 1)).status).toBe(404);
    expect((await appoint(lead.personId, 1)).body.officers).toMatchObject([{ id: lead.personId, office: 'LEAD' }]);
    const ctx = { councilId: council.councilId, personId: lead.personId, role: 'LEAD' as const };
    const act = (bodyId: string) => app.nest.get(TenantDb).read(ctx, (tx) => refuseUnlessLeads(tx, ctx, bodyId));
    await expect(act(mine)).resolves.toBeUndefined();
    await expect(act(other)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await council.mandate(await council.seat(other, 'SOCIAL'), { personId: lead.personId });
    await expect(act(other)).rejects.toMatchObject({ code: 'FORBIDDEN' }); // of it, and not its lead
  });
});

describe('dissolving a body', () => {
  it('takes it out of the tree and brings it back, but not while groups stand under it', async () => {
    const council = await app.council();
    const parentId = (await create(council, { type: 'TECHNICAL', label: 'Comité' })).body.id as string;
    const bodyId = (await create(council, { type: 'WORKING_GROUP', label: 'Groupe', parentId })).body.id as string;
    const dissolve = (id: string) => council.call(bodiesApi.dissolve, { params: { bodyId: id }, version: 1 });
    expect((await dissolve(parentId)).body.code).toBe('BODY_HAS_GROUPS');
    expect((await dissolve(bodyId)).body.dissolvedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(await labels(council)).toEqual(['Comité']);
    const { dissolvedOn } = (await council.call(bodiesApi.get, { params: { bodyId } })).body;
    expect((await council.call(bodiesApi.dissolved)).body).toEqual({
      items: [{ id: bodyId, type: 'WORKING_GROUP', label: 'Groupe', tag: 'GT', dissolvedOn }],
      total: 1,
    });
    expect((await council.call(bodiesApi.restore, { params: { bodyId } })).body.dissolvedOn).toBeNull();
    expect(await labels(council)).toEqual(['Comité', 'Groupe']);
    expect((await council.call(bodiesApi.dissolved)).body).toEqual({ items: [], total: 0 });
    expect((await (await council.member('CHAIR')).call(bodiesApi.dissolved)).status).toBe(403);
  });

  it('frees its name and its tag: when it comes back, the tag is numbered and the name refused', async () => {
    const council = await app.council();
    const bodyId = (await create(council, { type: 'STEERING', label: 'Comité' })).body.id as string;
    await council.call(bodiesApi.dissolve, { params: { bodyId }, version: 1 });
    const heir = await create(council, { type: 'STEERING', label: 'Nouveau comité' });
    expect(heir.body.tag).toBe('COPIL');
    const restore = () => council.call(bodiesApi.restore, { params: { bodyId } });
    const named = { params: { bodyId: heir.body.id }, version: 1, body: { label: 'Comité' } };
    const { version } = (await council.call(bodiesApi.change, named)).body;
    expect((await restore()).body.code).toBe('BODY_LABEL_TAKEN');
    await council.call(bodiesApi.change, { ...named, version, body: { label: 'Nouveau comité' } });
    expect((await restore()).body).toMatchObject({ dissolvedOn: null, tag: 'COPIL 2' });
  });
});
