import { describe, expect, it } from '@jest/globals';
import { councilsApi } from '@trame/contracts/councils';
import { sessionsApi } from '@trame/contracts/sessions';
import { testApp } from '../../../test/test-app.ts';

const app = await testApp();

const wanted = {
  name: 'Conseil local de santé mentale de Rivebourg-sur-Lys',
  carrierKind: 'MUNICIPALITY',
  carrierName: 'Ville de Rivebourg-sur-Lys',
};

describe('opening a council', () => {
  it('makes whoever opens it its coordinator', async () => {
    const someone = await app.council('MEMBER');
    const { status, body } = await someone.call(councilsApi.create, { body: wanted, key: 'k' });
    expect([status, body.slug, body.version, body.zone]).toEqual([201, 'clsm-rivebourg-sur-lys', 1, 'Europe/Paris']);
    const me = (await someone.call(sessionsApi.me)).body as { memberships: { councilId: string; role: string }[] };
    expect(me.memberships).toContainEqual(expect.objectContaining({ councilId: body.id, role: 'COORDINATOR' }));
  });

  it('opens one council for one key, even asked ten times at once', async () => {
    const someone = await app.council();
    const asked = Array.from({ length: 10 }, () => someone.call(councilsApi.create, { body: wanted, key: 'k' }));
    const answers = await Promise.all(asked);
    expect(new Set(answers.map(({ status, body }) => `${status} ${String(body.id)}`)).size).toBe(1);
    const again = await someone.call(councilsApi.create, { body: { ...wanted, name: 'Autre' }, key: 'k' });
    expect([again.status, again.body.code]).toEqual([422, 'KEY_REUSED']);
  });

  it('numbers the address of a second council of the same name', async () => {
    const [one, other] = [await app.council(), await app.council()];
    const body = { ...wanted, name: 'Conseil local de santé mentale de Double' };
    const slugs = [
      await one.call(councilsApi.create, { body, key: 'k' }),
      await other.call(councilsApi.create, { body, key: 'k' }),
    ].map((answer) => String(answer.body.slug));
    expect(slugs).toEqual(['clsm-double', 'clsm-double-2']);
  });

  it('stops at the number of councils an account may have', async () => {
    const someone = await app.council();
    for (let turn = 0; turn < 19; turn += 1) {
      await someone.call(councilsApi.create, { body: { ...wanted, name: `CLSM ${turn}` }, key: `k${turn}` });
    }
    const { status, body } = await someone.call(councilsApi.create, { body: wanted, key: 'last' });
    expect([status, body.code]).toEqual([409, 'COUNCIL_LIMIT']);
  });

  it('is for people who are signed in', async () => {
    expect((await app.call(councilsApi.create, { body: wanted, key: 'k' })).status).toBe(401);
  });
});

describe('settling a council', () => {
  it('changes what is named, and shows what is stored to whoever comes too late', async () => {
    const council = await app.council();
    const settle = (body: object, version: number) => council.call(councilsApi.settle, { body, version });
    const settled = await settle({ name: 'CLSM du Val', zone: 'Indian/Reunion', contactEmail: 'val@exemple.fr' }, 1);
    expect(settled.body).toMatchObject({ name: 'CLSM du Val', zone: 'Indian/Reunion', version: 2 });
    const late = await settle({ name: 'Trop tard' }, 1);
    expect([late.status, late.body.current.name]).toEqual([412, 'CLSM du Val']);
    expect((await settle({ contactEmail: null }, 2)).body).toMatchObject({ contactEmail: null, name: 'CLSM du Val' });
  });

  it('is for the coordination alone, in its own council', async () => {
    const council = await app.council();
    const chair = await council.member('CHAIR');
    expect((await chair.call(councilsApi.settle, { body: { name: 'X' }, version: 1 })).status).toBe(403);
    const { councilId } = await app.council();
    expect((await council.call(councilsApi.get, { params: { councilId } })).status).toBe(404);
  });
});
