import { describe, expect, it } from '@jest/globals';
import { membershipsApi } from '@trame/contracts/memberships';
import { organizationsApi } from '@trame/contracts/organizations';
import { peopleApi } from '@trame/contracts/people';
import { testApp } from '../../../test/test-app.ts';
import type { TestCouncil } from '../../../test/test-council.ts';

const app = await testApp();

const sheet = { givenName: 'Camille', familyName: 'Exemple', email: 'camille@exemple.fr' };

describe('adding a person', () => {
  it('keeps several organisations in their order, an organisation named twice once', async () => {
    const council = await app.council();
    const [town, hospital] = [await council.organization('Ville'), await council.organization('Hôpital')];
    const affiliations = [
      { organizationId: hospital, jobTitle: 'Cadre de santé' },
      { organizationId: town },
      { organizationId: hospital, jobTitle: 'Cadre de santé' },
    ];
    const { status, body } = await council.call(peopleApi.add, { body: { ...sheet, affiliations }, key: 'k' });
    expect(status).toBe(201);
    expect(body.organizations).toEqual([
      { organizationId: hospital, name: 'Hôpital', jobTitle: 'Cadre de santé' },
      { organizationId: town, name: 'Ville', jobTitle: null },
    ]);
  });

  it('adds nobody twice for one key', async () => {
    const council = await app.council();
    const [first, again] = [0, 1].map(() => council.call(peopleApi.add, { body: sheet, key: 'k' }));
    expect((await again)?.body.id).toBe((await first)?.body.id);
    expect((await council.call(peopleApi.list)).body.total).toBe(2);
  });

  it("refuses another council's organisation, and writes nothing", async () => {
    const council = await app.council();
    const organizationId = await (await app.council()).organization('Ailleurs');
    const body = { ...sheet, affiliations: [{ organizationId }] };
    expect((await council.call(peopleApi.add, { body, key: 'k' })).status).toBe(404);
    expect((await council.call(peopleApi.list)).body.total).toBe(1);
  });

  it.each([
    [{ ...sheet, familyName: ' ' }],
    [{ ...sheet, email: 'a@exemple.fr\r\nBcc: b@exemple.fr' }],
    [{ ...sheet, givenName: 'x\u0000' }],
    [{ ...sheet, college: 'CONCERNED' }],
    [{ ...sheet, phone: '0'.repeat(1_000) }],
  ])('refuses %j', async (body) => {
    const council = await app.council();
    const answer = await council.call(peopleApi.add, { body, key: 'k' });
    expect([answer.status, answer.body.code]).toEqual([422, 'VALIDATION_FAILED']);
  });

  it('is for the coordination alone', async () => {
    const council = await app.council();
    for (const role of ['CHAIR', 'LEAD', 'MEMBER'] as const) {
      const member = await council.member(role);
      expect((await member.call(peopleApi.add, { body: sheet, key: role })).status).toBe(403);
    }
  });

  it('names those who may be the same person, by name in any order or by address', async () => {
    const council = await app.council();
    await council.person({ given: 'Éloïse', family: 'Le Gall' });
    await council.person({ given: 'Sam', family: 'Autre', email: 'camille@exemple.fr' });
    const asked = async (body: object): Promise<unknown> =>
      (await council.call(peopleApi.likely, { body })).body.items as unknown;
    expect(await asked({ givenName: 'LE GALL', familyName: 'Eloise' })).toMatchObject([{ reason: 'SAME_NAME' }]);
    expect(await asked(sheet)).toMatchObject([{ name: 'Sam Autre', reason: 'SAME_MAIL' }]);
    expect(await asked({ familyName: 'Inconnue' })).toEqual([]);
  });
});

describe('changing a person', () => {
  it('changes what is named, and shows the stored sheet to whoever comes too late', async () => {
    const council = await app.council();
    const personId = (await council.call(peopleApi.add, { body: sheet, key: 'k' })).body.id as string;
    const change = (phone: string) =>
      council.call(peopleApi.change, { params: { personId }, version: 1, body: { phone } });
    const changed = await change('0600000001');
    expect([changed.status, changed.body.phone, changed.body.email]).toEqual([200, '0600000001', sheet.email]);
    const late = await change('0600000002');
    expect([late.status, late.body.current.phone, late.body.current.version]).toEqual([412, '0600000001', 2]);
  });

  it('deletes whom nothing refers to, archives the others and brings them back', async () => {
    const council = await app.council();
    const [alone, seated] = [await council.person(), await council.person()];
    await council.mandate(await council.seat(await council.body(), 'SOCIAL'), { personId: seated });
    const remove = (personId: string) => council.call(peopleApi.remove, { params: { personId }, version: 1 });
    expect((await remove(alone)).body).toEqual({ outcome: 'DELETED' });
    expect((await remove(seated)).body).toEqual({ outcome: 'ARCHIVED' });
    expect((await council.call(peopleApi.list)).body.total).toBe(1);
    const back = { params: { personId: seated }, version: 2, body: { archived: false } };
    expect((await council.call(peopleApi.change, back)).body.archived).toBe(false);
    expect((await council.call(peopleApi.list)).body.total).toBe(2);
  });
});

describe('a sheet that is archived', () => {
  const archive = (council: TestCouncil, personId: string) =>
    council.call(peopleApi.change, { params: { personId }, version: 1, body: { archived: true } });
  const remove = (council: TestCouncil, personId: string) =>
    council.call(peopleApi.remove, { params: { personId }, version: 1 });

  it.each([
    ['archived', archive],
    ['removed', remove],
  ])('ends the access of its person when it is %s, until they are invited anew', async (_, leave) => {
    const council = await app.council();
    const member = await council.member('CHAIR');
    expect((await leave(council, member.personId)).status).toBe(200);
    expect((await member.call(peopleApi.list)).status).toBe(404);
    const body = { personId: member.personId, role: 'CHAIR' };
    expect((await council.call(membershipsApi.invite, { body, key: 'a' })).status).toBe(404);
    const back = { params: { personId: member.personId }, version: 2, body: { archived: false } };
    expect((await council.call(peopleApi.change, back)).body.membership).toBeNull();
    expect((await council.call(membershipsApi.invite, { body, key: 'b' })).status).toBe(201);
    expect((await member.call(peopleApi.list)).status).toBe(200);
  });

  it.each([
    ['archived', archive],
    ['removed', remove],
  ])('is not %s when its person is the last to coordinate', async (_, leave) => {
    const council = await app.council();
    const refused = await leave(council, council.personId);
    expect([refused.status, refused.body.code]).toEqual([409, 'LAST_COORDINATOR']);
    const page = await council.call(peopleApi.get, { params: { personId: council.personId } });
    expect([page.body.archived, page.body.version, page.body.membership.role]).toEqual([false, 1, 'COORDINATOR']);
  });
});

describe('organisations', () => {
  it('are found by any of their names, and proposed to be masked when their name says so', async () => {
    const council = await app.council();
    const add = (body: object, key: string) => council.call(organizationsApi.add, { body, key });
    expect((await add({ name: 'GEM Les Passerelles' }, 'a')).body.reveals).toBe(true);
    expect((await add({ name: 'Ville de Rivebourg', aliases: ['Mairie'] }, 'b')).body.reveals).toBe(false);
    const found = await council.call(organizationsApi.list, { query: { search: 'mairie' } });
    expect(found.body.items).toMatchObject([{ name: 'Ville de Rivebourg' }]);
    expect((await add({ name: 'VILLE DE RIVEBOURG' }, 'c')).body.code).toBe('ORGANIZATION_EXISTS');
  });

  it('are deleted only when nothing cites them', async () => {
    const council = await app.council();
    const [cited, free] = [await council.organization('Citée'), await council.organization('Libre')];
    await council.affiliate(council.personId, cited);
    const remove = (organizationId: string) =>
      council.call(organizationsApi.remove, { params: { organizationId }, version: 1 });
    expect((await remove(cited)).body.code).toBe('ORGANIZATION_IN_USE');
    expect((await remove(free)).status).toBe(204);
  });
});
