import { describe, expect, it } from '@jest/globals';
import { actionPlanApi } from '@trame/contracts/action-plan';
import { actionSheetApi as api } from '@trame/contracts/action-sheet';
import { testApp } from '../../../test/test-app.ts';
import type { TestCouncil } from '../../../test/test-council.ts';
import { newId } from '../../platform/database/new-id.ts';

const app = await testApp();

async function anAction(council: TestCouncil, body: object = {}) {
  const asked = { body: { title: 'Ouvrir un lieu', ...body }, key: newId() };
  return { actionId: String((await council.call(actionPlanApi.addAction, asked)).body.id) };
}

const unit = async (council: TestCouncil, name: string): Promise<string> => {
  const id = newId();
  await app.superuser.query(`insert into app.territory_unit (council_id, id, kind, name) values ($1, $2, 'QPV', $3)`, [
    council.councilId,
    id,
    name,
  ]);
  return id;
};

describe('the sheet of an action', () => {
  it('says why, for whom, where and with what means, field by field', async () => {
    const council = await app.council();
    const params = await anAction(council);
    const [referentId, quarter] = [
      await council.person({ given: 'Alix', family: 'Aubry' }),
      await unit(council, 'Nord'),
    ];
    const empty = (await council.call(api.get, { params })).body;
    expect(empty).toMatchObject({
      version: 1,
      context: '',
      aims: '',
      visibility: 'COUNCIL',
      territory: [],
      referent: null,
    });
    const why = { context: 'On attend trois mois.', aims: 'Recevoir en une semaine.' };
    expect((await council.call(api.settle, { params, body: why, version: 1 })).body).toMatchObject({
      ...why,
      version: 2,
    });
    const where = { referentId, territoryIds: [quarter], humanMeans: 'Un mi-temps' };
    await council.call(api.settle, { params, body: where, version: 2 });
    expect((await council.call(api.get, { params })).body).toMatchObject({
      ...why,
      version: 3,
      referent: { id: referentId, name: 'Alix Aubry' },
      territory: [{ id: quarter, name: 'Nord' }],
      humanMeans: 'Un mi-temps',
      mayChange: true,
    });
  });

  it('refuses what was changed meanwhile, with what is stored, and what is of another council', async () => {
    const council = await app.council();
    const other = await app.council();
    const params = await anAction(council);
    await council.call(api.settle, { params, body: { aims: 'Premier' }, version: 1 });
    const stale = await council.call(api.settle, { params, body: { aims: 'Second' }, version: 1 });
    expect([stale.status, stale.body.current]).toEqual([412, expect.objectContaining({ aims: 'Premier', version: 2 })]);
    for (const body of [{ referentId: await other.person() }, { territoryIds: [await unit(other, 'Sud')] }])
      expect((await council.call(api.settle, { params, body, version: 2 })).status).toBe(404);
    expect((await other.call(api.get, { params })).status).toBe(404);
  });

  it('is changed by the lead of its group, and by no other member', async () => {
    const council = await app.council();
    const group = await council.body('WORKING_GROUP');
    const params = await anAction(council, { bodyId: group });
    const [lead, another, member] = [
      await council.member('LEAD'),
      await council.member('LEAD'),
      await council.member('MEMBER'),
    ];
    await council.lead(group, lead.personId);
    const settle = async (who: typeof lead, version: number) =>
      (await who.call(api.settle, { params, body: { aims: 'Agir' }, version })).status;
    expect([await settle(another, 1), await settle(member, 1), await settle(lead, 1)]).toEqual([404, 403, 200]);
    expect((await member.call(api.get, { params })).body).toMatchObject({ aims: 'Agir', mayChange: false });
  });

  it('kept for its group, is read by those who sit there, a masked seat included, and not by others', async () => {
    const council = await app.council();
    const group = await council.body('WORKING_GROUP');
    const params = await anAction(council, { bodyId: group });
    const body = { description: 'En réserve', visibility: 'GROUP' };
    await council.call(api.settle, { params, body, version: 1 });
    const [outside, sits, chair] = [
      await council.member('MEMBER'),
      await council.member('MEMBER'),
      await council.member('CHAIR'),
    ];
    await council.mandate(await council.seat(group, 'CONCERNED'), { personId: sits.personId });
    const refused = await outside.call(api.get, { params });
    expect([refused.status, refused.body.code]).toEqual([403, 'SHEET_RESERVED']);
    expect((await outside.call(actionPlanApi.getAction, { params })).body).toMatchObject({
      title: 'Ouvrir un lieu',
      description: '',
    });
    for (const reader of [sits, chair, council])
      expect((await reader.call(api.get, { params })).body).toMatchObject({ description: 'En réserve' });
  });
});
