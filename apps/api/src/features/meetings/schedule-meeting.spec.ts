import { describe, expect, it } from '@jest/globals';
import { meetingsApi } from '@trame/contracts/meetings';
import { aMeeting, anItem, readMeeting, schedule, titlesOf } from '../../../test/factories/a-meeting.ts';
import { testApp } from '../../../test/test-app.ts';
import { newId } from '../../platform/database/new-id.ts';

const app = await testApp();

describe('scheduling a meeting', () => {
  it('makes a draft with its first agenda, in order', async () => {
    const council = await app.council();
    const bodyId = await council.body('STEERING', 'Comité de pilotage');
    const agenda = [anItem('Bilan'), anItem('Priorités')];
    const { status, body, headers } = await council.call(meetingsApi.schedule, {
      body: aMeeting(bodyId, { agenda }),
      key: 'k',
    });
    expect([status, headers['etag'], body.state]).toEqual([201, '"1"', 'DRAFT']);
    expect(body.starts).toEqual({ local: '2037-12-03T14:00', zone: 'Europe/Paris' });
    const page = await readMeeting(council, String(body.id));
    expect(titlesOf(page.items)).toEqual(['Bilan', 'Priorités']);
    expect([page.chip, page.mayPrepare, page.body.label]).toEqual(['DRAFT', true, 'Comité de pilotage']);
  });

  it('happens once, however often it is asked with one key', async () => {
    const council = await app.council();
    const asked = { body: aMeeting(await council.body()), key: 'same' };
    const answers = await Promise.all([1, 2, 3].map(() => council.call(meetingsApi.schedule, asked)));
    expect(new Set(answers.map(({ body }) => String(body.id))).size).toBe(1);
    expect((await council.call(meetingsApi.list)).body.total).toBe(1);
  });

  it('is refused without a key, and when the key served for something else', async () => {
    const council = await app.council();
    const bodyId = await council.body();
    const keyless = await council.call(meetingsApi.schedule, { body: aMeeting(bodyId) });
    await council.call(meetingsApi.schedule, { body: aMeeting(bodyId), key: 'k' });
    const reused = await council.call(meetingsApi.schedule, { body: aMeeting(bodyId, { title: 'Autre' }), key: 'k' });
    expect([keyless.status, keyless.body.code]).toEqual([400, 'KEY_MISSING']);
    expect([reused.status, reused.body.code]).toEqual([422, 'KEY_REUSED']);
  });

  it('is refused to members, and to those who lead another group', async () => {
    const council = await app.council();
    const [mine, other] = [await council.body('WORKING_GROUP'), await council.body('WORKING_GROUP')];
    const [lead, member] = [await council.member('LEAD'), await council.member('MEMBER')];
    await council.lead(mine, lead.personId);
    const statusOf = async (who: typeof lead, bodyId: string, key: string) =>
      (await who.call(meetingsApi.schedule, { body: aMeeting(bodyId), key })).status;
    expect(await statusOf(lead, mine, 'a')).toBe(201);
    expect(await statusOf(lead, other, 'b')).toBe(404);
    expect(await statusOf(member, mine, 'c')).toBe(403);
  });

  it('never sees the body or the people of another council', async () => {
    const [council, foreign] = [await app.council(), await app.council()];
    const body = aMeeting(await foreign.body());
    const stolen = await council.call(meetingsApi.schedule, { body, key: 'a' });
    const agenda = [{ ...anItem('Bilan'), presenters: [{ personId: await foreign.person() }] }];
    const mixed = await council.call(meetingsApi.schedule, {
      body: aMeeting(await council.body(), { agenda }),
      key: 'b',
    });
    expect([stolen.status, stolen.body.code]).toEqual([404, 'NOT_FOUND']);
    expect([mixed.status, mixed.body.errors[0].pointer]).toEqual([422, '/body/agenda/0/presenters/0']);
    expect((await council.call(meetingsApi.list)).body.total).toBe(0);
  });

  it.each([
    ['a day that does not exist', { starts: { local: '2026-02-30T14:00', zone: 'Europe/Paris' } }],
    ['an unknown zone', { starts: { local: '2037-12-03T14:00', zone: 'Europe/Atlantis' } }],
    ['an address that is no web page', { videoUrl: 'javascript:alert(1)' }],
    ['no duration', { durationMinutes: 0 }],
    ['a field it does not know', { state: 'CLOSED' }],
    ['a title over two lines', { title: 'a\nb' }],
  ])('is refused with %s', async (_, more) => {
    const council = await app.council();
    const answer = await council.call(meetingsApi.schedule, { body: aMeeting(await council.body(), more), key: 'k' });
    expect([answer.status, answer.body.code]).toEqual([422, 'VALIDATION_FAILED']);
  });

  it('is refused for a body that was dissolved', async () => {
    const council = await app.council();
    const bodyId = await council.body();
    await app.superuser.query(`update app.body set dissolved_on = current_date where id = $1`, [bodyId]);
    const { status, body } = await council.call(meetingsApi.schedule, { body: aMeeting(bodyId), key: 'k' });
    expect([status, body.code]).toEqual([409, 'BODY_DISSOLVED']);
  });

  it('keeps the wall time whatever the season and the zone', async () => {
    const council = await app.council();
    const bodyId = await council.body();
    const times = [
      { local: '2038-03-28T02:30', zone: 'America/Martinique' },
      { local: '2038-07-14T14:00', zone: 'Indian/Reunion' },
    ];
    for (const starts of times) {
      const { id } = await schedule(council, bodyId, { starts });
      expect((await readMeeting(council, id)).starts).toEqual(starts);
    }
  });
});

describe('what the next meeting of a body would be', () => {
  it('follows from the last one', async () => {
    const council = await app.council();
    const bodyId = await council.body();
    const first = await council.call(meetingsApi.propose, { params: { bodyId } });
    expect(first.body).toMatchObject({
      number: 1,
      hour: null,
      durationMinutes: 120,
      place: null,
      zone: 'Europe/Paris',
    });
    await council.call(meetingsApi.schedule, {
      body: aMeeting(bodyId, { durationMinutes: 90, capacity: 18 }),
      key: 'k',
    });
    const second = await council.call(meetingsApi.propose, { params: { bodyId } });
    expect(second.body).toMatchObject({
      number: 2,
      hour: '14:00',
      durationMinutes: 90,
      place: 'Salle du conseil',
      capacity: 18,
    });
  });

  it('is not told of an unknown body, nor to members', async () => {
    const council = await app.council();
    const unknown = await council.call(meetingsApi.propose, { params: { bodyId: newId() } });
    const member = await council.member('MEMBER');
    const refused = await member.call(meetingsApi.propose, { params: { bodyId: await council.body() } });
    expect([unknown.status, refused.status]).toEqual([404, 403]);
  });
});
