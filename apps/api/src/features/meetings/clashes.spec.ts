import { describe, expect, it } from '@jest/globals';
import { type Clash, clashesApi } from '@trame/contracts/clashes';
import { seriesApi } from '@trame/contracts/series';
import { maskedScene } from '../../../test/factories/a-masked-scene.ts';
import { schedule } from '../../../test/factories/a-meeting.ts';
import { scheduledSeries } from '../../../test/factories/a-series.ts';
import { testApp } from '../../../test/test-app.ts';
import type { TestCouncil, TestMember } from '../../../test/test-council.ts';
import { newId } from '../../platform/database/new-id.ts';

const app = await testApp();
const PARIS = { local: '2037-12-03T14:00', zone: 'Europe/Paris' };

const ask = (who: TestMember, query: object) =>
  who.call(clashesApi.list, { query: { ...PARIS, minutes: 120, ...query } });
const clashes = async (who: TestMember, query: object): Promise<Clash[]> => (await ask(who, query)).body.items;

const chair = (council: TestCouncil, bodyId: string, personId: string) =>
  app.superuser.query(
    `insert into app.body_officer (council_id, id, body_id, person_id, office) values ($1, $2, $3, $4, 'CHAIR')`,
    [council.councilId, newId(), bodyId, personId],
  );

/** A steering and a technical committee, and a meeting of the second at 14:00. */
async function scene() {
  const council = await app.council();
  const [bodyId, otherId] = [await council.body('STEERING', 'COPIL'), await council.body('TECHNICAL', 'COTECH')];
  const personId = await council.person({ given: 'Alix', family: 'Aubry' });
  const meeting = await schedule(council, otherId, { title: 'Comité technique', starts: PARIS });
  const seat = async (body: string, who = personId, endsOn?: string) =>
    council.mandate(await council.seat(body, 'SOCIAL'), { personId: who, ...(endsOn ? { endsOn } : {}) });
  return { council, bodyId, otherId, personId, meeting, seat };
}

describe('what stands at the same time', () => {
  it('is told with the people both wait for, by name to the coordination', async () => {
    const { council, bodyId, otherId, meeting, seat, personId } = await scene();
    const second = await council.person({ given: 'Noa', family: 'Brun' });
    for (const body of [bodyId, otherId]) {
      await seat(body);
      await seat(body, second);
    }
    await seat(otherId); // twice in the other one: one person all the same
    const [found, ...others] = await clashes(council, { bodyId });
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      meetingId: meeting.id,
      title: 'Comité technique',
      starts: PARIS,
      sharesChair: false,
    });
    expect([found?.people, found?.names]).toEqual([2, ['Alix Aubry', 'Noa Brun']]);
    await chair(council, bodyId, personId);
    expect((await clashes(council, { bodyId }))[0]?.sharesChair).toBe(true);
  });

  it('counts those of that day only', async () => {
    const { council, bodyId, otherId, seat } = await scene();
    await seat(bodyId);
    await seat(otherId, undefined, '2037-12-02');
    expect((await clashes(council, { bodyId }))[0]?.people).toBe(0);
  });

  it.each([
    ['the same hour', {}, 1],
    ['an hour within it', { local: '2037-12-03T15:00', minutes: 15 }, 1],
    ['an hour that begins before and ends in it', { local: '2037-12-03T13:00', minutes: 61 }, 1],
    ['an hour that ends as it begins', { local: '2037-12-03T12:00' }, 0],
    ['an hour that begins as it ends', { local: '2037-12-03T16:00' }, 0],
    ['the same hour of another day', { local: '2037-12-04T14:00' }, 0],
    ['the same instant elsewhere', { local: '2037-12-03T17:00', zone: 'Indian/Reunion' }, 1],
    ['the same hour elsewhere', { zone: 'Indian/Reunion' }, 0],
    ['the eve, far in the west', { local: '2037-12-03T03:30', zone: 'Pacific/Tahiti' }, 1],
  ])('%s', async (_, query, count) => {
    const { council, bodyId } = await scene();
    expect(await clashes(council, { bodyId, ...query })).toHaveLength(count);
  });

  it('is not the meeting that moves, nor one that is called off or over', async () => {
    const { council, bodyId, meeting } = await scene();
    expect(await clashes(council, { bodyId, except: meeting.id })).toEqual([]);
    await app.superuser.query(`update app.meeting set state = 'CANCELLED' where id = $1`, [meeting.id]);
    expect(await clashes(council, { bodyId })).toEqual([]);
  });

  it('tells a lead how many, of their own bodies alone; others, nothing', async () => {
    const { council, bodyId, otherId, seat } = await scene();
    for (const body of [bodyId, otherId]) await seat(body);
    const lead = await council.member('LEAD');
    await council.lead(bodyId, lead.personId);
    expect(await clashes(lead, { bodyId })).toEqual([]);
    expect((await ask(lead, { bodyId: otherId })).status).toBe(404);
    await council.lead(otherId, lead.personId);
    expect(await clashes(lead, { bodyId })).toMatchObject([{ people: 2, names: null }]);
    expect((await ask(await council.member('MEMBER'), { bodyId })).status).toBe(403);
    expect((await ask(await app.council(), { bodyId })).status).toBe(404);
  });

  it('does not tell a lead who of two sits for a masked college', async () => {
    const made = await maskedScene(app);
    const { council, people } = made;
    const [bodyId = ''] = made.ids['bodyId'] ?? [];
    const otherId = await council.body('WORKING_GROUP');
    await council.mandate(await council.seat(otherId, 'SOCIAL'), { personId: people[0] });
    await schedule(council, otherId, { starts: PARIS });
    const lead = await council.member('LEAD');
    for (const led of [bodyId, otherId]) await council.lead(led, lead.personId);
    const read = async () => (await clashes(lead, { bodyId })).map(({ people: count, names }) => [count, names]);
    const before = await read();
    await app.superuser.query(
      `update app.mandate_holder set person_id = case person_id when $2 then $3::uuid else $2::uuid end
       where council_id = $1 and person_id in ($2, $3) and mandate_id in (
         select d.id from app.mandate d join app.seat s on s.id = d.seat_id where s.body_id = $4)`,
      [council.councilId, people[0], council.personId, bodyId],
    );
    expect(before).toContainEqual([2, null]);
    expect(await read()).toEqual(before);
  });

  it.each([
    ['a zone that is none', { zone: 'Europe/Atlantis' }],
    ['a day that does not exist', { local: '2026-02-30T14:00' }],
    ['no duration', { minutes: 0 }],
  ])('is refused with %s', async (_, query) => {
    const council = await app.council();
    expect((await ask(council, { bodyId: await council.body(), ...query })).status).toBe(422);
  });
});

describe('what stands at the same time as the dates of a series', () => {
  const DATES = ['2037-12-03T14:00', '2038-01-07T14:00', '2038-02-04T14:00'];
  const askDates = (who: TestMember, query: object) =>
    who.call(clashesApi.ofDates, { query: { zone: PARIS.zone, minutes: 120, dates: DATES.join(','), ...query } });

  it('is told date by date, later ones too, with how many people both wait for that day and never who', async () => {
    const { council, bodyId, otherId, meeting, seat } = await scene();
    await seat(bodyId);
    await seat(otherId, undefined, '2037-12-31');
    const later = await schedule(council, otherId, { starts: { local: '2038-02-04T15:30', zone: PARIS.zone } });
    await schedule(council, otherId, { starts: { local: '2038-02-04T16:00', zone: PARIS.zone } });
    const { body } = await askDates(council, { bodyId });
    expect(clashesApi.ofDates.response.parse(body)).toMatchObject({ isCut: false });
    expect(
      body.items.map((found: { at: string; meetingId: string; people: number }) => [
        found.at,
        found.meetingId,
        found.people,
      ]),
    ).toEqual([
      [DATES[0], meeting.id, 1],
      [DATES[2], later.id, 0],
    ]);
    expect(body.items[0]).not.toHaveProperty('names');
  });

  it('is not the series that changes, under any of its rules', async () => {
    const { council, bodyId, ids, seriesId } = await scheduledSeries(app);
    const dates = '2026-12-10T14:00,2027-01-14T15:00';
    const other = await council.body('TECHNICAL', 'COTECH');
    const count = async (query: object) => (await askDates(council, { dates, ...query })).body.items.length;
    expect([await count({ bodyId: other }), await count({ bodyId, exceptSeries: seriesId })]).toEqual([2, 0]);
    const params = { seriesId, meetingId: ids[1] ?? '' };
    const cut = await council.call(seriesApi.changeFollowing, { params, version: 1, body: { place: 'Salle 2' } });
    expect(await count({ bodyId, exceptSeries: cut.body.id })).toBe(0);
  });

  it('is refused as for one date', async () => {
    const { council, bodyId, otherId } = await scene();
    const lead = await council.member('LEAD');
    await council.lead(bodyId, lead.personId);
    expect((await askDates(lead, { bodyId })).status).toBe(200);
    expect((await askDates(lead, { bodyId: otherId })).status).toBe(404);
    expect((await askDates(await app.council(), { bodyId })).status).toBe(404);
    for (const dates of [
      '',
      '2026-02-30T14:00',
      `${DATES[0]},jeudi`,
      Array.from({ length: 61 }, () => DATES[0]).join(','),
    ]) {
      expect((await askDates(council, { bodyId, dates })).status).toBe(422);
    }
  });
});
