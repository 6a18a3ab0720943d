import { expect } from '@jest/globals';
import { inboundMailApi } from '@trame/contracts/inbound-mail';
import { mailingsApi } from '@trame/contracts/mailings';
import supertest from 'supertest';
import type { TestApp } from '../test-app.ts';
import { convenedByMail } from './a-convocation.ts';
import { aReply, type SentReply } from './a-reply.ts';

/** The door by which a mail server brings mails, and a convened meeting to bring them for. */
export function inbox(app: TestApp, secret: string) {
  const post = (raw: Buffer, given = secret) =>
    supertest(app.nest.getHttpServer())
      .post('/api/inbound-mail')
      .set('x-inbound-secret', given)
      .set('content-type', 'message/rfc822')
      .send(raw);
  const bring = async (raw: Buffer): Promise<string> => {
    const answer = await post(raw);
    expect(answer.status).toBe(202);
    return inboundMailApi.receive.response.parse(answer.body).outcome;
  };

  /** Everybody who was convened has their mail. */
  const left = (meetingId: string) =>
    app.superuser.query(`update app.outbox set state = 'SENT', sent_at = now() where object_id = $1`, [meetingId]);

  /** A meeting whose convocations have left, and how Aubry's line of the ledger reads. */
  async function scene() {
    const { council, meetingId, params, aubry } = await convenedByMail(app);
    await left(meetingId);
    const reply = (more: Partial<SentReply> = {}) =>
      bring(aReply({ uid: meetingId, attendee: 'aubry@exemple.fr', ...more }));
    const lines = async () =>
      mailingsApi.list.response.parse((await council.call(mailingsApi.list, { params })).body).items;
    const line = async () => {
      const found = (await lines()).find(({ name }) => name.endsWith('Aubry'));
      if (!found) throw new Error('no line');
      return found;
    };
    const history = async () => {
      const { invitationId } = await line();
      const read = await council.call(mailingsApi.history, { params: { ...params, invitationId } });
      return mailingsApi.history.response
        .parse(read.body)
        .items.map(({ answer, origin, fate }) => [answer, origin, fate]);
    };
    return { council, meetingId, params, aubry, reply, line, history };
  }
  return { post, bring, scene };
}
