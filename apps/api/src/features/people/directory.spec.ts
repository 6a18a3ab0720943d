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
