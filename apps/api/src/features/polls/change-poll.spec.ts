import { describe, expect, it } from '@jest/globals';
import { pollPageApi } from '@trame/contracts/poll-page';
import { pollsApi } from '@trame/contracts/polls';
import { addDays } from '@trame/domain/time/wall-clock';
import {
  aBodyToAsk,
  aPoll,
  CLOSES,
  mailsOf,
  openedPoll,
  openPoll,
  pollSecrets,
  preparePoll,
  readPoll,
  SLOTS,
} from '../../../test/factories/a-poll.ts';
import { testApp } from '../../../test/test-app.ts';
import type { TestMember } from '../../../test/test-council.ts';

const app = await testApp();
const LATER = `${addDays(SLOTS[1], 7)}T09:00`;
const { bodyId: _, ...ASKED } = aPoll('');
const change = (who: TestMember, pollId: string, version: number, more: object = {}) =>
  who.call(pollsApi.change, { params: { pollId }, version, body: { ...ASKED, ...more } });

describe('changing a draft', () => {
  it('replaces its title, its place, its message and its dates, and tells nobody', async () => {
    const council = await app.council();
    const { bodyId } = await aBodyToAsk(council);
    const pollId = await preparePoll(council, bodyId);
    const asked = { title: 'Comité élargi', place: null, message: 'Deux heures.', slots: [LATER, SLOTS[0]] };
    const { status, body } = await change(council, pollId, 1, asked);
    const stored = { ...asked, slots: [SLOTS[0], LATER], version: 2, closesOn: CLOSES };
    expect([status, body]).toMatchObject([200, stored]);
    const page = await readPoll(council, pollId);
    expect(page).toMatchObject({ title: 'Comité élargi', place: null, message: 'Deux heures.', phase: 'DRAFT' });
    expect(page.slots.map(({ local }) => local)).toEqual([SLOTS[0], LATER]);
    expect(await mailsOf(app, pollId, 'POLL_OPENING')).toEqual([]);
    await openPoll(council, pollId, 2);
    const [mail] = await mailsOf(app, pollId, 'POLL_OPENING');
    expect(mail?.body_text).toContain('Deux heures.');
    const [token = ''] = await pollSecrets(app, pollId);
    expect((await app.call(pollPageApi.read, { params: { token } })).text).toContain('Deux heures.');
  });

  it('keeps what was heard of a date that stays, and forgets who spoke of the others alone', async () => {
    const { council, pollId, people, first, second } = await openedPoll(app);
    const type = (personId: string, slotId: string) =>
      council.call(pollsApi.typeAnswers, {
        ...{ params: { pollId, personId }, version: 1 },
        body: { answers: [{ slotId, answer: 'YES' }] },
      });
    await type(people[0], first);
    await type(people[1], second);
    await council.call(pollsApi.stop, { params: { pollId }, version: 2 });
    expect((await change(council, pollId, 3, { slots: [SLOTS[0], LATER] })).status).toBe(200);
    const page = await readPoll(council, pollId);
    expect(page.slots[0]).toMatchObject({ id: first, counts: { yes: 1 } });
    expect(page).toMatchObject({ asked: 1, answered: 1 });
  });

  it('is refused with what is stored when somebody else changed it first', async () => {
    const council = await app.council();
    const pollId = await preparePoll(council, await council.body());
    await change(council, pollId, 1, { title: 'Autre titre', slots: [SLOTS[1], LATER] });
    const stale = await change(council, pollId, 1, { title: 'Encore un' });
    expect([stale.status, stale.body.code]).toEqual([412, 'VERSION_STALE']);
    expect(stale.body.current).toMatchObject({ version: 2, title: 'Autre titre', slots: [SLOTS[1], LATER] });
    expect((await readPoll(council, pollId)).title).toBe('Autre titre');
  });

  it.each<[string, object, string]>([
    ['one date', { slots: [SLOTS[0]] }, '/body/slots'],
    ['the same date twice', { slots: [SLOTS[0], SLOTS[0]] }, '/body/slots'],
    ['a last day after the first date', { closesOn: SLOTS[0].slice(0, 10) }, '/body/closesOn'],
    ['a last day that has passed', { closesOn: '2026-01-02' }, '/body/closesOn'],
    ['a message too long', { message: 'x'.repeat(2_001) }, '/body/message'],
  ])('refuses %s', async (_what, more, pointer) => {
    const council = await app.council();
    const pollId = await preparePoll(council, await council.body());
    const refused = await change(council, pollId, 1, more);
    expect([refused.status, refused.body.errors[0].pointer]).toEqual([422, pointer]);
  });

  it('is refused once people are asked, to a lead of another body, and to members', async () => {
    const { council, pollId } = await openedPoll(app);
    const opened = await change(council, pollId, 2);
    expect([opened.status, opened.body.code]).toEqual([409, 'POLL_NOT_DRAFT']);
    const draft = await preparePoll(council, await council.body());
    const lead = await council.member('LEAD');
    await council.lead(await council.body(), lead.personId);
    expect((await change(lead, draft, 1)).status).toBe(404);
    expect((await change(await council.member('MEMBER'), draft, 1)).status).toBe(403);
    expect((await change(await app.council(), draft, 1)).status).toBe(404);
  });
});
