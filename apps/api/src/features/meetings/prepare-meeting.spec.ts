import { describe, expect, it } from '@jest/globals';
import { meetingsApi } from '@trame/contracts/meetings';
import { readMeeting, schedule, titlesOf } from '../../../test/factories/a-meeting.ts';
import { testApp } from '../../../test/test-app.ts';
import type { TestMember } from '../../../test/test-council.ts';

const app = await testApp();

const starting = (day: string, title = day) => ({ title, starts: { local: `${day}T14:00`, zone: 'Europe/Paris' } });
const list = async (who: TestMember, query: Record<string, string> = {}) =>
  meetingsApi.list.response.parse((await who.call(meetingsApi.list, { query })).body);

describe('the list of meetings', () => {
  it('is narrowed by body, by chip and by period', async () => {
    const council = await app.council();
    const [copil, group] = [await council.body('STEERING'), await council.body('WORKING_GROUP')];
    await schedule(council, copil, starting('2037-11-30'));
    const old = await schedule(council, group, starting('2026-03-01'));
    await schedule(council, group, starting('2038-01-01'));
    await app.superuser.query(`update app.meeting set state = 'CLOSED' where id = $1`, [old.id]);
    const shown = async (query: Record<string, string>) => titlesOf((await list(council, query)).items);
    expect(await shown({})).toEqual(['2038-01-01', '2037-11-30', '2026-03-01']);
    expect(await shown({ body: copil })).toEqual(['2037-11-30']);
    expect(await shown({ chip: 'MINUTES_DUE' })).toEqual(['2026-03-01']);
    expect(await shown({ chip: 'DRAFT', body: group })).toEqual(['2038-01-01']);
    expect(await shown({ from: '2026-03-01', to: '2037-11-30' })).toEqual(['2037-11-30', '2026-03-01']);
    expect(await shown({ from: '2026-03-02', to: '2037-11-29' })).toEqual([]);
  });

  it('tells each reader what they may prepare', async () => {
    const council = await app.council();
    const [mine, other] = [await council.body('WORKING_GROUP'), await council.body('WORKING_GROUP')];
    const lead = await council.member('LEAD');
    await council.lead(mine, lead.personId);
    await schedule(council, mine, starting('2037-12-02', 'mine'));
    await schedule(council, other, starting('2037-12-01', 'other'));
    const may = async (who: TestMember) => (await list(who)).items.map(({ mayPrepare }) => mayPrepare);
    expect(await may(lead)).toEqual([true]);
    await council.mandate(await council.seat(other, 'SOCIAL'), { personId: lead.personId });
    expect(await may(lead)).toEqual([true, false]); // they sit in the other, and do not lead it
    expect(await may(await council.member('CHAIR'))).toEqual([false, false]);
    expect(await may(council)).toEqual([true, true]);
  });

  it('holds nothing of another council, and refuses a filter that is none', async () => {
    const [council, foreign] = [await app.council(), await app.council()];
    const bodyId = await foreign.body();
    await schedule(foreign, bodyId);
    expect((await list(council)).total).toBe(0);
    expect((await list(council, { body: bodyId })).total).toBe(0);
    expect((await council.call(meetingsApi.list, { query: { chip: 'LATE' } })).status).toBe(422);
    expect((await council.call(meetingsApi.list, { query: { from: '2026-02-30' } })).status).toBe(422);
  });
});

describe('changing a meeting', () => {
  it('happens at the version that was read; the loser sees what is stored', async () => {
    const council = await app.council();
    const { id } = await schedule(council, await council.body());
    const change = (version: number, body: object) =>
      council.call(meetingsApi.change, { params: { meetingId: id }, version, body });
    const { body } = await change(1, {
      place: 'Salle 2',
      starts: { local: '2037-12-04T09:30', zone: 'Indian/Reunion' },
    });
    expect(body).toMatchObject({
      version: 2,
      place: 'Salle 2',
      starts: { local: '2037-12-04T09:30', zone: 'Indian/Reunion' },
    });
    const late = await change(1, { place: 'Salle 3' });
    expect([late.status, late.body.current.place]).toEqual([412, 'Salle 2']);
  });

  it('is refused once it has started', async () => {
    const council = await app.council();
    const { id } = await schedule(council, await council.body());
    await app.superuser.query(`update app.meeting set state = 'IN_PROGRESS' where id = $1`, [id]);
    const asked = { params: { meetingId: id }, version: 1, body: { place: 'Salle 2' } };
    const { status, body } = await council.call(meetingsApi.change, asked);
    expect([status, body.code]).toEqual([409, 'MEETING_NOT_AHEAD']);
  });

  it('is refused to leads of another group and to another council', async () => {
    const council = await app.council();
    const { id } = await schedule(council, await council.body());
    const asked = { params: { meetingId: id }, version: 1, body: { place: 'Salle 2' } };
    const statusOf = async (who: TestMember) => (await who.call(meetingsApi.change, asked)).status;
    expect(await statusOf(await council.member('LEAD'))).toBe(404);
    expect(await statusOf(await app.council())).toBe(404);
    expect((await readMeeting(council, id)).version).toBe(1);
  });
});

describe('calling a meeting off', () => {
  it('keeps it in the list, and happens once', async () => {
    const council = await app.council();
    const { id } = await schedule(council, await council.body());
    const cancel = (version: number) => council.call(meetingsApi.cancel, { params: { meetingId: id }, version });
    expect((await cancel(1)).body.state).toBe('CANCELLED');
    expect((await list(council)).items.map(({ chip }) => chip)).toEqual(['CANCELLED']);
    expect((await cancel(2)).body.code).toBe('MEETING_NOT_AHEAD');
  });
});

describe('deleting a meeting', () => {
  it('removes a draft and its agenda', async () => {
    const council = await app.council();
    const agenda = [{ title: 'A', purpose: 'DECISION', minutes: 5 }];
    const { id } = await schedule(council, await council.body(), { agenda });
    const asked = { params: { meetingId: id }, version: 1 };
    expect((await council.call(meetingsApi.remove, { ...asked, version: 2 })).status).toBe(412);
    expect((await council.call(meetingsApi.remove, asked)).status).toBe(204);
    expect((await council.call(meetingsApi.get, { params: { meetingId: id } })).status).toBe(404);
  });

  it('is refused once people were told', async () => {
    const council = await app.council();
    const { id } = await schedule(council, await council.body());
    await app.superuser.query(`update app.meeting set state = 'CONVENED' where id = $1`, [id]);
    const { body } = await council.call(meetingsApi.remove, { params: { meetingId: id }, version: 1 });
    expect(body.code).toBe('MEETING_NOT_DRAFT');
  });
});
