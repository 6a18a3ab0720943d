import { describe, expect, it } from '@jest/globals';
import { actionPlanApi as plan } from '@trame/contracts/action-plan';
import { actionSheetPartsApi as parts } from '@trame/contracts/action-sheet-parts';
import { planViewsApi as api } from '@trame/contracts/plan-views';
import { testApp } from '../../../test/test-app.ts';
import type { TestMember } from '../../../test/test-council.ts';
import { newId } from '../../platform/database/new-id.ts';

const app = await testApp();

const titles = async (who: TestMember): Promise<string[]> =>
  (await who.call(api.milestones)).body.items.map(({ title }: { title: string }) => title);

describe('the milestones of the plan', () => {
  it('are the dated ones of actions that are in it, the nearest first', async () => {
    const council = await app.council();
    const actionId: string = (await council.call(plan.addAction, { body: { title: 'Ouvrir' }, key: newId() })).body.id;
    const put = (title: string, dueOn: string | null, done = false) =>
      council.call(parts.putMilestone, {
        params: { actionId, milestoneId: newId() },
        body: { title, dueOn, done },
        version: 0,
      });
    await put('Le lieu ouvre', '2027-03-31');
    await put('Le bail est signé', '2026-06-30', true);
    await put('Un jour', null);
    const { items } = (await council.call(api.milestones)).body;
    expect(items).toMatchObject([
      { actionId, title: 'Le bail est signé', dueOn: '2026-06-30', done: true },
      { actionId, title: 'Le lieu ouvre', done: false },
    ]);
    expect(await titles(await app.council())).toEqual([]);
    const { version } = (await council.call(plan.getAction, { params: { actionId } })).body;
    await council.call(plan.removeAction, { params: { actionId }, version });
    expect(await titles(council)).toEqual([]);
  });

  it('of a sheet kept for its group are told to those who answer for it', async () => {
    const council = await app.council();
    const [bodyId, member, lead] = [
      await council.body('WORKING_GROUP'),
      await council.member('MEMBER'),
      await council.member('LEAD'),
    ];
    const added = await council.call(plan.addAction, { body: { title: 'Ouvrir', bodyId }, key: newId() });
    const actionId: string = added.body.id;
    const body = { title: 'Le lieu ouvre', dueOn: '2027-03-31', done: false };
    await council.call(parts.putMilestone, { params: { actionId, milestoneId: newId() }, body, version: 0 });
    expect(await titles(member)).toEqual(['Le lieu ouvre']);
    await app.superuser.query(`update app.action set visibility = 'GROUP' where id = $1`, [actionId]);
    expect([await titles(member), await titles(lead)]).toEqual([[], []]);
    for (const who of [council, await council.member('CHAIR')]) expect(await titles(who)).toEqual(['Le lieu ouvre']);
    await council.lead(bodyId, lead.personId);
    expect(await titles(lead)).toEqual(['Le lieu ouvre']);
    await app.superuser.query('update app.action set lead_person_id = $2 where id = $1', [actionId, member.personId]);
    expect(await titles(member)).toEqual(['Le lieu ouvre']);
  });
});
