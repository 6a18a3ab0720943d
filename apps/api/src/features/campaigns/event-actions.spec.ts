import { describe, expect, it } from '@jest/globals';
import { actionPlanApi } from '@trame/contracts/action-plan';
import type { CampaignBoard, CampaignEvent } from '@trame/contracts/campaign-answers';
import { campaignEventsApi, type MoveBody } from '@trame/contracts/campaign-events';
import { campaignsApi } from '@trame/contracts/campaigns';
import { aCampaign, addedEvent, EVENT } from '../../../test/factories/a-campaign.ts';
import { testApp } from '../../../test/test-app.ts';
import type { TestMember } from '../../../test/test-council.ts';
import { newId } from '../../platform/database/new-id.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { eventsOfPeriod } from './index.ts';

const app = await testApp();

const board = async (who: TestMember, campaignId: string): Promise<CampaignBoard> =>
  campaignsApi.board.response.parse((await who.call(campaignsApi.board, { params: { campaignId } })).body);
const moved = async (who: TestMember, { id, version }: CampaignEvent, body: MoveBody): Promise<CampaignEvent> =>
  campaignEventsApi.move.response.parse(
    (await who.call(campaignEventsApi.move, { params: { campaignEventId: id }, version, body })).body,
  );

describe('an event of a campaign', () => {
  it('serves several actions of the plan, each named to those who may read it, and is one event all the same', async () => {
    const council = await app.council();
    const { id } = await aCampaign(council);
    const planned = async (title: string): Promise<string> =>
      (await council.call(actionPlanApi.addAction, { key: newId(), body: { title } })).body.id;
    const [actionId, other] = [await planned('Tenir les SISM'), await planned('Aller dans les quartiers')];
    const event = await addedEvent(council, id, { actionIds: [actionId, other, actionId] });
    const named = async (who: TestMember) => (await board(who, id)).items[0]?.actions.map(({ title }) => title);
    const member = await council.member('MEMBER');
    expect(await named(member)).toEqual(['Aller dans les quartiers', 'Tenir les SISM']);
    await app.superuser.query(`update app.action set visibility = 'GROUP' where id = $1`, [actionId]);
    expect([await named(council), await named(member)]).toEqual([
      ['Aller dans les quartiers', 'Tenir les SISM'],
      ['Aller dans les quartiers'],
    ]);
    const printed = await moved(council, event, { act: 'MOVE', to: 'PROGRAMME', reason: null, tell: false });
    await moved(council, printed, { act: 'COUNT', attendance: 12 });
    const reader = app.nest.get(TenantDb);
    const period = { from: '2026-01-01', to: '2026-12-31' };
    const { events, figures } = await reader.read(council.actor, (tx) => eventsOfPeriod(tx, period));
    expect([events.length, events[0]?.actionIds.length, figures.participants]).toEqual([1, 2, 12]);
    const [counted] = (await board(council, id)).items;
    const change = { params: { campaignEventId: event.id }, version: counted?.version ?? 0 };
    await council.call(campaignEventsApi.change, { ...change, body: { ...EVENT, actionIds: [other] } });
    expect(await named(council)).toEqual(['Aller dans les quartiers']);
    const elsewhere = await app.council();
    const there = await aCampaign(elsewhere);
    const borrowed = { params: { campaignId: there.id }, key: newId(), body: { ...EVENT, actionIds: [actionId] } };
    expect((await elsewhere.call(campaignEventsApi.add, borrowed)).status).toBe(404);
    expect((await board(elsewhere, there.id)).items).toEqual([]);
    const unreadable = { params: { campaignId: id }, key: newId(), body: { ...EVENT, actionIds: ['x'] } };
    expect((await council.call(campaignEventsApi.add, unreadable)).status).toBe(422);
  });
});
