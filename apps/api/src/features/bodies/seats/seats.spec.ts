import { describe, expect, it } from '@jest/globals';
import { organizationsApi } from '@trame/contracts/organizations';
import { type Seat, seatsApi } from '@trame/contracts/seats';
import { testApp } from '../../../../test/test-app.ts';
import type { TestCouncil } from '../../../../test/test-council.ts';

const app = await testApp();

const mandate = (given: object) => ({ rank: 'FULL', startsOn: '2026-01-01', ...given });
const give = (council: TestCouncil, seatId: string, given: object) =>
  council.call(seatsApi.give, { params: { seatId }, body: mandate(given), key: JSON.stringify(given).slice(-70) });

describe('seats', () => {
  it('are added, shown vacant, given, and cannot be removed while they are held', async () => {
    const council = await app.council();
    const bodyId = await council.body();
    const added = await council.call(seatsApi.add, {
      params: { bodyId },
      body: { college: 'HEALTH', label: 'Centre de santé' },
      key: 'k',
    });
    expect([added.status, added.body.held]).toEqual([201, false]);
    const seatId = added.body.id as string;
    expect((await give(council, seatId, { personId: council.personId })).body.held).toBe(true);
    const remove = () => council.call(seatsApi.remove, { params: { seatId }, version: 1 });
    expect((await remove()).body.code).toBe('SEAT_HELD');
    const [held] = (await council.call(seatsApi.list, { params: { bodyId } })).body.items as Seat[];
    const mandateId = held?.mandates[0]?.id ?? '';
    await council.call(seatsApi.removeMandate, { params: { mandateId }, version: 1 });
    expect((await remove()).status).toBe(204);
  });

  it('have one full member at a time, and as many substitutes as they like', async () => {
    const council = await app.council();
    const seatId = await council.seat(await council.body(), 'SOCIAL');
    const [first, second] = [await council.person(), await council.person()];
    await give(council, seatId, { personId: first, endsOn: '2037-12-31' });
    expect((await give(council, seatId, { personId: second, startsOn: '2037-12-31' })).body.code).toBe('SEAT_TAKEN');
    expect((await give(council, seatId, { personId: second, startsOn: '2038-01-01' })).status).toBe(201);
    expect((await give(council, seatId, { personId: second, rank: 'SUBSTITUTE' })).status).toBe(201);
  });

  it('are not given twice by two people at once', async () => {
    const council = await app.council();
    const seatId = await council.seat(await council.body(), 'SOCIAL');
    const people = [await council.person(), await council.person()];
    const answers = await Promise.all(people.map((personId) => give(council, seatId, { personId })));
    expect(answers.map(({ status }) => status)).toEqual(expect.arrayContaining([201, 409]));
  });

  it('refuse nobody, an end before the start, and whoever is of another council', async () => {
    const council = await app.council();
    const seatId = await council.seat(await council.body(), 'SOCIAL');
    const stranger = await (await app.council()).person();
    expect((await give(council, seatId, {})).body.errors).toMatchObject([{ code: 'nobody' }]);
    const personId = council.personId;
    expect((await give(council, seatId, { personId, endsOn: '2025-01-01' })).status).toBe(422);
    expect((await give(council, seatId, { personId: stranger })).status).toBe(404);
    expect((await council.call(seatsApi.list, { params: { bodyId: stranger } })).status).toBe(404);
  });

  it('end by a date that follows the start', async () => {
    const council = await app.council();
    const seatId = await council.seat(await council.body(), 'SOCIAL');
    const given = (await give(council, seatId, { personId: council.personId })).body as Seat;
    const mandateId = given.mandates[0]?.id ?? '';
    const end = (endsOn: string) =>
      council.call(seatsApi.changeMandate, { params: { mandateId }, version: 1, body: { endsOn } });
    expect((await end('2025-12-31')).body.errors).toMatchObject([{ code: 'ends_before_start' }]);
    expect((await end('2026-02-01')).body).toMatchObject({ held: false, mandates: [] });
  });

  it('of a masked college mask the organisation that holds them, unless the coordination says no', async () => {
    const council = await app.council();
    const seatId = await council.seat(await council.body(), 'CONCERNED');
    const [kept, masked] = [await council.organization('Maison'), await council.organization('Passerelles')];
    await give(council, seatId, { organizationId: kept, endsOn: '2026-06-30', organizationReveals: false });
    await give(council, seatId, { organizationId: masked, startsOn: '2026-07-01' });
    const { items } = (await council.call(organizationsApi.list)).body as {
      items: { name: string; reveals: boolean }[];
    };
    expect(items.map(({ name, reveals }) => [name, reveals])).toEqual([
      ['Maison', false],
      ['Passerelles', true],
    ]);
  });
});
