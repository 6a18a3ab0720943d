import { describe, expect, it } from '@jest/globals';
import { actionPlanApi as api } from '@trame/contracts/action-plan';
import { actionSheetPartsApi as parts } from '@trame/contracts/action-sheet-parts';
import { testApp } from '../../../test/test-app.ts';
import type { TestMember } from '../../../test/test-council.ts';
import { newId } from '../../platform/database/new-id.ts';

const app = await testApp();

describe('the plan', () => {
  it('finds the actions that lack a lead, a period or an indicator, and says which; not what is over', async () => {
    const council = await app.council();
    const add = async (title: string, body: object = {}): Promise<string> =>
      (await council.call(api.addAction, { body: { title, ...body }, key: newId() })).body.id;
    const led = { leadPersonId: council.personId, dueOn: '2027-06-30' };
    const [bare, whole] = [await add('Nue'), await add('Entière', led)];
    const over = await add('Terminée');
    await council.call(api.report, {
      params: { actionId: over },
      body: { word: 'DONE', text: '', progress: null },
      key: newId(),
    });
    const body = { label: 'Jeunes reçus', unit: null, baseline: null, target: 100, targetText: null, source: null };
    const params = { actionId: whole, indicatorId: newId() };
    expect((await council.call(parts.putIndicator, { params, body, version: 0 })).status).toBe(200);
    const plan = (await council.call(api.get, { query: { only: 'INCOMPLETE' } })).body;
    expect(plan.actions).toMatchObject([{ id: bare, missing: ['LEAD', 'PERIOD', 'INDICATOR'] }]);
    expect([plan.total, plan.counts.incomplete, plan.counts.all]).toEqual([1, 1, 3]);
    expect((await council.call(api.getAction, { params: { actionId: bare } })).body.missing).toHaveLength(3);
  });

  it('tells nobody by what is missing what stands on a sheet kept for its group', async () => {
    const council = await app.council();
    const actionId: string = (
      await council.call(api.addAction, { body: { title: 'Ouvrir', dueOn: '2027-06-30' }, key: newId() })
    ).body.id;
    const missing = async (who: TestMember): Promise<string[]> => (await who.call(api.get)).body.actions[0].missing;
    const [member, lead] = [await council.member('MEMBER'), await council.member('LEAD')];
    expect(await missing(member)).toEqual(['LEAD', 'INDICATOR']);
    const bodyId = await council.body('WORKING_GROUP');
    await app.superuser.query(`update app.action set visibility = 'GROUP', body_id = $2 where id = $1`, [
      actionId,
      bodyId,
    ]);
    expect(await missing(member)).toEqual(['LEAD']);
    expect((await lead.call(api.get)).body.actions).toEqual([]);
    await council.lead(bodyId, lead.personId);
    for (const who of [council, lead, await council.member('CHAIR')])
      expect(await missing(who)).toEqual(['LEAD', 'INDICATOR']);
  });
});
