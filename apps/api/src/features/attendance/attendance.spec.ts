import { describe, expect, it } from '@jest/globals';
import { type Attendance, attendanceApi } from '@trame/contracts/attendance';
import { type LiveMeeting, liveMeetingsApi } from '@trame/contracts/live-meetings';
import { type Organization, organizationsApi } from '@trame/contracts/organizations';
import { testApp } from '../../../test/test-app.ts';
import type { TestMember } from '../../../test/test-council.ts';
import { newId } from '../../platform/database/new-id.ts';

const app = await testApp();

async function running(invited: readonly ('NONE' | 'YES' | 'REMOTE' | 'NO')[] = []) {
  const council = await app.council();
  const bodyId = await council.body();
  const meetingId = await council.meeting(bodyId);
  await council.item(meetingId);
  const people: string[] = [];
  for (const answer of invited) {
    const personId = await council.person();
    await council.invite(meetingId, personId, answer);
    people.push(personId);
  }
  await council.call(liveMeetingsApi.start, { params: { meetingId } });
  const say = (personId: string, version: number, change: object = {}, who: TestMember = council) =>
    who.call(attendanceApi.put, {
      params: { meetingId, personId },
      version,
      body: { status: 'PRESENT', representedBy: null, walkIn: null, ...change },
    });
  return { council, bodyId, meetingId, people, say };
}

const list = async (who: TestMember, meetingId: string): Promise<Attendance[]> =>
  ((await who.call(liveMeetingsApi.get, { params: { meetingId } })).body as LiveMeeting).attendance;

describe('saying who is there', () => {
  it('takes one tap, and the same tap sent again changes nothing', async () => {
    const { people, say } = await running(['NONE']);
    const [personId = ''] = people;
    const [first, again] = [await say(personId, 1), await say(personId, 1)];
    expect(first.body).toMatchObject({ status: 'PRESENT', version: 2 });
    expect(again.body).toEqual(first.body);
  });

  it('refuses a tap on what somebody else changed, and a tap without a version', async () => {
    const { council, meetingId, people, say } = await running(['NONE']);
    const [personId = ''] = people;
    await say(personId, 1, { status: 'EXCUSED' });
    const stale = await say(personId, 1);
    expect([stale.status, stale.body.current.status]).toEqual([412, 'EXCUSED']);
    const body = { status: 'PRESENT', representedBy: null, walkIn: null };
    expect((await council.call(attendanceApi.put, { params: { meetingId, personId }, body })).status).toBe(428);
  });

  it('marks everybody expected in one go: those who connect are remote, excuses stay', async () => {
    const { council, meetingId, people } = await running(['YES', 'NONE', 'REMOTE', 'NO']);
    const { body } = await council.call(attendanceApi.allPresent, { params: { meetingId } });
    expect(body).toEqual({ changed: 3 });
    const statuses = new Map((await list(council, meetingId)).map(({ personId, status }) => [personId, status]));
    expect(people.map((id) => statuses.get(id))).toEqual(['PRESENT', 'PRESENT', 'REMOTE', 'EXCUSED']);
  });

  it('keeps who stands in for somebody, known or named on the spot', async () => {
    const { council, people, say } = await running(['NONE', 'NONE']);
    const [first = '', second = ''] = people;
    const known = await council.person({ given: 'Paul', family: 'Modèle' });
    const named = { id: newId(), name: 'Anne Figure' };
    const byKnown = await say(first, 1, { status: 'REPRESENTED', representedBy: { id: known, name: null } });
    const byNamed = await say(second, 1, { status: 'REPRESENTED', representedBy: named });
    expect([byKnown.body.representedBy.name, byNamed.body.representedBy]).toEqual(['Paul Modèle', named]);
    expect((await say(first, 2)).body.representedBy).toBeNull();
  });

  it('says when somebody left, sent again too, and takes it back; nobody leaves who is not here', async () => {
    const { council, meetingId, people, say } = await running(['NONE', 'NONE']);
    const [first = '', second = ''] = people;
    const leftAt = new Date(Date.now() - 60_000).toISOString();
    const arrivedAt = ((await say(first, 1)).body as Attendance).arrivedAt;
    const [left, again] = [await say(first, 2, { leftAt }), await say(first, 2, { leftAt })];
    expect(left.body).toMatchObject({ status: 'PRESENT', arrivedAt, version: 3 });
    expect(Date.parse(left.body.leftAt as string)).toBe(Date.parse(leftAt));
    expect(again.body).toEqual(left.body);
    expect((await say(first, 3)).body).toMatchObject({ leftAt: null, arrivedAt, version: 4 });
    expect((await say(second, 1, { status: 'EXCUSED', leftAt })).body.leftAt).toBeNull();
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
    const early = (await say(second, 2, { leftAt: tomorrow })).body as Attendance;
    expect(Date.parse(early.leftAt ?? '')).toBeLessThanOrEqual(Date.now() + 1_000);
    expect((await list(council, meetingId)).filter((one) => one.leftAt !== null)).toHaveLength(1);
  });

  it('refuses an hour that is none', async () => {
    const { people, say } = await running(['NONE']);
    expect((await say(people[0] ?? '', 1, { leftAt: '15 h' })).status).toBe(422);
  });
});

describe('somebody nobody expected', () => {
  const walkIn = { name: 'Samira HADDAD', organization: 'Association Ressort' };

  it('becomes a person with an organisation, once, however often it is sent', async () => {
    const { council, say } = await running();
    const personId = newId();
    const [first, again] = [await say(personId, 0, { walkIn }), await say(personId, 0, { walkIn })];
    expect(first.body).toMatchObject({ name: 'Samira Haddad', organization: 'Association Ressort', walkIn: true });
    expect(again.body).toEqual(first.body);
    const { rows } = await app.superuser.query('select name from app.organization where council_id = $1', [
      council.councilId,
    ]);
    expect(rows).toEqual([{ name: 'Association Ressort' }]);
  });

  it('joins the organisation that exists, masked when it reveals: a lead who adds them does not see it', async () => {
    const { council, bodyId, meetingId, say } = await running();
    await council.organization('GEM La Passerelle', true);
    const lead = await council.member('LEAD');
    await council.lead(bodyId, lead.personId);
    const added = await say(newId(), 0, { walkIn: { name: 'Paul Modèle', organization: 'gem la passerelle' } }, lead);
    expect(added.body.organization).toBeNull();
    expect((await list(council, meetingId)).map(({ organization }) => organization)).toEqual(['GEM La Passerelle']);
  });

  it('is of the organisation whose seat was held on the day of the meeting, whatever the day it is written', async () => {
    const council = await app.council();
    const bodyId = await council.body();
    const personId = await council.person();
    const seatId = await council.seat(bodyId, 'SOCIAL');
    const terms = { Avant: ['2020-01-01', '2021-12-31'], Alors: ['2022-01-01', '2022-12-31'], Depuis: ['2023-01-01'] };
    for (const [name, [startsOn = '', endsOn = '9999-12-31']] of Object.entries(terms)) {
      await council.mandate(seatId, { personId, organizationId: await council.organization(name), startsOn, endsOn });
    }
    const meetingId = await council.meeting(bodyId, { startsLocal: '2022-06-15T14:00' });
    await council.item(meetingId);
    await council.call(liveMeetingsApi.start, { params: { meetingId } });
    expect((await list(council, meetingId)).map(({ organization }) => organization)).toEqual(['Alors']);
  });

  it('brings an organisation nobody knew, which masks its people when its name reveals', async () => {
    const { council, say } = await running();
    for (const organization of ['GEM Les Passerelles', 'Régie de quartier']) {
      await say(newId(), 0, { walkIn: { name: 'Paul Modèle', organization } });
    }
    const { body } = await council.call(organizationsApi.list);
    expect(body.items.map(({ name, reveals }: Organization) => [name, reveals])).toEqual([
      ['GEM Les Passerelles', true],
      ['Régie de quartier', false],
    ]);
  });

  it('keeps the organisation of that day when the person moves on', async () => {
    const { council, meetingId, people } = await running(['NONE']);
    expect(people).toHaveLength(1);
    const personId = await council.person();
    const ccas = await council.organization('CCAS');
    await council.affiliate(personId, ccas);
    await council.call(attendanceApi.put, {
      params: { meetingId, personId },
      version: 0,
      body: { status: 'PRESENT', representedBy: null, walkIn: null },
    });
    await app.superuser.query('delete from app.affiliation where person_id = $1', [personId]);
    await app.superuser.query(`update app.organization set name = 'Autre nom' where id = $1`, [ccas]);
    const kept = (await list(council, meetingId)).find((one) => one.personId === personId);
    expect(kept?.organization).toBe('CCAS');
  });

  it('can be taken back; who was expected cannot', async () => {
    const { council, meetingId, people, say } = await running(['NONE']);
    const personId = newId();
    await say(personId, 0, { walkIn });
    const remove = (id: string) =>
      council.call(attendanceApi.remove, { params: { meetingId, personId: id }, version: 1 });
    expect((await remove(personId)).status).toBe(204);
    expect((await remove(people[0] ?? '')).body.code).toBe('CONFLICT');
    expect(await list(council, meetingId)).toHaveLength(1);
  });
});

it('is kept by those who run the body, of their own council, with people of their own', async () => {
  const { council, people, say } = await running(['NONE']);
  const [personId = ''] = people;
  const stranger = await council.member('LEAD');
  const other = await app.council();
  const answers = await Promise.all([
    say(personId, 1, {}, await council.member('MEMBER')),
    say(personId, 1, {}, stranger),
    say(personId, 1, {}, other),
    say(await other.person(), 0),
    say(newId(), 0),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([403, 404, 404, 404, 404]);
});
