import { describe, expect, it } from '@jest/globals';
import { actionPlanApi } from '@trame/contracts/action-plan';
import { agendaApi } from '@trame/contracts/agenda';
import { liveMeetingsApi } from '@trame/contracts/live-meetings';
import { testApp } from '../../../test/test-app.ts';
import { newId } from '../../platform/database/new-id.ts';

const app = await testApp();

/** A meeting of one item, and its screen. */
async function ready() {
  const council = await app.council();
  const meetingId = await council.meeting(await council.body());
  const itemId = await council.item(meetingId);
  const params = { meetingId };
  const read = async () =>
    liveMeetingsApi.get.response.parse((await council.call(liveMeetingsApi.get, { params })).body);
  return { council, meetingId, itemId, params, read };
}

describe('a council of many people', () => {
  it('has its screen all the same, with as many names as the contract lets out', async () => {
    const { council, params } = await ready();
    await app.superuser.query(
      `insert into app.person (council_id, id, given_name, family_name)
       select $1, gen_random_uuid(), repeat('x', 110), repeat('y', 110) from generate_series(1, 2001)`,
      [council.councilId],
    );
    const { status, body } = await council.call(liveMeetingsApi.get, { params });
    expect([status, body.people.length]).toEqual([200, 2000]);
  });
});

describe('names', () => {
  it('of who presents are people, the words typed, or nothing', async () => {
    const { council, params, read } = await ready();
    const anne = { personId: await council.person({ given: 'Anne', family: 'Figure' }) };
    for (const presenters of [[{ name: 'La directrice' }], [anne, { name: 'Lou' }]]) {
      const body = { title: 'Bilan', purpose: 'DISCUSSION', minutes: 10, presenters };
      await council.call(agendaApi.add, { params, key: newId(), body });
    }
    await council.call(liveMeetingsApi.start, { params });
    const presenters = (await read()).items.map((item) => item.presenters.map(({ name }) => name));
    expect(presenters).toEqual([[], ['La directrice'], ['Anne Figure', 'Lou']]);
  });

  it('of who leads are a person, an organisation, or nothing', async () => {
    const { council, meetingId, itemId, params, read } = await ready();
    await council.call(liveMeetingsApi.start, { params });
    const [free, led] = [newId(), newId()];
    for (const actionId of [free, led]) {
      const body = { itemId, title: 'Écrire', lead: null, dueOn: null, bornAt: new Date().toISOString() };
      await council.call(liveMeetingsApi.putAction, { params: { meetingId, actionId }, version: 0, body });
    }
    const leadOrganizationId = await council.organization('CCAS');
    const changed = { params: { actionId: led }, version: 1, body: { leadOrganizationId } };
    expect((await council.call(actionPlanApi.changeAction, changed)).status).toBe(200);
    const leads = Object.fromEntries((await read()).actions.map(({ id, leadName }) => [id, leadName]));
    expect(leads).toEqual({ [free]: null, [led]: 'CCAS' });
  });
});
