import { describe, expect, it } from '@jest/globals';
import { type Place, territoryApi } from '@trame/contracts/territory';
import { testApp } from '../../../test/test-app.ts';

const app = await testApp();

const found = async (search: string): Promise<Place[]> => {
  const { status, body } = await (await app.council()).call(territoryApi.places, { query: { search } });
  expect(status).toBe(200);
  return body.items as Place[];
};
const keys = (places: Place[]) => places.map(({ kind, code }) => `${kind} ${code}`);

describe('finding places', () => {
  it('shows every commune a postcode covers', async () => {
    expect(keys(await found('59260'))).toEqual(expect.arrayContaining(['MUNICIPALITY 59350', 'MUNICIPALITY 59346']));
    expect((await found('95000')).length).toBeGreaterThanOrEqual(4);
  });

  it.each([
    ['Lille', 'MUNICIPALITY 59350'],
    ['lile', 'MUNICIPALITY 59350'],
    ['st etienne', 'MUNICIPALITY 42218'],
    ['Hellemmes', 'ASSOCIATED 59298'],
    ['2a004', 'MUNICIPALITY 2A004'],
    ['paris 13', 'ARRONDISSEMENT 75113'],
    ['métropole européenne de lille', 'EPCI 200093201'],
    ['200 093 201', 'EPCI 200093201'],
    ['roubais', 'MUNICIPALITY 59512'],
  ])('finds %s first', async (search, expected) => {
    expect(keys(await found(search))[0]).toBe(expected);
  });

  it('says where a place is, and gives an associated commune no population of its own', async () => {
    const [associated] = await found('59298');
    expect(associated).toMatchObject({ parentName: 'Lille', population: null, department: '59' });
    expect((await found('59350'))[0]).toMatchObject({ epciName: 'Métropole Européenne de Lille' });
  });

  it('lists the communes of an EPCI, and none for an unknown SIREN', async () => {
    const council = await app.council();
    const members = async (siren: string) =>
      (await council.call(territoryApi.members, { params: { siren } })).body.items as Place[];
    expect((await members('200093201'))[0]?.code).toBe('59350');
    expect(await members('999999999')).toEqual([]);
  });

  it.each(['a', '', 'x'.repeat(500), 'a\u0000b'])('refuses what nobody types: %j', async (search) => {
    const { status } = await (await app.council()).call(territoryApi.places, { query: { search } });
    expect(status).toBe(422);
  });
});

describe('the territory of a council', () => {
  const lille = { kind: 'MUNICIPALITY', code: '59350' };

  it('counts its inhabitants from the register, nobody twice', async () => {
    const council = await app.council();
    const settle = (units: object[], version: number) =>
      council.call(territoryApi.settle, { body: { units }, version });
    const alone = (await settle([lille], 1)).body;
    expect(alone.inhabitants).toBeGreaterThan(200_000);
    const district = { kind: 'QPV', name: 'Les Bois-Blancs' };
    const more = (await settle([lille, { kind: 'ASSOCIATED', code: '59298' }, district], 2)).body;
    expect([more.inhabitants, more.uncounted, more.units.length]).toEqual([alone.inhabitants, 1, 3]);
    const group = (await settle([lille, { kind: 'EPCI', code: '200093201' }], 3)).body;
    expect(group.inhabitants).toBeGreaterThan(1_000_000);
    expect(group.inhabitants).toBeLessThan(1_300_000);
  });

  it('tells the departments it lies in, those of the communes of an EPCI too', async () => {
    const council = await app.council();
    const settle = async (units: object[], version: number) =>
      (await council.call(territoryApi.settle, { version, body: { units } })).body;
    expect((await settle([{ kind: 'MUNICIPALITY', code: '59350' }], 1)).departments).toEqual(['59']);
    const lyon = [
      { kind: 'EPCI', code: '200046977' },
      { kind: 'MUNICIPALITY', code: '2A004' },
      { kind: 'QPV', name: 'Nord' },
    ];
    expect((await settle(lyon, 2)).departments).toEqual(['2A', '69']);
    expect((await settle([], 3)).departments).toEqual([]);
  });

  it('keeps when a place left, and may take it back', async () => {
    const council = await app.council();
    const settle = (units: object[], version: number) =>
      council.call(territoryApi.settle, { body: { units }, version });
    await settle([lille, lille], 1);
    expect((await settle([], 2)).body).toMatchObject({ units: [], inhabitants: 0 });
    expect((await settle([lille], 3)).body.units).toHaveLength(1);
    const { rows } = await app.superuser.query(
      'select ends_on is null as runs from app.territory_unit where council_id = $1 order by id',
      [council.councilId],
    );
    expect(rows).toEqual([{ runs: false }, { runs: true }]);
  });

  it('refuses a place that no register knows, and a version that moved on', async () => {
    const council = await app.council();
    const settle = (units: object[], version: number) =>
      council.call(territoryApi.settle, { body: { units }, version });
    const unknown = await settle([lille, { kind: 'MUNICIPALITY', code: '00000' }], 1);
    expect(unknown.body.errors).toMatchObject([{ pointer: '/body/units/1/code', code: 'no_such_place' }]);
    await settle([lille], 1);
    expect((await settle([], 1)).status).toBe(412);
  });
});
