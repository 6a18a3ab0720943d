import { describe, expect, it } from '@jest/globals';
import { calendarFeedsApi, type OpenFeedBody } from '@trame/contracts/calendar-feeds';
import { meetingsApi } from '@trame/contracts/meetings';
import { membershipsApi } from '@trame/contracts/memberships';
import supertest, { type Response } from 'supertest';
import { committee, convene } from '../../../../test/factories/a-convocation.ts';
import { schedule } from '../../../../test/factories/a-meeting.ts';
import { readCalendars } from '../../../../test/read-calendar.ts';
import { testApp } from '../../../../test/test-app.ts';
import type { TestMember } from '../../../../test/test-council.ts';
import { newId } from '../../../platform/database/new-id.ts';

const app = await testApp();

const opened = async (who: TestMember, body: OpenFeedBody) => {
  const { status, body: answer } = await who.call(calendarFeedsApi.open, { body });
  expect(status).toBe(200);
  return calendarFeedsApi.open.response.parse(answer);
};
const fetched = async (address: string): Promise<Response> =>
  supertest(app.nest.getHttpServer()).get(address.replace(app.publicUrl, ''));
const eventsAt = async (address: string) => readCalendars((await fetched(address)).text);
const mine = async (who: TestMember) =>
  calendarFeedsApi.list.response.parse((await who.call(calendarFeedsApi.list)).body).items;

/** A committee that meets, another body that meets, and a draft nobody was told of. */
async function busyCouncil() {
  const council = await app.council();
  const { bodyId, meeting, params } = await committee(council);
  await convene(council, params, 1);
  const groupId = await council.body('WORKING_GROUP', 'Groupe logement');
  const other = await schedule(council, groupId, { title: 'Groupe logement n° 2' });
  await app.superuser.query(`update app.meeting set state = 'CONVENED', convened_at = now() where id = $1`, [other.id]);
  const draft = await schedule(council, groupId, { title: 'Encore un brouillon' });
  return { council, bodyId, meeting, params, groupId, other, draft };
}

describe('a calendar feed', () => {
  it('shows every meeting people were told of, and no draft, to whoever holds its address', async () => {
    const { council, meeting, other } = await busyCouncil();
    const { feed, address } = await opened(await council.member('MEMBER'), { scope: 'COUNCIL' });
    expect(feed).toMatchObject({ scope: 'COUNCIL', body: null, lastReadAt: null });
    const { status, headers } = await fetched(address);
    expect([status, headers['content-type']]).toEqual([200, expect.stringContaining('text/calendar')]);
    const events = await eventsAt(address);
    expect(events.map(({ uid }) => uid).toSorted()).toEqual([meeting.id, other.id].toSorted());
    for (const event of events) {
      expect(event).toMatchObject({ method: 'PUBLISH', attendees: [], status: 'CONFIRMED' });
      expect(event.calendar).toMatch(/^Réunions – /);
      expect(event.description).toContain(`/reunions/${event.uid}`);
    }
  });

  it('of a body holds the meetings of that body, and of a person those they are convened to', async () => {
    const { council, bodyId, groupId, meeting, other } = await busyCouncil();
    const member = await council.member('MEMBER');
    const uids = async (body: OpenFeedBody) =>
      (await eventsAt((await opened(member, body)).address)).map(({ uid }) => uid);
    expect(await uids({ scope: 'BODY', bodyId: groupId })).toEqual([other.id]);
    expect(await uids({ scope: 'BODY', bodyId })).toEqual([meeting.id]);
    expect(await uids({ scope: 'MINE' })).toEqual([]);
    await app.superuser.query(
      'insert into app.invitation (council_id, id, meeting_id, person_id) values ($1, $2, $3, $4)',
      [council.councilId, newId(), meeting.id, member.personId],
    );
    expect(await uids({ scope: 'MINE' })).toEqual([meeting.id]);
  });

  it('says that a meeting moved or was called off, as the same event', async () => {
    const { council, bodyId, meeting, params } = await busyCouncil();
    const { address } = await opened(council, { scope: 'BODY', bodyId });
    const [before] = await eventsAt(address);
    await council.call(meetingsApi.cancel, { params, version: 2 });
    const [after] = await eventsAt(address);
    expect(before).toMatchObject({ uid: meeting.id, sequence: 0, status: 'CONFIRMED' });
    expect(after).toMatchObject({ uid: meeting.id, sequence: 1, status: 'CANCELLED' });
  });

  it('says when it was last read, to its owner alone, and never its address again', async () => {
    const { council } = await busyCouncil();
    const [one, another] = [await council.member('MEMBER'), await council.member('MEMBER')];
    const { address } = await opened(one, { scope: 'MINE' });
    await fetched(address);
    const [feed] = await mine(one);
    expect(feed?.lastReadAt).not.toBeNull();
    expect(await mine(another)).toEqual([]);
    const { rows } = await app.superuser.query<{ kept: string }>(
      `select row_to_json(f)::text as kept from app.calendar_feed f where id = $1
       union all select coalesce(answer::text, '') from app.idempotency where council_id = $2`,
      [feed?.id, council.councilId],
    );
    expect(rows.map(({ kept }) => kept).join()).not.toContain(new URL(address).pathname.split('/')[2]);
  });
});

describe('the address of a feed', () => {
  it('shows nothing once another was asked for, and the feed stays one', async () => {
    const { council } = await busyCouncil();
    const first = await opened(council, { scope: 'COUNCIL' });
    const second = await opened(council, { scope: 'COUNCIL' });
    expect(second.feed.id).toBe(first.feed.id);
    expect([(await fetched(first.address)).status, (await fetched(second.address)).status]).toEqual([404, 200]);
  });

  it('shows nothing once the feed is closed, which its owner alone may do, as they saw it', async () => {
    const { council } = await busyCouncil();
    const stranger = await council.member('COORDINATOR');
    const { feed, address } = await opened(council, { scope: 'COUNCIL' });
    const close = (who: TestMember, version: number) =>
      who.call(calendarFeedsApi.close, { params: { feedId: feed.id }, version }).then(({ status }) => status);
    expect([await close(stranger, 1), await close(council, 7)]).toEqual([404, 412]);
    expect((await fetched(address)).status).toBe(200);
    expect([await close(council, 1), (await fetched(address)).status]).toEqual([204, 404]);
    expect(await mine(council)).toEqual([]);
  });

  it('dies with the membership, and stays dead when the person comes back', async () => {
    const { council } = await busyCouncil();
    const member = await council.member('MEMBER');
    const { address } = await opened(member, { scope: 'COUNCIL' });
    const { rows } = await app.superuser.query<{ id: string; version: number }>(
      'select id, version from app.membership where person_id = $1',
      [member.personId],
    );
    const [membership] = rows;
    const params = { membershipId: membership?.id ?? '' };
    await council.call(membershipsApi.remove, { params, version: membership?.version ?? 0 });
    expect((await fetched(address)).status).toBe(404);
    await council.call(membershipsApi.invite, { body: { personId: member.personId, role: 'MEMBER' }, key: 'again' });
    expect((await fetched(address)).status).toBe(404);
  });

  it('is not guessed, nor opened on a body of another council', async () => {
    const [here, elsewhere] = [await busyCouncil(), await busyCouncil()];
    const foreign = await here.council.call(calendarFeedsApi.open, {
      body: { scope: 'BODY', bodyId: elsewhere.bodyId },
    });
    expect([foreign.status, foreign.body.code]).toEqual([404, 'NOT_FOUND']);
    expect((await fetched(`${app.publicUrl}/f/${'x'.repeat(43)}/agenda.ics`)).status).toBe(404);
    const { address } = await opened(here.council, { scope: 'COUNCIL' });
    expect((await fetched(address.replace('/f/', '/r/'))).status).toBe(404);
  });
});
