import { describe, expect, it } from '@jest/globals';
import { correctionsApi } from '@trame/contracts/corrections';
import { circulate, heldMeeting, minutesMails, readLife } from '../../../../test/factories/a-held-meeting.ts';
import { testApp } from '../../../../test/test-app.ts';
import type { TestMember } from '../../../../test/test-council.ts';
import { newId } from '../../../platform/database/new-id.ts';

const app = await testApp();

/** Minutes that circulated, and a member who read them. */
async function circulated() {
  const held = await heldMeeting(app);
  await circulate(held.council, held.params);
  const member = await held.council.member('MEMBER');
  const ask = (who: TestMember, text: string, itemId: string | null = null) =>
    who.call(correctionsApi.ask, { params: held.params, key: newId(), body: { text, itemId } });
  return { ...held, member, ask };
}

describe('a correction', () => {
  it('is asked for by whoever read, seen by those who write and by them alone', async () => {
    const { council, chair, member, itemId, params, ask } = await circulated();
    const asked = await ask(member, 'Quatre bailleurs, non trois.', itemId);
    expect([asked.status, asked.body.state, asked.body.person.id]).toEqual([201, 'ASKED', member.personId]);
    const seen = async (who: TestMember) => (await readLife(who, params)).corrections.map(({ text }) => text);
    const other = await council.member('MEMBER');
    expect(await Promise.all([council, chair, member, other].map(seen))).toEqual([
      ['Quatre bailleurs, non trois.'],
      ['Quatre bailleurs, non trois.'],
      ['Quatre bailleurs, non trois.'],
      [],
    ]);
  });

  it('is accepted or refused with a reason, once, and whoever asked is told by mail', async () => {
    const { council, member, params, ask } = await circulated();
    const { body } = await ask(member, 'Quatre bailleurs, non trois.');
    const settle = (answer: object, version = 1, who: TestMember = council) =>
      who.call(correctionsApi.settle, { params: { ...params, correctionId: body.id }, version, body: answer });
    expect((await settle({ accepted: false, answer: '' })).status).toBe(422);
    expect((await settle({ accepted: true }, 1, member)).status).toBe(403);
    const refused = await settle({ accepted: false, answer: 'La feuille de présence dit trois.' });
    expect(refused.body).toMatchObject({ state: 'REFUSED', answer: 'La feuille de présence dit trois.', version: 2 });
    expect((await settle({ accepted: true })).status).toBe(412);
    expect((await settle({ accepted: true }, 2)).body.code).toBe('CORRECTION_SETTLED');
    const [mail] = await minutesMails(app, body.id, 'CORRECTION_ANSWER');
    expect(mail?.recipient).toBe(member.email);
    expect(mail?.body_text).toContain('La feuille de présence dit trois.');
    expect(mail?.body_text).not.toContain('Quatre bailleurs');
  });

  it('is refused before the circulation, after the last day, about an item of elsewhere, and to strangers', async () => {
    const draft = await heldMeeting(app);
    const early = await draft.council.call(correctionsApi.ask, {
      params: draft.params,
      key: newId(),
      body: { text: 'x' },
    });
    expect(early.body.code).toBe('CORRECTIONS_CLOSED');
    const { member, params, ask } = await circulated();
    const stranger = await (await app.council()).member('MEMBER');
    const answers = await Promise.all([ask(member, 'x', newId()), ask(member, 'x', draft.itemId), ask(stranger, 'x')]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
    const { id } = await readLife(member, params);
    await app.superuser.query('update app.minutes set corrections_until = current_date - 1 where id = $1', [id]);
    expect((await ask(member, 'Trop tard')).body.code).toBe('CORRECTIONS_CLOSED');
  });
});
