import { describe, expect, it } from '@jest/globals';
import { agendaApi } from '@trame/contracts/agenda';
import { LIMITS } from '@trame/contracts/limits';
import { meetingsApi } from '@trame/contracts/meetings';
import { subjectsApi } from '@trame/contracts/subjects';
import { aMeeting, anItem, readMeeting, schedule, titlesOf } from '../../../test/factories/a-meeting.ts';
import { comingBack, hold } from '../../../test/factories/a-subject.ts';
import { testApp } from '../../../test/test-app.ts';
import type { TestMember } from '../../../test/test-council.ts';
import { newId } from '../../platform/database/new-id.ts';

const app = await testApp();

/** A body that held a meeting whose points ended in every way, and prepares the next one. */
async function afterOne() {
  const council = await app.council();
  const bodyId = await council.body('WORKING_GROUP');
  const titles = ['Bilan', 'Local', 'Charte', 'Visites', 'Budget', 'Presse'];
  const held = await hold(council, bodyId, '2026-06-03T14:00', titles, {
    Bilan: 'TALKED',
    Charte: 'DEFERRED',
    Visites: 'ACTION',
    Budget: 'DECIDED',
    Presse: 'WITHOUT_DEBATE',
  });
  const { id: meetingId } = await schedule(council, bodyId, { agenda: [anItem('Accueil', 5)] });
  return { council, bodyId, held, meetingId };
}

const take = (who: TestMember, meetingId: string, itemIds: readonly (string | undefined)[]) =>
  who.call(subjectsApi.takeBack, { params: { meetingId }, body: { itemIds }, key: newId() });
const leave = (who: TestMember, meetingId: string, itemId: string | undefined, leftOut = true) =>
  who.call(subjectsApi.leaveOut, { params: { meetingId, itemId: itemId ?? '' }, body: { leftOut } });

const LEFT = ['Local: NOT_TREATED', 'Charte: DEFERRED', 'Visites: OPEN_ACTIONS 1'];

describe('what comes back', () => {
  it('is what was not reached, what was put off and what has open actions, with the reason', async () => {
    const { council, meetingId } = await afterOne();
    expect(await comingBack(council, meetingId)).toEqual(LEFT);
  });

  it('is nothing for another body, for a meeting that is over, and once the actions are done', async () => {
    const { council, held, meetingId } = await afterOne();
    const { id: elsewhere } = await schedule(council, await council.body());
    expect(await comingBack(council, elsewhere)).toEqual([]);
    expect(await comingBack(council, held.meetingId)).toEqual([]);
    await app.superuser.query(`update app.action set status = 'DONE' where council_id = $1`, [council.councilId]);
    expect(await comingBack(council, meetingId)).toEqual(LEFT.slice(0, 2));
  });

  it('leaves out what another agenda to come has, and comes back when that meeting is called off', async () => {
    const { council, bodyId, held, meetingId } = await afterOne();
    const later = await schedule(council, bodyId, { starts: { local: '2038-01-20T14:00', zone: 'Europe/Paris' } });
    await take(council, later.id, [held.ids['Local']]);
    expect(await comingBack(council, meetingId)).toEqual(LEFT.slice(1));
    const { version } = await readMeeting(council, later.id);
    await council.call(meetingsApi.cancel, { params: { meetingId: later.id }, version });
    expect(await comingBack(council, meetingId)).toEqual(LEFT);
  });

  it('is read by those who prepare the meeting', async () => {
    const { council, bodyId, meetingId } = await afterOne();
    const read = async (who: TestMember) => (await who.call(subjectsApi.returning, { params: { meetingId } })).status;
    const lead = await council.member('LEAD');
    expect([await read(lead), await read(await council.member('MEMBER'))]).toEqual([404, 403]);
    await council.lead(bodyId, lead.personId);
    expect([await read(lead), await read(await app.council())]).toEqual([200, 404]);
  });
});

describe('taking points back', () => {
  it('puts them at the end under one subject with what they were, and they no longer come back', async () => {
    const { council, held, meetingId } = await afterOne();
    const answer = await take(council, meetingId, [held.ids['Charte'], held.ids['Local']]);
    expect([answer.status, titlesOf(answer.body.items)]).toEqual([201, ['Charte', 'Local']]);
    const { items, version } = await readMeeting(council, meetingId);
    expect([titlesOf(items), version]).toEqual([['Accueil', 'Charte', 'Local'], 2]);
    const before = await readMeeting(council, held.meetingId);
    expect(items[1]?.subjectId).toBe(before.items.find(({ title }) => title === 'Charte')?.subjectId);
    expect(items[1]).toMatchObject({ subjectId: expect.any(String), minutes: 10 });
    expect(await comingBack(council, meetingId)).toEqual(LEFT.slice(2));
  });

  it('keeps who presented them', async () => {
    const { council, held, meetingId } = await afterOne();
    const personId = await council.person({ given: 'Alix', family: 'Aubry' });
    await app.superuser.query(
      `insert into app.presenter (council_id, item_id, position, person_id, name)
       values ($1, $2, 0, null, 'Lou, ARS'), ($1, $2, 1, $3, null)`,
      [council.councilId, held.ids['Local'], personId],
    );
    const { body } = await take(council, meetingId, [held.ids['Local']]);
    expect(body.items[0].presenters).toEqual([
      { personId: null, name: 'Lou, ARS' },
      { personId, name: 'Alix Aubry' },
    ]);
  });

  it('is undone by removing the item', async () => {
    const { council, held, meetingId } = await afterOne();
    const { body } = await take(council, meetingId, [held.ids['Local']]);
    await council.call(agendaApi.remove, { params: { meetingId, itemId: body.items[0].id }, version: 1 });
    expect(await comingBack(council, meetingId)).toEqual(LEFT);
  });

  it('takes each point once, whoever asks at the same time', async () => {
    const { council, held, meetingId } = await afterOne();
    const answers = await Promise.all([1, 2].map(() => take(council, meetingId, [held.ids['Local']])));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409]);
    expect(titlesOf((await readMeeting(council, meetingId)).items)).toEqual(['Accueil', 'Local']);
  });

  it('takes nothing when one of them does not come back, and says so', async () => {
    const { council, held, meetingId } = await afterOne();
    for (const wrong of [held.ids['Bilan'], newId()]) {
      const { status, body } = await take(council, meetingId, [held.ids['Local'], wrong]);
      expect([status, body.code]).toEqual([409, 'ITEM_NOT_RETURNING']);
    }
    expect(await comingBack(council, meetingId)).toEqual(LEFT);
  });

  it('is refused beyond the longest agenda, to members and to leads of another group', async () => {
    const { council, bodyId, held } = await afterOne();
    const agenda = Array.from({ length: LIMITS.meeting.items }, (_, place) => anItem(`${place}`, 1));
    const { id } = await schedule(council, bodyId, { agenda });
    expect((await take(council, id, [held.ids['Local']])).body.code).toBe('AGENDA_FULL');
    const refused = { MEMBER: 403, LEAD: 404 } as const;
    for (const role of ['MEMBER', 'LEAD'] as const)
      expect((await take(await council.member(role), id, [held.ids['Local']])).status).toBe(refused[role]);
  });

  it('goes with planning: what is ticked is on the first agenda', async () => {
    const { council, bodyId, held } = await afterOne();
    const asked = aMeeting(bodyId, { agenda: [anItem('Accueil')], takenBack: [held.ids['Charte']] });
    const { status, body } = await council.call(meetingsApi.schedule, { body: asked, key: newId() });
    expect(status).toBe(201);
    expect(titlesOf((await readMeeting(council, body.id)).items)).toEqual(['Accueil', 'Charte']);
    const wrong = { body: { ...asked, takenBack: [held.ids['Bilan']] }, key: newId() };
    expect((await council.call(meetingsApi.schedule, wrong)).body.code).toBe('ITEM_NOT_RETURNING');
  });
});

describe('a point left out', () => {
  it('is remembered for this meeting alone, and can be proposed again', async () => {
    const { council, bodyId, held, meetingId } = await afterOne();
    const next = await schedule(council, bodyId);
    expect((await leave(council, meetingId, held.ids['Local'])).status).toBe(204);
    expect(await comingBack(council, meetingId)).toEqual(['(Local: NOT_TREATED)', ...LEFT.slice(1)]);
    expect(await comingBack(council, next.id)).toEqual(LEFT);
    await leave(council, meetingId, held.ids['Local'], false);
    expect(await comingBack(council, meetingId)).toEqual(LEFT);
  });

  it('belongs to the body, and is left out by those who prepare', async () => {
    const { council, held, meetingId } = await afterOne();
    const other = await hold(council, await council.body(), '2026-06-04T14:00', ['Ailleurs'], {});
    expect((await leave(council, meetingId, other.ids['Ailleurs'])).status).toBe(404);
    expect((await leave(await council.member('LEAD'), meetingId, held.ids['Local'])).status).toBe(404);
  });
});

describe('a closed subject', () => {
  it('comes back to no agenda until it is opened again', async () => {
    const { council, held, meetingId } = await afterOne();
    const params = { meetingId: held.meetingId, itemId: held.ids['Visites'] ?? '' };
    const set = (who: TestMember, open: boolean) => who.call(subjectsApi.setState, { params, body: { open } });
    expect((await set(council, false)).status).toBe(204);
    expect(await comingBack(council, meetingId)).toEqual(LEFT.slice(0, 2));
    expect((await set(await council.member('LEAD'), true)).status).toBe(404);
    await set(council, true);
    expect(await comingBack(council, meetingId)).toEqual(LEFT);
  });
});
