import { describe, expect, it } from '@jest/globals';
import { peopleApi } from '@trame/contracts/people';
import { testApp } from '../../../test/test-app.ts';
import type { TestCouncil } from '../../../test/test-council.ts';

const app = await testApp();

const names = (body: { items: { familyName: string }[] }) => body.items.map(({ familyName }) => familyName);

async function peopled(): Promise<TestCouncil> {
  const council = await app.council();
  await council.person({ given: 'Élodie', family: 'Brémond', email: null });
  await council.person({ given: 'Jean-Pierre', family: "d'Aubigné" });
  return council;
}

describe('the directory', () => {
  it('lists the people of this council in the order of their names', async () => {
    const council = await peopled();
    const { status, body } = await council.call(peopleApi.list);
    expect([status, body.total]).toEqual([200, 3]);
    expect(names(body)).toEqual(['Brémond', "d'Aubigné", 'Essai']);
  });

  it.each([
    ['elodie', 'Brémond'],
    ['BREMOND Elo', 'Brémond'],
    ['jean pierre', "d'Aubigné"],
    ['aubigne', "d'Aubigné"],
  ])('finds "%s" without accents, case or punctuation', async (search, expected) => {
    const council = await peopled();
    const { body } = await council.call(peopleApi.list, { query: { search } });
    expect(names(body)).toEqual([expected]);
  });

  it('takes a wildcard of the database for what it is: nothing', async () => {
    const council = await peopled();
    const { status, body } = await council.call(peopleApi.list, { query: { search: 'zz%' } });
    expect([status, body.total]).toEqual([200, 0]);
  });

  it('finds by organisation, by body, by end of mandate and by missing address', async () => {
    const council = await peopled();
    const person = await council.person({ given: 'Inès', family: 'Zidane' });
    const organization = await council.organization('Maison des associations');
    await council.affiliate(person, organization, 'Directrice');
    const body = await council.body('STEERING');
    await council.mandate(await council.seat(body, 'SOCIAL'), { personId: person, endsOn: soon(30) });
    const asked = async (query: Record<string, string>) => names((await council.call(peopleApi.list, { query })).body);
    expect(await asked({ bodyId: body })).toEqual(['Zidane']);
    expect(await asked({ organizationId: organization })).toEqual(['Zidane']);
    expect(await asked({ search: 'associations' })).toEqual(['Zidane']);
    expect(await asked({ list: 'TO_RENEW' })).toEqual(['Zidane']);
    expect(await asked({ list: 'WITHOUT_MAIL' })).toEqual(['Brémond']);
    expect((await asked({ sort: 'mandateEnd' }))[0]).toBe('Zidane');
  });

  it('finds by any organisation under any of its names, by address and by college; for staff alone', async () => {
    const council = await peopled();
    const body = await council.body('STEERING');
    const person = await council.person({ given: 'Inès', family: 'Zidane', email: 'i.zidane@exemple.fr' });
    const ids = [await council.organization('Mairie'), await council.organization('Police municipale')];
    for (const id of ids) await council.affiliate(person, id);
    await app.superuser.query(`update app.organization set aliases = '{PM}' where id = $1`, [ids[1]]);
    await council.mandate(await council.seat(body, 'CARERS'), { personId: person });
    const member = await council.member('MEMBER');
    for (const query of [
      ...['police municipale', 'pm', 'i.zidane@exemple'].map((search) => ({ search })),
      { college: 'CARERS' },
    ]) {
      expect(names((await council.call(peopleApi.list, { query })).body)).toEqual(['Zidane']);
      expect(names((await member.call(peopleApi.list, { query })).body)).toEqual([]);
    }
    const other = await council.call(peopleApi.list, { query: { college: 'ELECTED' } });
    expect(names(other.body)).toEqual([]);
  });

  it('renews no mandate of a body that was dissolved', async () => {
    const council = await peopled();
    const person = await council.person({ given: 'Inès', family: 'Zidane' });
    const body = await council.body('STEERING');
    await council.mandate(await council.seat(body, 'SOCIAL'), { personId: person, endsOn: soon(30) });
    await app.superuser.query('update app.body set dissolved_on = current_date where id = $1', [body]);
    const { body: list } = await council.call(peopleApi.list, { query: { list: 'TO_RENEW' } });
    expect(names(list)).toEqual([]);
  });

  it('pages without losing the number of all', async () => {
    const council = await peopled();
    const { body } = await council.call(peopleApi.list, { query: { limit: 1, offset: 1 } });
    expect([names(body), body.total]).toEqual([["d'Aubigné"], 3]);
  });

  it('says mail and phone to the coordination and the chair, and to others only whether mail arrives', async () => {
    const council = await peopled();
    const [chair, member] = [await council.member('CHAIR'), await council.member('MEMBER')];
    const seen = async (who: typeof chair) =>
      (await who.call(peopleApi.list, { query: { search: 'aubigne' } })).body.items[0];
    expect((await seen(chair)).email).toContain('@exemple.fr');
    expect(await seen(member)).toMatchObject({ email: null, phone: null, reach: 'MAIL' });
  });

  it.each([
    [{ search: 'a'.repeat(200) }],
    [{ bodyId: 'nothing' }],
    [{ list: 'EVERYBODY' }],
    [{ search: 'a\u0000' }],
    [{ limit: 5_000 }],
  ])('refuses a query out of contract: %j', async (query) => {
    const council = await app.council();
    const { status, body } = await council.call(peopleApi.list, { query });
    expect([status, body.code]).toEqual([422, 'VALIDATION_FAILED']);
  });

  it('shows nobody of another council', async () => {
    const [mine, other] = [await app.council(), await app.council()];
    const stranger = await other.person();
    expect((await mine.call(peopleApi.get, { params: { personId: stranger } })).status).toBe(404);
    expect((await mine.call(peopleApi.list, { params: { councilId: other.councilId } })).status).toBe(404);
  });
});

const soon = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
