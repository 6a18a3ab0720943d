import { describe, expect, it } from '@jest/globals';
import { invitationsApi } from '@trame/contracts/invitations';
import { meetingsApi } from '@trame/contracts/meetings';
import { committee, convene } from '../../../test/factories/a-convocation.ts';
import { readMeeting } from '../../../test/factories/a-meeting.ts';
import { testApp } from '../../../test/test-app.ts';

const app = await testApp();

const states = async (meetingId: string) => {
  const { rows } = await app.superuser.query<{ kind: string; recipient: string; state: string }>(
    'select kind, recipient, state from app.outbox where object_id = $1 order by kind, recipient, state',
    [meetingId],
  );
  return rows.map(({ kind, recipient, state }) => `${kind} ${recipient} ${state}`);
};

describe('convening again', () => {
  it('replaces the mails still held when it happens again, and writes again to those who had theirs', async () => {
    const council = await app.council();
    const { meeting, params } = await committee(council);
    await convene(council, params, 1);
    await app.superuser.query(
      `update app.outbox set state = 'SENT' where recipient = 'aubry@exemple.fr' and object_id = $1`,
      [meeting.id],
    );
    expect((await convene(council, params, 2)).status).toBe(200);
    expect(await states(meeting.id)).toEqual([
      'CONVOCATION aubry@exemple.fr PENDING',
      'CONVOCATION aubry@exemple.fr SENT',
      'CONVOCATION brun@exemple.fr CANCELLED',
      'CONVOCATION brun@exemple.fr PENDING',
    ]);
  });
});

describe('stopping a convocation', () => {
  it('leaves a draft, dead links and no mail', async () => {
    const council = await app.council();
    const { meeting, params } = await committee(council);
    await convene(council, params, 1);
    const { status, body } = await council.call(invitationsApi.stop, { params, version: 2 });
    expect([status, body]).toEqual([200, { version: 3, stopped: 2, left: 0 }]);
    const page = await readMeeting(council, meeting.id);
    expect([page.state, page.replies.invited, page.sending.held]).toEqual(['DRAFT', 0, 0]);
    const { rows } = await app.superuser.query('select 1 from core.link where object_id = $1 and revoked_at is null', [
      meeting.id,
    ]);
    expect(rows.length).toBe(0);
  });

  it('lets the meeting be convened again', async () => {
    const council = await app.council();
    const { meeting, params } = await committee(council);
    await convene(council, params, 1);
    await council.call(invitationsApi.stop, { params, version: 2 });
    expect((await convene(council, params, 3)).status).toBe(200);
    expect((await states(meeting.id)).length).toBe(4);
  });

  it('stays convened when some have left, and is refused when all have', async () => {
    const council = await app.council();
    const { meeting, params } = await committee(council);
    await convene(council, params, 1);
    await app.superuser.query(
      `update app.outbox set state = 'SENT' where recipient = 'aubry@exemple.fr' and object_id = $1`,
      [meeting.id],
    );
    const some = await council.call(invitationsApi.stop, { params, version: 2 });
    expect(some.body).toEqual({ version: 3, stopped: 1, left: 1 });
    expect((await readMeeting(council, meeting.id)).state).toBe('CONVENED');
    const none = await council.call(invitationsApi.stop, { params, version: 3 });
    expect([none.status, none.body.code]).toEqual([409, 'CONVOCATION_LEFT']);
  });
});

describe('calling a convened meeting off', () => {
  it('stops what waits and tells those whose convocation left, nobody else', async () => {
    const council = await app.council();
    const { meeting, params } = await committee(council);
    await convene(council, params, 1);
    await app.superuser.query(
      `update app.outbox set state = 'SENT' where recipient = 'aubry@exemple.fr' and object_id = $1`,
      [meeting.id],
    );
    await council.call(meetingsApi.cancel, { params, version: 2 });
    expect(await states(meeting.id)).toEqual([
      'CANCELLATION aubry@exemple.fr PENDING',
      'CONVOCATION aubry@exemple.fr SENT',
      'CONVOCATION brun@exemple.fr CANCELLED',
    ]);
  });

  it('tells nobody of a draft that was never sent', async () => {
    const council = await app.council();
    const { meeting, params } = await committee(council);
    await council.call(meetingsApi.cancel, { params, version: 1 });
    expect(await states(meeting.id)).toEqual([]);
  });
});
