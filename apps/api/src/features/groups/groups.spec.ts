import { describe, expect, it } from '@jest/globals';
import { actionPlanApi } from '@trame/contracts/action-plan';
import { agendaApi } from '@trame/contracts/agenda';
import { attendanceApi } from '@trame/contracts/attendance';
import { groupsApi } from '@trame/contracts/groups';
import { liveMeetingsApi } from '@trame/contracts/live-meetings';
import { parkedPointsApi } from '@trame/contracts/parked-points';
import { subjectThreadsApi } from '@trame/contracts/subject-threads';
import { type Week, weekApi } from '@trame/contracts/week';
import { addDays } from '@trame/domain/time/wall-clock';
import { anItem, readMeeting, schedule } from '../../../test/factories/a-meeting.ts';
import { hold, run } from '../../../test/factories/a-subject.ts';
import { testApp } from '../../../test/test-app.ts';
import type { TestCouncil, TestMember } from '../../../test/test-council.ts';
import { Clock } from '../../platform/clock.ts';
import { newId } from '../../platform/database/new-id.ts';

const app = await testApp();
const today = app.nest.get(Clock).today('Europe/Paris');

const pageOf = async (who: TestMember, bodyId: string) =>
  groupsApi.get.response.parse((await who.call(groupsApi.get, { params: { bodyId } })).body);

/** A group and another, each with a lead. */
async function twoGroups() {
  const council = await app.council();
  const [bodyId, otherId] = [
    await council.body('WORKING_GROUP', 'Logement', 'GT Logement'),
    await council.body('WORKING_GROUP', 'Jeunes', 'GT Jeunes'),
  ];
  const [lead, other] = [await council.member('LEAD'), await council.member('LEAD')];
  await council.lead(bodyId, lead.personId);
  await council.lead(otherId, other.personId);
  return { council, bodyId, otherId, lead, other };
}

const call = (who: TestMember, bodyId: string, body: object, key = newId()) =>
  who.call(groupsApi.callMeeting, { params: { bodyId }, body, key });
const add = async (who: TestCouncil, body: object) =>
  String((await who.call(actionPlanApi.addAction, { key: newId(), body })).body.id);
const mails = async ({ councilId }: TestCouncil) =>
  (
    await app.superuser.query<{ recipient: string; body_text: string }>(
      `select recipient, body_text from app.outbox where council_id = $1 and kind = 'MEETING_CALLED'`,
      [councilId],
    )
  ).rows;

describe('the page of a group', () => {
  it('holds the next meeting, who was there, actions, what is owed and documents', async () => {
    const { council, bodyId, lead } = await twoGroups();
    const past = await council.meeting(bodyId, { title: 'Réunion 4', startsLocal: `${addDays(today, -10)}T14:00` });
    const person = await council.person({ given: 'Alix', family: 'Aubry' });
    await council.invite(past, person, 'YES');
    await run(council, past, {});
    const next = await council.meeting(bodyId, { title: 'Réunion 5', startsLocal: `${addDays(today, 5)}T14:00` });
    await council.item(next, 'Bilan');
    await council.invite(next, lead.personId);
    const actionId = await add(council, { title: 'Annuaire', bodyId, dueOn: addDays(today, -3) });

    const page = await pageOf(lead, bodyId);
    expect(page).toMatchObject({
      body: { label: 'Logement' },
      groups: [{ id: bodyId }],
      next: { id: next, items: [{ title: 'Bilan' }], replies: { invited: 1, none: 1 }, mine: { answer: 'NONE' } },
      held: { id: past, attendance: [{ personId: person, name: 'Alix Aubry', status: 'EXPECTED' }] },
      actions: [{ id: actionId, daysLate: 3, news: null }],
      questions: [],
    });
    expect(page.deliverables.map(({ kind, daysLate }) => `${kind} ${daysLate}`)).toEqual([
      'ACTION 3',
      'DOCUMENTS 3',
      'MINUTES 3',
    ]);
    const { version = 0 } = page.held?.attendance[0] ?? {};
    const here = { status: 'PRESENT', representedBy: null, walkIn: null };
    const target = { params: { meetingId: past, personId: person }, version, body: here };
    expect((await lead.call(attendanceApi.put, target)).status).toBe(200);
    const news = { word: 'BLOCKED', text: 'Il manque un local.', progress: null };
    await lead.call(actionPlanApi.report, { params: { actionId }, key: newId(), body: news });
    const point = { title: 'Local', purpose: 'DISCUSSION', minutes: 10 };
    await lead.call(agendaApi.add, { params: { meetingId: next }, key: newId(), body: point });
    expect(await pageOf(lead, bodyId)).toMatchObject({
      next: { items: [{ title: 'Bilan' }, { title: 'Local' }] },
      held: { attendance: [{ status: 'PRESENT' }] },
      actions: [{ news: { word: 'BLOCKED', text: 'Il manque un local.' } }],
    });
  });

  it('is refused to the lead of another group, operation by operation, and to members; theirs opens', async () => {
    const { council, bodyId, lead, other } = await twoGroups();
    const member = await council.member('MEMBER');
    const body = { local: `${addDays(today, 20)}T18:00`, place: null };
    for (const spec of Object.values(groupsApi)) {
      const ask = (who: TestMember) =>
        who.call(spec, { params: { bodyId }, ...(spec.method === 'POST' ? { body, key: newId() } : {}) });
      const stranger = await app.council();
      const refused = [
        await ask(other),
        await ask(member),
        await ask(await council.member('CHAIR')),
        await ask(stranger),
      ];
      expect([spec.path, ...refused.map(({ status }) => status)]).toEqual([spec.path, 404, 403, 403, 404]);
      // the control: the same request, from whoever leads this group
      expect((await ask(lead)).status).toBe(spec.method === 'POST' ? 201 : 200);
    }
    expect(await mails(council)).toHaveLength(1);
  });

  it('tells nothing of another group, of a masked seat, nor of what is behind closed doors', async () => {
    const { council, bodyId, otherId, lead } = await twoGroups();
    const masked = await council.person({ given: 'Noa', family: 'Second' });
    const group = await council.organization('GEM Les Passerelles', true);
    await council.affiliate(masked, group);
    await council.mandate(await council.seat(bodyId, 'CONCERNED'), { personId: masked, organizationId: group });
    const past = await council.meeting(bodyId, { startsLocal: `${addDays(today, -10)}T14:00` });
    await council.invite(past, masked, 'YES');
    await run(council, past, {});
    const next = await council.meeting(bodyId, { startsLocal: `${addDays(today, 5)}T14:00` });
    const secret = { ...anItem('Belladone'), restricted: true };
    await council.call(agendaApi.add, { params: { meetingId: next }, key: newId(), body: secret });
    await council.meeting(otherId, { title: 'Ailleurs', startsLocal: `${addDays(today, 2)}T14:00` });
    await add(council, { title: 'Ailleurs aussi', bodyId: otherId });
    const { text } = await lead.call(groupsApi.get, { params: { bodyId } });
    expect(text).toContain('Noa Second');
    expect(text).toContain('Point à huis clos');
    expect(text).not.toMatch(/Ailleurs|Belladone|CONCERNED|Passerelles|GT Jeunes/u);
    // the control: who may read them finds them by the same statement
    expect((await council.call(groupsApi.get, { params: { bodyId } })).text).toContain('Belladone');
    expect((await council.call(groupsApi.get, { params: { bodyId: otherId } })).text).toContain('Ailleurs aussi');
  });

  it('says what another body answered to what the group sent, and that it still waits', async () => {
    const { council, bodyId, lead } = await twoGroups();
    const copilId = await council.body('STEERING', 'Comité de pilotage', 'COPIL');
    const { meetingId, ids } = await hold(council, bodyId, '2026-06-03T14:00', ['Local', 'Budget'], {
      ...{ Local: 'TALKED', Budget: 'TALKED' },
    });
    const send = async (title: string) => {
      const params = { meetingId, itemId: ids[title] ?? '' };
      const body = { bodyId: copilId, question: `Et pour « ${title} » ?` };
      return String((await lead.call(parkedPointsApi.send, { params, body, key: newId() })).body.id);
    };
    const [point] = [await send('Local'), await send('Budget')];
    expect((await pageOf(lead, bodyId)).questions).toMatchObject([
      { title: 'Budget', to: { tag: 'COPIL' }, answer: null },
      { title: 'Local', question: 'Et pour « Local » ?', answer: null },
    ]);
    const starts = { local: '2037-09-03T14:00', zone: 'Europe/Paris' };
    const { id: there } = await schedule(council, copilId, { starts, agenda: [] });
    await council.call(parkedPointsApi.take, { params: { meetingId: there, parkedPointId: point }, key: newId() });
    await run(council, there, { Local: 'DECIDED' });
    const answered = async () => (await pageOf(lead, bodyId)).questions[1]?.answer;
    expect(await answered()).toMatchObject({ from: { tag: 'COPIL' }, on: '2037-09-03', words: 'Le comité choisit.' });
    const { items } = await readMeeting(council, there);
    const said = { decisionId: null, text: 'Oui, pour un an.' };
    const at = { params: { meetingId: there, itemId: items[0]?.id ?? '' }, version: 0, body: said };
    await council.call(subjectThreadsApi.answer, at);
    expect(await answered()).toMatchObject({ words: 'Oui, pour un an.' });
  });
});

describe('calling a meeting', () => {
  it('is a draft as last time, told to the coordination by mail and in the week, once for one key', async () => {
    const { council, bodyId, lead } = await twoGroups();
    const day = addDays(today, 40);
    const [key, body] = [newId(), { local: `${day}T18:30`, place: 'Maison des associations' }];
    const both = [await call(lead, bodyId, body, key), await call(lead, bodyId, body, key)];
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    const meeting = both[0]?.body;
    expect(meeting).toMatchObject({
      state: 'DRAFT',
      place: 'Maison des associations',
      starts: { local: `${day}T18:30` },
    });
    const written = await mails(council);
    expect(written.map(({ recipient }) => recipient)).toEqual([council.email]);
    expect(written[0]?.body_text).toMatch(
      new RegExp(`Dominique Essai appelle une réunion.*/reunions/${meeting.id}`, 's'),
    );
    const asked = async (who: TestMember) =>
      ((await who.call(weekApi.get)).body as Week).toDos.map(({ kind, meeting: about }) => `${kind} ${about?.id}`);
    expect(await asked(council)).toEqual([`CALLED ${meeting.id}`]);
    expect(await asked(lead)).toEqual([]);
    expect((await pageOf(lead, bodyId)).next).toMatchObject({ id: meeting.id, state: 'DRAFT', items: [] });
    await council.call(liveMeetingsApi.start, { params: { meetingId: meeting.id } });
    expect(await asked(council)).toEqual([]);
  });

  it('asks for a day to come, in a group that still meets, and tells nobody what they did themselves', async () => {
    const { council, bodyId, lead } = await twoGroups();
    expect((await call(lead, bodyId, { local: `${addDays(today, -1)}T18:30` })).status).toBe(422);
    expect((await call(lead, bodyId, {})).status).toBe(422);
    expect((await call(council, bodyId, { local: `${addDays(today, 9)}T18:30` })).status).toBe(201);
    expect(await mails(council)).toEqual([]);
    await app.superuser.query(`update app.body set dissolved_on = '2020-01-01' where id = $1`, [bodyId]);
    expect((await call(lead, bodyId, { local: `${addDays(today, 9)}T18:30` })).body.code).toBe('BODY_DISSOLVED');
  });
});
