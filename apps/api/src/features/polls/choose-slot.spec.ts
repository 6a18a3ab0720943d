import { describe, expect, it } from '@jest/globals';
import { meetingsApi } from '@trame/contracts/meetings';
import { pollsApi } from '@trame/contracts/polls';
import { type Week, weekApi } from '@trame/contracts/week';
import { addDays } from '@trame/domain/time/wall-clock';
import { readMeeting } from '../../../test/factories/a-meeting.ts';
import { CLOSES, letPass, mailsOf, openedPoll, preparePoll, readPoll, SLOTS } from '../../../test/factories/a-poll.ts';
import { testApp } from '../../../test/test-app.ts';
import type { TestMember } from '../../../test/test-council.ts';
import { newId } from '../../platform/database/new-id.ts';

const app = await testApp();
const opened = () => openedPoll(app);
const mails = (pollId: string, kind: string) => mailsOf(app, pollId, kind);

describe('choosing', () => {
  it('makes one draft meeting, however often it is pressed, and tells everybody asked', async () => {
    const { council, pollId, params, second } = await opened();
    const press = () => council.call(pollsApi.choose, { params, version: 2, body: { slotId: second } });
    const answers = await Promise.all([press(), press(), press()]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(new Set(answers.map(({ body }) => body.meetingId)).size).toBe(1);
    const meetingId = answers[0].body.meetingId;
    const meeting = await readMeeting(council, meetingId);
    expect(meeting).toMatchObject({ state: 'DRAFT', starts: { local: SLOTS[1] }, place: 'Salle du conseil', pollId });
    expect(meeting.items.length).toBeGreaterThan(2);
    expect((await council.call(meetingsApi.list)).body.total).toBe(1);
    expect(await readPoll(council, pollId)).toMatchObject({ phase: 'CLOSED', meetingId, chosenSlotId: second });
    const told = await mails(pollId, 'POLL_CHOSEN');
    expect(told.map(({ recipient }) => recipient)).toEqual(['aubry@exemple.fr', 'brun@exemple.fr', 'caron@exemple.fr']);
    expect((await mails(pollId, 'POLL_OPENING')).map(({ state }) => state)).toEqual(Array(3).fill('CANCELLED'));
  });

  it('refuses another date afterwards, a date of another poll, and a stale version', async () => {
    const { council, params, first, second } = await opened();
    const choose = (slotId: string, version: number) =>
      council.call(pollsApi.choose, { params, version, body: { slotId } });
    expect((await choose(newId(), 2)).status).toBe(404);
    expect((await choose(first, 1)).status).toBe(412);
    expect((await choose(first, 2)).status).toBe(200);
    expect((await choose(second, 3)).body.code).toBe('POLL_OVER');
  });

  it('lets the draft meeting go, and then says that it is gone', async () => {
    const { council, pollId, params, first } = await opened();
    const { body } = await council.call(pollsApi.choose, { params, version: 2, body: { slotId: first } });
    await council.call(meetingsApi.remove, { params: { meetingId: body.meetingId }, version: 1 });
    expect(await readPoll(council, pollId)).toMatchObject({ phase: 'CLOSED', meetingId: null });
  });
});

const asked = async (who: TestMember) =>
  ((await who.call(weekApi.get)).body as Week).toDos.map(({ kind, poll }) => [kind, poll?.id]);

describe('a draft', () => {
  it('is asked to be sent by those who prepare it, a month before its first date', async () => {
    const council = await app.council();
    const bodyId = await council.body();
    const later = await preparePoll(council, bodyId);
    const slots = [25, 26].map((days) => `${addDays(CLOSES, days - 20)}T14:00`);
    const pollId = await preparePoll(council, bodyId, { slots, closesOn: addDays(CLOSES, -5) });
    expect(await asked(council)).toEqual([['ASK', pollId]]);
    expect(await asked(await council.member('MEMBER'))).toEqual([]);
    expect(later).not.toBe(pollId);
  });
});

describe('the end', () => {
  it('is asked of those who decide, once the last day has passed', async () => {
    const { council, pollId } = await opened();
    expect(await asked(council)).toEqual([]);
    await letPass(app, pollId);
    expect(await asked(council)).toEqual([['CHOOSE', pollId]]);
    expect(await asked(await council.member('MEMBER'))).toEqual([]);
    expect((await readPoll(council, pollId)).phase).toBe('TO_CHOOSE');
  });

  it('comes by calling off too: nothing more is chosen or sent', async () => {
    const { council, pollId, params, first } = await opened();
    expect((await council.call(pollsApi.cancel, { params, version: 2 })).body).toMatchObject({ state: 'CANCELLED' });
    expect((await mails(pollId, 'POLL_OPENING')).map(({ state }) => state)).toEqual(Array(3).fill('CANCELLED'));
    const chosen = await council.call(pollsApi.choose, { params, version: 3, body: { slotId: first } });
    expect(chosen.body.code).toBe('POLL_OVER');
    expect((await council.call(pollsApi.cancel, { params, version: 3 })).body.code).toBe('POLL_OVER');
    expect(await mails(pollId, 'POLL_CANCELLED')).toEqual([]);
  });

  it('tells those whom the question had reached that no answer is waited for', async () => {
    const { council, pollId, params } = await opened();
    await app.superuser.query(
      `update app.outbox set state = 'SENT' where object_id = $1 and kind = 'POLL_OPENING' and recipient like 'aubry%'`,
      [pollId],
    );
    await council.call(pollsApi.cancel, { params, version: 2 });
    const told = await mails(pollId, 'POLL_CANCELLED');
    expect(told).toHaveLength(1);
    expect(told[0]?.subject).toBe('Sondage de dates annulé');
  });
});

describe('another last day', () => {
  const extend = async (closesOn: string, who?: TestMember, version = 2) => {
    const { council, pollId, params } = await opened();
    const { status, body } = await (who ?? council).call(pollsApi.extend, { params, version, body: { closesOn } });
    return { council, pollId, status, body };
  };

  it('is given before the first date, and a poll that was over is open again', async () => {
    const { council, pollId, params } = await opened();
    await letPass(app, pollId);
    expect((await readPoll(council, pollId)).phase).toBe('TO_CHOOSE');
    const { version } = await readPoll(council, pollId);
    expect((await council.call(pollsApi.extend, { params, version, body: { closesOn: CLOSES } })).status).toBe(200);
    expect(await readPoll(council, pollId)).toMatchObject({ phase: 'OPEN', closesOn: CLOSES });
  });

  it('is neither past nor after the first date, and not for a poll that was called off', async () => {
    expect((await extend('2026-01-05')).body.errors).toMatchObject([{ code: 'closes_in_past' }]);
    expect((await extend(SLOTS[0].slice(0, 10))).body.errors).toMatchObject([{ code: 'closes_after_slots' }]);
    expect((await extend(CLOSES, undefined, 1)).status).toBe(412);
    expect((await extend(CLOSES, await app.council())).status).toBe(404);
    const { council, params } = await opened();
    await council.call(pollsApi.cancel, { params, version: 2 });
    expect((await council.call(pollsApi.extend, { params, version: 3, body: { closesOn: CLOSES } })).body.code).toBe(
      'POLL_OVER',
    );
  });
});
