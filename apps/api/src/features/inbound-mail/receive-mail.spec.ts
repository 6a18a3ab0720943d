import { describe, expect, it } from '@jest/globals';
import { answerPageApi } from '@trame/contracts/answer-page';
import { mailingsApi } from '@trame/contracts/mailings';
import { meetingsApi } from '@trame/contracts/meetings';
import supertest from 'supertest';
import { convene } from '../../../test/factories/a-convocation.ts';
import { readMeeting } from '../../../test/factories/a-meeting.ts';
import { aReply, aReport } from '../../../test/factories/a-reply.ts';
import { inbox } from '../../../test/factories/an-inbox.ts';
import { ownApp, testApp } from '../../../test/test-app.ts';
import { newId } from '../../platform/database/new-id.ts';

const SECRET = 'un-secret-de-vingt-quatre-signes';
const app = await ownApp({ INBOUND_MAIL_SECRET: SECRET });
const closed = await testApp();

const { post, bring, scene } = inbox(app, SECRET);

describe('an answer from a calendar', () => {
  it('is the answer of whom it was sent to, with its origin and its time', async () => {
    const { council, meetingId, reply, line } = await scene();
    expect(await reply()).toBe('TAKEN');
    expect(await line()).toMatchObject({
      answer: 'YES',
      origin: 'MAIL_REPLY',
      answeredAt: '2026-10-01T10:15:00+00:00',
    });
    expect((await readMeeting(council, meetingId)).replies).toMatchObject({ yes: 1, none: 1 });
  });

  it('is taken once, however often the mail is brought', async () => {
    const { reply, history } = await scene();
    const messageId = `${newId()}@exemple.fr`;
    const brought = await Promise.all([reply({ messageId }), reply({ messageId }), reply({ messageId })]);
    expect(brought.toSorted()).toEqual(['KNOWN', 'KNOWN', 'TAKEN']);
    expect(await history()).toEqual([['YES', 'MAIL_REPLY', 'APPLIED']]);
  });

  it('yields to a later one, in whatever order they come', async () => {
    const { reply, line, history } = await scene();
    await reply({ status: 'DECLINED', stamp: '20261002T090000Z' });
    await reply({ status: 'ACCEPTED', stamp: '20261001T090000Z' });
    expect(await line()).toMatchObject({ answer: 'NO', answeredAt: '2026-10-02T09:00:00+00:00' });
    expect(await history()).toEqual([
      ['NO', 'MAIL_REPLY', 'APPLIED'],
      ['YES', 'MAIL_REPLY', 'OVERTAKEN'],
    ]);
  });

  it('is replaced by the link of the mail, which speaks later', async () => {
    const { aubry, reply, line } = await scene();
    await reply();
    await app.call(answerPageApi.answer, { params: { token: aubry }, body: { answer: 'REMOTE' } });
    expect(await line()).toMatchObject({ answer: 'REMOTE', origin: 'LINK' });
    expect(await reply({ stamp: '20261001T080000Z' })).toBe('TAKEN');
    expect(await line()).toMatchObject({ answer: 'REMOTE', origin: 'LINK' });
  });

  it('does not count for a date that was left, and counts when only the place moved', async () => {
    const { council, params, reply, line } = await scene();
    await council.call(meetingsApi.change, { params, version: 2, body: { place: 'Salle 2' } });
    await reply({ sequence: 0, stamp: '20261001T090000Z' });
    expect(await line()).toMatchObject({ answer: 'YES', remark: null });
    const starts = { local: '2037-12-10T14:00', zone: 'Europe/Paris' };
    await council.call(meetingsApi.change, { params, version: 3, body: { starts } });
    await reply({ sequence: 0, status: 'DECLINED', stamp: '20261002T090000Z' });
    expect(await line()).toMatchObject({ answer: 'YES', remark: { fate: 'OLD_DATE', answer: 'NO' } });
    await reply({ sequence: 2, status: 'DECLINED', stamp: '20261003T090000Z' });
    expect(await line()).toMatchObject({ answer: 'NO', remark: null });
  });

  it('that proposes another date leaves the person silent, and shows the date by the clock of the meeting', async () => {
    const { reply, line, history } = await scene();
    expect(await reply({ proposed: '20371210T130000Z', status: 'TENTATIVE' })).toBe('TAKEN');
    expect(await line()).toMatchObject({ answer: 'NONE', remark: { fate: 'PROPOSED', proposed: '2037-12-10T14:00' } });
    expect(await history()).toEqual([[null, 'MAIL_REPLY', 'PROPOSED']]);
  });

  it('that says neither yes nor no is kept beside the answer', async () => {
    const { reply, line } = await scene();
    await reply({ status: 'TENTATIVE' });
    expect(await line()).toMatchObject({ answer: 'NONE', remark: { fate: 'UNSURE' } });
  });

  it('changes nothing once the meeting was called off', async () => {
    const { council, params, reply, line } = await scene();
    await council.call(meetingsApi.cancel, { params, version: 2 });
    expect(await reply()).toBe('TAKEN');
    expect(await line()).toMatchObject({ answer: 'NONE', remark: null });
  });

  it.each([
    ['of somebody who was not invited', { attendee: 'quelqu.un@exemple.fr' }],
    ['about no meeting of ours', { uid: newId() }],
    ['about something that is no meeting', { uid: "1' or true --" }],
    ['with an address that no database can hold', { attendee: 'aubry@exemple.fr\u0001' }],
  ])('%s is left alone', async (_, more) => {
    const { reply, line } = await scene();
    expect(await reply(more)).toBe('LEFT');
    expect(await line()).toMatchObject({ answer: 'NONE' });
  });

  it('cannot be told from that of somebody who shares the mailbox, and is left alone', async () => {
    const { council, meetingId, reply, line } = await scene();
    await app.superuser.query(
      `update app.person set email = 'aubry@exemple.fr' where council_id = $1 and family_name = 'Brun'`,
      [council.councilId],
    );
    expect(await reply({ uid: meetingId })).toBe('LEFT');
    expect(await line()).toMatchObject({ answer: 'NONE' });
  });

  it('still finds a person whose address changed since', async () => {
    const { council, reply, line } = await scene();
    await app.superuser.query(
      `update app.person set email = 'nouvelle@exemple.fr' where council_id = $1 and family_name = 'Aubry'`,
      [council.councilId],
    );
    expect(await reply({ attendee: 'AUBRY@exemple.fr' })).toBe('TAKEN');
    expect(await line()).toMatchObject({ answer: 'YES' });
  });
});

describe('a mail that came back', () => {
  const idOf = async (meetingId: string, recipient: string): Promise<string> => {
    const { rows } = await app.superuser.query<{ id: string }>(
      'select id from app.outbox where object_id = $1 and recipient = $2 order by created_at desc',
      [meetingId, recipient],
    );
    return rows[0]?.id ?? '';
  };

  it('is said with its reason, and counted as not arrived', async () => {
    const { council, meetingId, line } = await scene();
    const report = aReport(`${await idOf(meetingId, 'aubry@exemple.fr')}@trame.test`);
    expect([await bring(report), await bring(report)]).toEqual(['TAKEN', 'KNOWN']);
    expect((await line()).mailed).toMatchObject({ state: 'BOUNCED', reason: 'UNKNOWN_ADDRESS' });
    expect((await readMeeting(council, meetingId)).sending).toMatchObject({ sent: 1, failed: 1 });
  });

  it('is not said while the server still tries, nor for a mail that is not ours', async () => {
    const { meetingId, line } = await scene();
    const id = await idOf(meetingId, 'aubry@exemple.fr');
    expect(await bring(aReport(`${id}@trame.test`, '4.4.7', 'delayed'))).toBe('LEFT');
    expect(await bring(aReport(`${newId()}@trame.test`))).toBe('LEFT');
    expect(await bring(aReport('quelque-chose@ailleurs.fr'))).toBe('LEFT');
    expect((await line()).mailed).toMatchObject({ state: 'SENT', reason: null });
  });

  it('is mended where it is read: another address, another mail, and no link at the old one', async () => {
    const { council, meetingId, params, aubry, line } = await scene();
    await bring(aReport(`${await idOf(meetingId, 'aubry@exemple.fr')}@trame.test`));
    const { invitationId, version } = await line();
    const at = { params: { ...params, invitationId }, version };
    const { status, body } = await council.call(mailingsApi.sendAgain, { ...at, body: { email: 'Alix@Exemple.fr' } });
    expect([status, body.recipient]).toEqual([200, 'alix@exemple.fr']);
    expect(await line()).toMatchObject({
      email: 'alix@exemple.fr',
      mailed: { state: 'PENDING', recipient: 'alix@exemple.fr' },
    });
    expect((await readMeeting(council, meetingId)).sending).toMatchObject({ failed: 0, held: 0 });
    expect((await app.call(answerPageApi.read, { params: { token: aubry } })).text).toContain('ne fonctionne plus');
    const stale = await council.call(mailingsApi.sendAgain, { ...at, body: {} });
    expect(stale.status).toBe(412);
  });
});

describe('the door by which a mail server brings mails', () => {
  it('asks for the secret, and takes raw mails only', async () => {
    const raw = aReply({ uid: newId(), attendee: 'a@exemple.fr' });
    expect((await post(raw, 'un-autre-secret-tout-aussi-long')).status).toBe(401);
    expect((await post(raw, '')).status).toBe(401);
    const json = await supertest(app.nest.getHttpServer())
      .post('/api/inbound-mail')
      .set('x-inbound-secret', SECRET)
      .send({ a: 1 });
    expect(json.status).toBe(415);
    expect(await bring(Buffer.from('\0\u0001'))).toBe('LEFT');
  });

  it('is not there when no secret was set', async () => {
    const answer = await supertest(closed.nest.getHttpServer())
      .post('/api/inbound-mail')
      .set('x-inbound-secret', 'undefined')
      .set('content-type', 'message/rfc822')
      .send(aReply({ uid: newId(), attendee: 'a@exemple.fr' }));
    expect(answer.status).toBe(404);
  });
});

it('convening again does not lose what was answered', async () => {
  const { council, params, reply, line } = await scene();
  await reply();
  expect((await convene(council, params, 2)).status).toBe(200);
  expect(await line()).toMatchObject({ answer: 'YES', mailed: { state: 'PENDING' } });
});
