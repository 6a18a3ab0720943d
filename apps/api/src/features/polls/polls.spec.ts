import { describe, expect, it } from '@jest/globals';
import { bodiesApi } from '@trame/contracts/bodies';
import { pollsApi } from '@trame/contracts/polls';
import {
  aBodyToAsk,
  aPoll,
  CLOSES,
  letPass,
  mailsOf,
  openedPoll,
  openPoll,
  pollSecrets,
  preparePoll,
  readPoll,
  SLOTS,
} from '../../../test/factories/a-poll.ts';
import { testApp } from '../../../test/test-app.ts';
import { newId } from '../../platform/database/new-id.ts';

const app = await testApp();
const opened = () => openedPoll(app);
const mails = (pollId: string, kind: string) => mailsOf(app, pollId, kind);

describe('preparing a poll', () => {
  it('keeps its slots in order, in the zone of the council, and tells nobody', async () => {
    const council = await app.council();
    const bodyId = await council.body();
    const pollId = await preparePoll(council, bodyId, { slots: [SLOTS[1], SLOTS[0]] });
    const page = await readPoll(council, pollId);
    expect(page).toMatchObject({ phase: 'DRAFT', zone: 'Europe/Paris', closesOn: CLOSES, asked: 0, best: null });
    expect(page.slots.map(({ local }) => local)).toEqual(SLOTS);
    expect(await mails(pollId, 'POLL_OPENING')).toEqual([]);
    expect((await council.call(pollsApi.list)).body).toMatchObject({ total: 1, items: [{ id: pollId }] });
  });

  it.each<[string, object, string]>([
    ['one slot', { slots: [SLOTS[0]] }, '/body/slots'],
    ['the same slot twice', { slots: [SLOTS[0], SLOTS[0]] }, '/body/slots'],
    ['an hour that does not exist', { slots: [SLOTS[0], '2038-02-30T10:00'] }, '/body/slots/1'],
    ['a last day after the first slot', { closesOn: SLOTS[0].slice(0, 10) }, '/body/closesOn'],
    ['a last day that has passed', { closesOn: '2026-01-02' }, '/body/closesOn'],
  ])('refuses %s', async (_what, more, pointer) => {
    const council = await app.council();
    const body = aPoll(await council.body(), more);
    const refused = await council.call(pollsApi.create, { body, key: newId() });
    expect([refused.status, refused.body.errors[0].pointer]).toEqual([422, pointer]);
  });

  it('is for the coordination and those who lead the body; a draft is nobody else’s to see', async () => {
    const council = await app.council();
    const [mine, other] = [await council.body(), await council.body()];
    const lead = await council.member('LEAD');
    const member = await council.member('MEMBER');
    await council.lead(mine, lead.personId);
    const refused = await lead.call(pollsApi.create, { body: aPoll(other), key: newId() });
    expect(refused.status).toBe(404);
    const pollId = await preparePoll(lead, mine);
    expect((await readPoll(lead, pollId)).mayPrepare).toBe(true);
    expect((await member.call(pollsApi.get, { params: { pollId } })).status).toBe(404);
    expect((await member.call(pollsApi.list)).body).toEqual({ items: [], total: 0 });
    expect((await council.call(pollsApi.remove, { params: { pollId }, version: 1 })).status).toBe(204);
    expect((await lead.call(pollsApi.get, { params: { pollId } })).status).toBe(404);
  });
});

describe('opening', () => {
  it('sends one mail each to those the body would convene, neither naming another', async () => {
    const { pollId, council, params } = await opened();
    const sent = await mails(pollId, 'POLL_OPENING');
    expect(sent.map(({ recipient }) => recipient)).toEqual(['aubry@exemple.fr', 'brun@exemple.fr', 'caron@exemple.fr']);
    expect(sent[0]?.subject).not.toContain('pilotage');
    expect(sent[0]?.body_text).toContain('Alix Aubry');
    expect(sent[0]?.body_text).not.toContain('Brun');
    expect(new Set(await pollSecrets(app, pollId)).size).toBe(3);
    expect(await readPoll(council, pollId)).toMatchObject({
      phase: 'OPEN',
      asked: 4,
      answered: 0,
      sending: { held: 3 },
    });
    const removed = await council.call(pollsApi.remove, { params, version: 2 });
    expect([removed.status, removed.body.code]).toEqual([409, 'POLL_NOT_DRAFT']);
  });

  it('refuses what the preview did not show, a stale version, and a second opening', async () => {
    const council = await app.council();
    const { bodyId } = await aBodyToAsk(council);
    const pollId = await preparePoll(council, bodyId);
    const params = { pollId };
    const { body: shown } = await council.call(pollsApi.preview, { params });
    expect(shown.recipients).toHaveLength(4);
    const late = await council.person({ given: 'Alix', family: 'Zola' });
    await council.mandate(await council.seat(bodyId, 'SOCIAL'), { personId: late });
    const asked = { params, version: 1, body: { digest: shown.digest } };
    expect((await council.call(pollsApi.open, asked)).body.code).toBe('POLL_CHANGED');
    expect((await council.call(pollsApi.open, { ...asked, version: 9 })).status).toBe(412);
    expect(await mails(pollId, 'POLL_OPENING')).toEqual([]);
    expect((await openPoll(council, pollId)).body).toMatchObject({ state: 'OPEN' });
    expect((await council.call(pollsApi.open, asked)).body.code).toBe('POLL_NOT_DRAFT');
  });

  it('is taken back while no mail has left, and not after', async () => {
    const { council, pollId, params } = await opened();
    const stopped = await council.call(pollsApi.stop, { params, version: 2 });
    expect(stopped.body).toMatchObject({ stopped: 3, left: 0 });
    expect(await readPoll(council, pollId)).toMatchObject({ phase: 'DRAFT', asked: 0 });
    const gone = await opened();
    await app.superuser.query(`update app.outbox set state = 'SENT' where object_id = $1`, [gone.pollId]);
    const late = await gone.council.call(pollsApi.stop, { params: gone.params, version: 2 });
    expect([late.status, late.body.code]).toEqual([409, 'POLL_LEFT']);
  });
});

describe('typed answers', () => {
  const answer = (slotId: string, said = 'YES') => ({ answers: [{ slotId, answer: said }] });

  it('are kept with their origin, by the coordination, over the version that was read', async () => {
    const { council, pollId, people, first } = await opened();
    const params = { pollId, personId: people[3] };
    const typed = await council.call(pollsApi.typeAnswers, { params, version: 1, body: answer(first) });
    expect(typed.body).toEqual({ version: 2 });
    const page = await readPoll(council, pollId);
    expect(page.people?.[3]).toMatchObject({ origin: 'TYPED', answers: { [first]: 'YES' } });
    expect(page.slots[0]?.counts).toEqual({ yes: 1, ifNeeded: 0, no: 0, none: 3 });
    const stale = await council.call(pollsApi.typeAnswers, { params, version: 1, body: answer(first, 'NO') });
    expect(stale.status).toBe(412);
    const lead = await council.member('LEAD');
    expect((await lead.call(pollsApi.typeAnswers, { params, version: 2, body: answer(first) })).status).toBe(403);
  });

  it('are refused about a slot of another poll, and for somebody not asked', async () => {
    const { council, pollId, people, first } = await opened();
    const params = { pollId, personId: people[0] };
    const strange = await council.call(pollsApi.typeAnswers, { params, version: 1, body: answer(newId()) });
    expect([strange.status, strange.body.errors[0].pointer]).toEqual([422, '/body/answers/0/slotId']);
    const nobody = { pollId, personId: council.personId };
    expect((await council.call(pollsApi.typeAnswers, { params: nobody, version: 1, body: answer(first) })).status).toBe(
      404,
    );
    await letPass(app, pollId); // heard by phone the day after: still useful
    expect((await council.call(pollsApi.typeAnswers, { params, version: 1, body: answer(first) })).status).toBe(200);
  });
});

describe('the grid', () => {
  it('tells the coordination and the chair who would be there, and suggests a date with its reasons', async () => {
    const { council, pollId, people, first, second } = await opened();
    const type = (at: number, answers: [string, string][]) =>
      council.call(pollsApi.typeAnswers, {
        params: { pollId, personId: people[at] ?? '' },
        version: 1,
        body: { answers: answers.map(([slotId, answer]) => ({ slotId, answer })) },
      });
    await type(0, [
      [first, 'YES'],
      [second, 'YES'],
    ]);
    await type(1, [
      [first, 'NO'],
      [second, 'IF_NEEDED'],
    ]);
    await type(2, [
      [first, 'YES'],
      [second, 'YES'],
    ]);
    for (const reader of [council, await council.member('CHAIR')]) {
      const page = await readPoll(reader, pollId);
      expect(page.slots.map(({ presence }) => presence)).toEqual([
        { missing: ['CARERS'], chair: 'YES', leads: { coming: 0, total: 0 }, quorum: null },
        { missing: [], chair: 'YES', leads: { coming: 0, total: 0 }, quorum: null },
      ]);
      expect(page.best).toEqual({ slotId: second, reasons: ['CHAIR', 'ALL_COLLEGES', 'MOST_YES', 'FEWEST_NO'] });
    }
  });

  it('says where the quorum would be there, for a body that has one', async () => {
    const { council, pollId, bodyId, people, first, second } = await opened();
    await council.call(bodiesApi.change, { params: { bodyId }, version: 1, body: { quorumRule: true } });
    for (const [personId, answers] of [
      [people[0], [first, second]],
      [people[1], [second]],
      [people[3], [second]],
    ] as const)
      await council.call(pollsApi.typeAnswers, {
        params: { pollId, personId },
        version: 1,
        body: { answers: answers.map((slotId) => ({ slotId, answer: 'YES' })) },
      });
    const { slots } = await readPoll(council, pollId);
    expect(slots.map(({ presence }) => presence?.quorum)).toEqual([
      { counted: 1, needed: 3, reached: false },
      { counted: 3, needed: 3, reached: true },
    ]);
  });

  it('shows counts and nothing by college or by person to a lead and to a member', async () => {
    const { council, pollId, bodyId } = await opened();
    const lead = await council.member('LEAD');
    await council.lead(bodyId, lead.personId);
    const page = await readPoll(lead, pollId);
    expect(page).toMatchObject({ people: null, asked: 4, mayPrepare: true });
    expect(page.slots.map(({ presence }) => presence)).toEqual([null, null]);
    expect(page.silent).toHaveLength(4);
    const seen = await readPoll(await council.member('MEMBER'), pollId);
    expect(seen).toMatchObject({ people: null, silent: null, mayPrepare: false });
  });
});

describe('reminding', () => {
  it('writes to the silent only, each once in three days', async () => {
    const { council, pollId, params, people, first } = await opened();
    const body = { answers: [{ slotId: first, answer: 'YES' }] };
    await council.call(pollsApi.typeAnswers, { params: { pollId, personId: people[0] }, version: 1, body });
    const nudged = await council.call(pollsApi.nudge, { params, version: 2 });
    expect(nudged.body).toEqual({ version: 3, nudged: 2 });
    const sent = await mails(pollId, 'POLL_NUDGE');
    expect(sent.map(({ recipient }) => recipient)).toEqual(['brun@exemple.fr', 'caron@exemple.fr']);
    const again = await council.call(pollsApi.nudge, { params, version: 3 });
    expect([again.status, again.body.code]).toEqual([409, 'NUDGED_RECENTLY']);
    await app.superuser.query(`update app.poll_person set nudged_at = now() - interval '3 days' where poll_id = $1`, [
      pollId,
    ]);
    expect((await council.call(pollsApi.nudge, { params, version: 3 })).body).toMatchObject({ nudged: 2 });
  });

  it('is refused once the last day has passed, and before anybody was asked', async () => {
    const { council, pollId, params, bodyId } = await opened();
    await letPass(app, pollId);
    expect((await council.call(pollsApi.nudge, { params, version: 2 })).body.code).toBe('POLL_NOT_OPEN');
    const draft = { pollId: await preparePoll(council, bodyId) };
    expect((await council.call(pollsApi.nudge, { params: draft, version: 1 })).body.code).toBe('POLL_NOT_OPEN');
  });
});
