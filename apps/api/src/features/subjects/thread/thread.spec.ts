import { describe, expect, it } from '@jest/globals';
import { agendaApi } from '@trame/contracts/agenda';
import { parkedPointsApi } from '@trame/contracts/parked-points';
import { subjectThreadsApi } from '@trame/contracts/subject-threads';
import { subjectsApi } from '@trame/contracts/subjects';
import { type Week, weekApi } from '@trame/contracts/week';
import { anItem, readMeeting, schedule } from '../../../../test/factories/a-meeting.ts';
import { SECRET } from '../../../../test/factories/a-restricted-scene.ts';
import { comingBack, type Done, hold, run } from '../../../../test/factories/a-subject.ts';
import { testApp } from '../../../../test/test-app.ts';
import type { TestCouncil, TestMember } from '../../../../test/test-council.ts';
import { newId } from '../../../platform/database/new-id.ts';

const app = await testApp();

interface At {
  meetingId: string;
  itemId: string;
}

const QUESTION = 'Le comité peut-il financer ce local ?';

/** A group that dealt with a point, and two committees above it. */
async function threeBodies() {
  const council = await app.council();
  const groupId = await council.body('WORKING_GROUP', 'Logement', 'GT Logement');
  const technicalId = await council.body('TECHNICAL', 'Comité technique', 'COTECH');
  const copilId = await council.body('STEERING', 'Comité de pilotage', 'COPIL');
  const { meetingId, ids } = await hold(council, groupId, '2026-06-03T14:00', ['Local'], { Local: 'TALKED' });
  return { council, groupId, technicalId, copilId, at: { meetingId, itemId: ids['Local'] ?? '' } };
}

const send = (who: TestMember, at: At, bodyId: string, question = QUESTION) =>
  who.call(parkedPointsApi.send, { params: { ...at }, body: { bodyId, question }, key: newId() });

/** What was sent to a body, on an agenda of its own. */
async function taken(council: TestCouncil, bodyId: string, pointId: string, local: string): Promise<At> {
  const starts = { local, zone: 'Europe/Paris' };
  const { id: meetingId } = await schedule(council, bodyId, { starts, agenda: [anItem('Accueil')] });
  await council.call(parkedPointsApi.take, { params: { meetingId, parkedPointId: pointId }, key: newId() });
  const { items } = await readMeeting(council, meetingId);
  return { meetingId, itemId: items.find(({ title }) => title === 'Local')?.id ?? '' };
}

/** Sent to a body, on its agenda, and its meeting held. */
async function dealt(
  council: TestCouncil,
  at: At,
  bodyId: string,
  { local, what }: { local: string; what: Done[string] },
) {
  const { body: point } = await send(council, at, bodyId);
  const there = await taken(council, bodyId, point.id, local);
  await run(council, there.meetingId, { Local: what });
  return there;
}

const thread = async (who: TestMember, at: At) =>
  subjectThreadsApi.get.response.parse((await who.call(subjectThreadsApi.get, { params: { ...at } })).body);
const answer = (who: TestMember, at: At, body: object, version = 0) =>
  who.call(subjectThreadsApi.answer, { params: { ...at }, body: { decisionId: null, text: '', ...body }, version });
const takeBack = (who: TestMember, at: At, version: number) =>
  who.call(subjectThreadsApi.takeAnswerBack, { params: { ...at }, version });
const waiting = async (who: TestMember, at: At) =>
  (await thread(who, at)).waits.map(({ body, askedBy, next }) =>
    [body.tag, 'for', askedBy.map(({ tag }) => tag).join(', '), next ? `${next.local} ${next.onAgenda}` : 'never'].join(
      ' ',
    ),
  );
const home = async (council: TestCouncil, bodyId: string) => {
  const { id } = await schedule(council, bodyId, { starts: { local: '2038-02-03T14:00', zone: 'Europe/Paris' } });
  return comingBack(council, id);
};

describe('a need that goes up and an answer that comes home', () => {
  it('is one thread from the group to the committees and back', async () => {
    const { council, groupId, technicalId, copilId, at } = await threeBodies();
    expect(await thread(council, at)).toMatchObject({ title: 'Local', subject: null, sendings: [], waits: [] });

    const { body: point } = await send(council, at, technicalId);
    expect(point).toMatchObject({ question: QUESTION, sentBy: { tag: 'GT Logement' } });
    expect(await waiting(council, at)).toEqual(['COTECH for GT Logement never']);
    const atTechnical = await taken(council, technicalId, point.id, '2037-09-03T14:00');
    expect(await waiting(council, at)).toEqual(['COTECH for GT Logement 2037-09-03T14:00 true']);
    await run(council, atTechnical.meetingId, { Local: 'TALKED' });
    expect(await waiting(council, at)).toEqual([]);

    // sent further, it is the answer of the committee that both wait for
    const { body: further } = await send(council, atTechnical, copilId, '');
    const { id: next } = await schedule(council, copilId, {
      starts: { local: '2037-10-03T14:00', zone: 'Europe/Paris' },
    });
    expect(await waiting(council, at)).toEqual(['COPIL for COTECH, GT Logement 2037-10-03T14:00 false']);
    expect([await home(council, groupId), await home(council, technicalId)]).toEqual([[], []]);
    await council.call(parkedPointsApi.take, { params: { meetingId: next, parkedPointId: further.id }, key: newId() });
    await run(council, next, { Local: 'DECIDED' });

    expect(await home(council, groupId)).toEqual(['Local: ANSWERED COPIL']);
    expect(await home(council, technicalId)).toEqual(['Local: ANSWERED COPIL']);
    const whole = await thread(await council.member('MEMBER'), at);
    expect(whole).toMatchObject({
      subject: { body: { tag: 'GT Logement' }, open: true },
      times: [
        { body: { tag: 'GT Logement' }, state: 'CLOSED', treated: true },
        { body: { tag: 'COTECH' }, treated: true },
        {
          body: { tag: 'COPIL' },
          decisions: [{ number: 1, kind: 'CONSENSUS', application: 'TO_APPLY' }],
          answer: null,
        },
      ],
      sendings: [
        { from: { tag: 'GT Logement' }, to: { tag: 'COTECH' }, question: QUESTION, answered: true },
        { from: { tag: 'COTECH' }, to: { tag: 'COPIL' }, question: null, answered: true },
      ],
      waits: [],
    });
    expect(await thread(council, atTechnical)).toEqual(whole);
  });

  it('does not go unless whoever leads sends it, to another body that lives in this council', async () => {
    const { council, groupId, technicalId, at } = await threeBodies();
    const lead = await council.member('LEAD');
    expect((await send(lead, at, technicalId)).status).toBe(404);
    expect((await send(council, at, groupId)).body.code).toBe('ITEM_OF_THIS_BODY');
    await app.superuser.query(`update app.body set dissolved_on = '2020-01-01' where id = $1`, [technicalId]);
    expect((await send(council, at, technicalId)).status).toBe(422);
    const other = await app.council();
    expect((await send(council, at, await other.body('STEERING'))).status).toBe(422);
    expect((await send(other, at, technicalId)).status).toBe(404);
    expect((await other.call(subjectThreadsApi.get, { params: { ...at } })).status).toBe(404);
    expect((await send(council, at, technicalId, 'x'.repeat(501))).status).toBe(422);
  });
});

describe('answering', () => {
  it('sends a decision or a sentence home, changed or taken back at the version that was read', async () => {
    const { council, groupId, copilId, at } = await threeBodies();
    const there = await dealt(council, at, copilId, { local: '2037-09-03T14:00', what: 'DECIDED' });
    const since = async () => {
      const { body } = await council.call(subjectsApi.sinceLastTime, { params: { meetingId: there.meetingId } });
      return subjectsApi.sinceLastTime.response.parse(body).items[0];
    };
    expect(await since()).toMatchObject({ sentBy: { tag: 'GT Logement' }, question: QUESTION, answer: null });
    const [decided] = (await thread(council, there)).times[1]?.decisions ?? [];
    const first = await answer(council, there, { decisionId: decided?.id });
    expect([first.status, first.body]).toEqual([200, { version: 1, decisionId: decided?.id, text: null }]);
    expect((await thread(council, at)).times[1]).toMatchObject({
      answer: 'Le comité choisit.',
      answered: [{ tag: 'GT Logement' }],
    });
    expect((await answer(council, there, { text: 'Oui, pour un an.' })).status).toBe(412);
    expect((await answer(council, there, { text: 'Oui, pour un an.' }, 1)).body).toMatchObject({ version: 2 });
    expect((await answer(council, there, { text: 'Oui, pour un an.' }, 1)).body).toMatchObject({ version: 2 });
    expect((await since())?.answer).toMatchObject({ version: 2, text: 'Oui, pour un an.' });
    expect(await home(council, groupId)).toEqual(['Local: ANSWERED COPIL']);
    expect([(await takeBack(council, there, 1)).status, (await takeBack(council, there, 2)).status]).toEqual([
      412, 204,
    ]);
    expect([(await since())?.answer, (await takeBack(council, there, 2)).status]).toEqual([null, 404]);
  });

  it('answers for an item that was not reached, and for one that is sent further', async () => {
    const { council, groupId, technicalId, copilId, at } = await threeBodies();
    const { body: point } = await send(council, at, technicalId);
    const there = await taken(council, technicalId, point.id, '2037-09-03T14:00');
    await run(council, there.meetingId, {});
    expect(await home(council, groupId)).toEqual([]);
    await send(council, there, copilId);
    expect(await home(council, groupId)).toEqual([]);
    await answer(council, there, { text: 'Le COPIL en décidera.' });
    expect(await home(council, groupId)).toEqual(['Local: ANSWERED COTECH']);
    expect(await waiting(council, at)).toEqual(['COPIL for COTECH never']);
  });

  it('is for whoever leads the body that was asked, once its meeting began', async () => {
    const { council, copilId, at } = await threeBodies();
    const said = { text: 'Oui.' };
    expect((await answer(council, at, said)).body.code).toBe('ITEM_NOT_RECEIVED');
    const { body: point } = await send(council, at, copilId);
    const there = await taken(council, copilId, point.id, '2037-09-03T14:00');
    expect((await answer(council, there, said)).body.code).toBe('MEETING_NOT_BEGUN');
    await run(council, there.meetingId, { Local: 'TALKED' });
    const lead = await council.member('LEAD');
    expect((await answer(lead, there, said)).status).toBe(404);
    await council.lead(copilId, lead.personId);
    expect((await answer(await app.council(), there, said)).status).toBe(404);
    for (const body of [{}, { text: 'Oui.', decisionId: newId() }, { decisionId: newId() }])
      expect((await answer(lead, there, body)).status).toBe(422);
    expect((await answer(lead, there, said)).status).toBe(200);
  });

  it('tells nothing of a running meeting, nor an answer whose decision was removed', async () => {
    const { council, copilId, at } = await threeBodies();
    const there = await dealt(council, at, copilId, { local: '2037-09-03T14:00', what: 'DECIDED' });
    const [decided] = (await thread(council, there)).times[1]?.decisions ?? [];
    await answer(council, there, { decisionId: decided?.id });
    await app.superuser.query('update app.decision set removed_at = now() where id = $1', [decided?.id]);
    expect((await thread(council, at)).times[1]).toMatchObject({ answer: null, answered: [] });
    await app.superuser.query('update app.decision set removed_at = null where id = $1', [decided?.id]);
    await app.superuser.query(`update app.meeting set state = 'IN_PROGRESS' where id = $1`, [there.meetingId]);
    const running = { state: 'IN_PROGRESS', treated: false, decisions: [], answer: null, answered: [] };
    expect((await thread(council, at)).times[1]).toMatchObject(running);
    expect((await thread(council, at)).waits).toHaveLength(1);
  });
});

describe('a question that a body left without answer', () => {
  const asked = async (who: TestMember) =>
    ((await who.call(weekApi.get)).body as Week).toDos
      .filter(({ kind }) => kind === 'UNANSWERED')
      .map(({ question }) => `${question?.from.tag} to ${question?.to.tag}: ${question?.title}`);

  it('is told each week to whoever prepares the meetings of the body that sent it, until there is an answer', async () => {
    const { council, groupId, copilId, at } = await threeBodies();
    const lead = await council.member('LEAD');
    await council.lead(groupId, lead.personId);
    const { body: point } = await send(council, at, copilId);
    expect(await asked(council)).toEqual([]);
    const there = await taken(council, copilId, point.id, '2037-09-03T14:00');
    await run(council, there.meetingId, {});
    const told = ['GT Logement to COPIL: Local'];
    expect([await asked(council), await asked(lead)]).toEqual([told, told]);
    const other = await council.member('LEAD');
    await council.lead(copilId, other.personId);
    expect([await asked(other), await asked(await council.member('MEMBER'))]).toEqual([[], []]);
    await answer(council, there, { text: 'Oui.' });
    expect([await asked(council), await asked(lead)]).toEqual([[], []]);
  });
});

describe('a thread with a restricted item', () => {
  it('tells it, its sending and its answer to the coordination and the chair alone', async () => {
    const { council, technicalId, copilId, at } = await threeBodies();
    const there = await dealt(council, at, technicalId, { local: '2037-09-03T14:00', what: 'DECIDED' });
    await answer(council, there, { text: `${SECRET} répond.` });
    const { body: further } = await send(council, there, copilId, `${SECRET} demande.`);
    const last = await taken(council, copilId, further.id, '2037-10-03T14:00');
    for (const { meetingId, itemId } of [there, last]) {
      const { version = 0 } = (await readMeeting(council, meetingId)).items.find(({ id }) => id === itemId) ?? {};
      await app.superuser.query(`update app.meeting set state = 'DRAFT' where id = $1`, [meetingId]);
      const change = { params: { meetingId, itemId }, version, body: { restricted: true, title: `${SECRET} local` } };
      expect((await council.call(agendaApi.change, change)).status).toBe(200);
      await app.superuser.query(`update app.meeting set state = 'CLOSED' where id = $1`, [meetingId]);
    }
    const lead = await council.member('LEAD');
    for (const bodyId of [technicalId, copilId]) await council.lead(bodyId, lead.personId);
    for (const who of [lead, await council.member('MEMBER')]) {
      const { text } = await who.call(subjectThreadsApi.get, { params: { ...at } });
      expect([text.includes(SECRET), text.includes('COTECH'), text.includes('COPIL')]).toEqual([false, false, false]);
      expect((await who.call(subjectThreadsApi.get, { params: { ...there } })).status).toBe(404);
    }
    expect((await answer(lead, there, { text: 'Non.' }, 1)).body.code).toBe('ITEM_RESTRICTED');
    for (const who of [council, await council.member('CHAIR')])
      expect(JSON.stringify(await thread(who, at)).split(SECRET).length).toBeGreaterThan(2);
  });
});
