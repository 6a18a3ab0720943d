import { describe, expect, it } from '@jest/globals';
import { LIMITS } from '@trame/contracts/limits';
import { roadmapsApi } from '@trame/contracts/roadmaps';
import { type SavedView, savedViewsApi } from '@trame/contracts/saved-views';
import { testApp } from '../../../test/test-app.ts';
import type { TestMember } from '../../../test/test-council.ts';
import { newId } from '../../platform/database/new-id.ts';

const app = await testApp();
const LOOK = { vue: 'tableau', only: 'LATE', group: 'LEAD' } as const;

interface Kept {
  shared?: boolean;
  look?: object;
  key?: string;
}

const save = (who: TestMember, name: string, { shared = false, look = LOOK, key = newId() }: Kept = {}) =>
  who.call(savedViewsApi.save, { key, body: { name, shared, look } });
const names = async (who: TestMember): Promise<string[]> =>
  savedViewsApi.list.response.parse((await who.call(savedViewsApi.list)).body).items.map(({ name }) => name);

describe('a view of the plan that is kept', () => {
  it('is its owner\u2019s alone, and shows again what it showed', async () => {
    const council = await app.council();
    const member = await council.member('MEMBER');
    expect((await save(member, 'Mes retards')).body).toMatchObject({ name: 'Mes retards', shared: false, look: LOOK });
    expect(await names(member)).toEqual(['Mes retards']);
    expect(await names(council)).toEqual([]);
    expect(await names(await council.member('CHAIR'))).toEqual([]);
  });

  it('is shared by the coordination, for everybody of the council and nobody else', async () => {
    const council = await app.council();
    await save(council, 'Le point du mois', { shared: true });
    const member = await council.member('MEMBER');
    expect(await names(member)).toEqual(['Le point du mois']);
    expect((await save(member, 'À tous', { shared: true })).status).toBe(403);
    expect(await names(await app.council())).toEqual([]);
  });

  it('is renamed and forgotten by its owner, a shared one by the coordination', async () => {
    const council = await app.council();
    const member = await council.member('MEMBER');
    const mine = (await save(member, 'A')).body as SavedView;
    const ours = (await save(council, 'B', { shared: true })).body as SavedView;
    const rename = (who: TestMember, { id }: SavedView, version = 1) =>
      who.call(savedViewsApi.rename, { params: { viewId: id }, version, body: { name: 'C' } });
    expect((await rename(council, mine)).status).toBe(404);
    expect((await rename(member, ours)).status).toBe(403);
    expect((await rename(member, mine)).body).toMatchObject({ name: 'C', version: 2 });
    expect((await rename(member, mine)).status).toBe(412);
    const remove = (who: TestMember, { id }: SavedView, version: number) =>
      who.call(savedViewsApi.remove, { params: { viewId: id }, version });
    expect((await remove(member, ours, 1)).status).toBe(403);
    expect((await remove(member, mine, 2)).status).toBe(204);
    expect(await names(member)).toEqual(['B']);
  });

  it('follows a roadmap of the council, and none of another', async () => {
    const council = await app.council();
    const open = async (who: TestMember) => {
      const body = { title: 'Contrat', startsOn: null, endsOn: null, adoptedText: null, from: null };
      return (await who.call(roadmapsApi.open, { key: newId(), body })).body.id as string;
    };
    const roadmap = await open(council);
    const kept = await save(council, 'Le contrat', { look: { ...LOOK, roadmap } });
    expect([kept.status, kept.body.look.roadmap]).toEqual([201, roadmap]);
    const foreign = await open(await app.council());
    expect((await save(council, 'Le leur', { look: { ...LOOK, roadmap: foreign } })).status).toBe(404);
  });

  it('has a name of its own, and there are only so many', async () => {
    const council = await app.council();
    await save(council, 'Retards');
    const again = await save(council, 'RETARDS');
    expect([again.status, again.body.code]).toEqual([409, 'VIEW_NAME_TAKEN']);
    expect((await save(council, 'Retards', { shared: true })).status).toBe(201);
    for (let at = 1; at < LIMITS.planViews.saved; at += 1) await save(council, `Vue ${at}`);
    expect((await save(council, 'De trop')).body.code).toBe('VIEWS_FULL');
  });

  it('is kept once for one key, and holds nothing but what an address of the plan may', async () => {
    const council = await app.council();
    const key = newId();
    const both = [await save(council, 'A', { key }), await save(council, 'A', { key })];
    expect(both.map(({ status, body }) => [status, body.id])).toEqual([
      [201, both[0]?.body.id],
      [201, both[0]?.body.id],
    ]);
    expect((await save(council, 'B', { look: { vue: 'tableau', url: 'https://exemple.fr' } })).status).toBe(422);
  });
});
