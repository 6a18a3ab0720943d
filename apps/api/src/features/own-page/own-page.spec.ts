import { describe, expect, it } from '@jest/globals';
import { actionPlanApi } from '@trame/contracts/action-plan';
import { correctionsApi } from '@trame/contracts/corrections';
import { invitationsApi } from '@trame/contracts/invitations';
import { ownPageApi } from '@trame/contracts/own-page';
import { circulate, heldMeeting } from '../../../test/factories/a-held-meeting.ts';
import { testApp } from '../../../test/test-app.ts';
import type { TestMember } from '../../../test/test-council.ts';
import { newId } from '../../platform/database/new-id.ts';

const app = await testApp();

const pageOf = async (who: TestMember) => ownPageApi.get.response.parse((await who.call(ownPageApi.get)).body);
const add = async (who: TestMember, title: string, leadPersonId: string) =>
  String((await who.call(actionPlanApi.addAction, { key: newId(), body: { title, leadPersonId } })).body.id);

describe('the page of one person', () => {
  it('holds their invitations, minutes, corrections and actions, and nothing of anybody else', async () => {
    const { council, bodyId, params } = await heldMeeting(app);
    const [me, other] = [await council.member('MEMBER'), await council.member('MEMBER')];
    const next = await council.meeting(bodyId, { title: 'Comité de mars' });
    await council.invite(next, me.personId);
    await council.invite(params.meetingId, me.personId, 'YES');
    const mine = await add(council, 'Ouvrir un lieu', me.personId);
    await add(council, 'À quelqu’un d’autre', other.personId);
    await circulate(council, params);
    const asked = { params, key: newId(), body: { itemId: null, text: 'Le CCAS était là.' } };
    await me.call(correctionsApi.ask, asked);

    const page = await pageOf(me);
    expect(page).toMatchObject({
      name: 'Dominique Essai',
      invitations: [{ meetingId: next, title: 'Comité de mars', answer: 'NONE' }],
      minutes: [{ meetingId: params.meetingId, until: expect.any(String), approved: false }],
      corrections: [{ text: 'Le CCAS était là.', state: 'ASKED', answer: '' }],
      actions: [{ id: mine, title: 'Ouvrir un lieu', news: null, daysLate: 0 }],
    });
    expect(await pageOf(other)).toMatchObject({ invitations: [], minutes: [], corrections: [], actions: [{}] });

    const { version = 0 } = page.invitations[0] ?? {};
    await me.call(invitationsApi.answer, { params: { meetingId: next }, version, body: { answer: 'YES' } });
    const news = { word: 'DONE', text: 'Le lieu est ouvert.', progress: null };
    await me.call(actionPlanApi.report, { params: { actionId: mine }, key: newId(), body: news });
    expect(await pageOf(me)).toMatchObject({ invitations: [{ answer: 'YES' }], actions: [] });
  });

  it('repeats the news of its reader, never the words of others, and is their own council’s', async () => {
    const council = await app.council();
    const me = await council.member('MEMBER');
    const actionId = await add(council, 'Former les agents', me.personId);
    const tell = (who: TestMember, text: string) =>
      who.call(actionPlanApi.report, {
        params: { actionId },
        key: newId(),
        body: { word: 'BLOCKED', text, progress: null },
      });
    await tell(me, 'La salle manque.');
    await tell(council, 'Vu avec Mme Untel.');
    expect((await pageOf(me)).actions).toMatchObject([{ news: { word: 'BLOCKED', text: 'La salle manque.' } }]);
    const { councilId } = await app.council();
    expect((await me.call(ownPageApi.get, { params: { councilId } })).status).toBe(404);
  });
});
