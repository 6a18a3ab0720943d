import { describe, expect, it } from '@jest/globals';
import { answerPageApi } from '@trame/contracts/answer-page';
import { invitationsApi } from '@trame/contracts/invitations';
import { mailingsApi } from '@trame/contracts/mailings';
import { inbox } from '../../../test/factories/an-inbox.ts';
import { ownApp } from '../../../test/test-app.ts';
import { newId } from '../../platform/database/new-id.ts';

const SECRET = 'un-secret-de-vingt-quatre-signes';
const app = await ownApp({ INBOUND_MAIL_SECRET: SECRET });
const { scene } = inbox(app, SECRET);

describe('sending again to one person', () => {
  it('is refused without address, for a draft, and to those who do not coordinate', async () => {
    const { council, params, line } = await scene();
    const { invitationId, version } = await line();
    const at = { params: { ...params, invitationId }, version, body: {} };
    for (const role of ['CHAIR', 'LEAD', 'MEMBER'] as const) {
      expect((await (await council.member(role)).call(mailingsApi.sendAgain, at)).status).toBe(403);
    }
    await app.superuser.query(`update app.person set email = null where council_id = $1 and family_name = 'Aubry'`, [
      council.councilId,
    ]);
    const nowhere = await council.call(mailingsApi.sendAgain, at);
    expect([nowhere.status, nowhere.body.code]).toEqual([409, 'NO_ADDRESS']);
    await app.superuser.query(`update app.meeting set state = 'DRAFT' where id = $1`, [params.meetingId]);
    const draft = await council.call(mailingsApi.sendAgain, { ...at, body: { email: 'a@exemple.fr' } });
    expect([draft.status, draft.body.code]).toEqual([409, 'MEETING_STATE']);
    const ghost = await council.call(mailingsApi.sendAgain, { ...at, params: { ...params, invitationId: newId() } });
    expect(ghost.status).toBe(404);
  });

  it('changes nobody’s address when it is refused', async () => {
    const { council, params, line } = await scene();
    const { invitationId } = await line();
    const body = { email: 'autre@exemple.fr' };
    const stale = await council.call(mailingsApi.sendAgain, { params: { ...params, invitationId }, version: 9, body });
    expect([stale.status, (await line()).email]).toEqual([412, 'aubry@exemple.fr']);
  });
});

describe('the ledger of a meeting', () => {
  it('is read by the coordination and the chair, and by nobody else', async () => {
    const { council, params, line } = await scene();
    const { invitationId } = await line();
    const seen = async (role: 'CHAIR' | 'LEAD' | 'MEMBER') => {
      const who = await council.member(role);
      const answers = { params: { ...params, invitationId } };
      return [
        (await who.call(mailingsApi.list, { params })).status,
        (await who.call(mailingsApi.history, answers)).status,
      ];
    };
    expect([await seen('CHAIR'), await seen('LEAD'), await seen('MEMBER')]).toEqual([
      [200, 200],
      [403, 403],
      [403, 403],
    ]);
    expect((await council.call(mailingsApi.list, { params: { meetingId: newId() } })).status).toBe(404);
    const ghost = { params: { ...params, invitationId: newId() } };
    expect((await council.call(mailingsApi.history, ghost)).status).toBe(404);
    const silent = await council.call(mailingsApi.history, { params: { ...params, invitationId } });
    expect([silent.status, silent.body]).toEqual([200, { items: [], total: 0 }]);
  });

  it('names who stands in for whom, and forgets it with another answer', async () => {
    const { aubry, line, history } = await scene();
    const answer = (body: object) => app.call(answerPageApi.answer, { params: { token: aubry }, body });
    expect((await answer({ answer: 'NO', substitute: ' Dominique Exemple ' })).status).toBe(303);
    expect(await line()).toMatchObject({ answer: 'NO', substitute: 'Dominique Exemple' });
    const page = await app.call(answerPageApi.read, { params: { token: aubry } });
    expect(page.text).toMatch(/Vient à votre place\s: Dominique Exemple\./);
    expect((await answer({ answer: 'YES', substitute: 'Dominique Exemple' })).status).toBe(303);
    expect(await line()).toMatchObject({ answer: 'YES', substitute: null });
    expect((await answer({ answer: 'NO', substitute: 'x'.repeat(121) })).status).toBe(422);
    expect((await answer({ answer: 'NO', substitute: 'Nom\nUSAGE' })).status).toBe(422);
    expect(await history()).toHaveLength(2);
  });

  it('keeps an answer that was typed after one that came by mail', async () => {
    const { council, params, reply, line } = await scene();
    await reply();
    const { invitationId, version } = await line();
    const typed = { params: { ...params, invitationId }, version, body: { answer: 'NO' } };
    expect((await council.call(invitationsApi.typeAnswer, typed)).status).toBe(200);
    expect(await line()).toMatchObject({ answer: 'NO', origin: 'TYPED' });
  });
});
