import { describe, expect, it } from '@jest/globals';
import { actionPlanApi } from '@trame/contracts/action-plan';
import { type LiveMeeting, liveMeetingsApi } from '@trame/contracts/live-meetings';
import { testApp } from '../../../test/test-app.ts';
import type { TestCouncil, TestMember } from '../../../test/test-council.ts';
import { newId } from '../../platform/database/new-id.ts';

const app = await testApp();

/** A council with a meeting of two items, convened and not started. */
async function ready() {
  const council = await app.council();
  const bodyId = await council.body();
  const meetingId = await council.meeting(bodyId);
  const items = [await council.item(meetingId, 'Accueil'), await council.item(meetingId, 'Logement')] as const;
  return { council, bodyId, meetingId, items, params: { meetingId } };
}

const live = async (who: TestMember, meetingId: string): Promise<LiveMeeting> =>
  (await who.call(liveMeetingsApi.get, { params: { meetingId } })).body as LiveMeeting;

async function leadOf(council: TestCouncil, bodyId: string): Promise<TestMember> {
  const lead = await council.member('LEAD');
  await council.lead(bodyId, lead.personId);
  return lead;
}

describe('starting a meeting', () => {
  it('opens the first item and expects those who were invited, excuses included', async () => {
    const { council, meetingId, items, params } = await ready();
    const [coming, excused] = [await council.person(), await council.person()];
    await council.invite(meetingId, coming, 'YES');
    await council.invite(meetingId, excused, 'NO');
    expect((await council.call(liveMeetingsApi.start, { params })).status).toBe(204);
    const screen = await live(council, meetingId);
    expect(screen.meeting).toMatchObject({ state: 'IN_PROGRESS', currentItemId: items[0] });
    expect(screen.items[0]?.openedAt).not.toBeNull();
    const statuses = Object.fromEntries(screen.attendance.map(({ personId, status }) => [personId, status]));
    expect(statuses).toEqual({ [coming]: 'EXPECTED', [excused]: 'EXCUSED' });
  });

  it('expects members and officers of the body when nobody was invited, masked seats included, also for a lead', async () => {
    const { council, bodyId, meetingId, params } = await ready();
    const lead = await leadOf(council, bodyId);
    const concerned = await council.person();
    await council.mandate(await council.seat(bodyId, 'CONCERNED'), { personId: concerned });
    await lead.call(liveMeetingsApi.start, { params });
    const people = (await live(lead, meetingId)).attendance.map(({ personId }) => personId);
    expect(new Set(people)).toEqual(new Set([concerned, lead.personId]));
  });

  it('lets a second device in without starting twice', async () => {
    const { council, meetingId, params } = await ready();
    await council.call(liveMeetingsApi.start, { params });
    const first = (await live(council, meetingId)).meeting;
    expect((await council.call(liveMeetingsApi.start, { params })).status).toBe(204);
    expect((await live(council, meetingId)).meeting).toEqual(first);
  });

  it('is refused once closed or cancelled, to a member and to the lead of another body', async () => {
    const { council, bodyId, params } = await ready();
    const stranger = await leadOf(council, await council.body('WORKING_GROUP'));
    const cancelled = await council.meeting(bodyId, { state: 'CANCELLED' });
    const codes = await Promise.all([
      (await council.member('MEMBER')).call(liveMeetingsApi.start, { params }),
      stranger.call(liveMeetingsApi.start, { params }),
      council.call(liveMeetingsApi.start, { params: { meetingId: cancelled } }),
      (await app.council()).call(liveMeetingsApi.start, { params }),
    ]);
    expect(codes.map(({ status, body }) => [status, body.code])).toEqual([
      [403, 'FORBIDDEN'],
      [404, 'NOT_FOUND'],
      [409, 'MEETING_STATE'],
      [404, 'NOT_FOUND'],
    ]);
  });
});

describe('taking the start back', () => {
  it('leaves the meeting as it was, convened, with nobody expected', async () => {
    const { council, meetingId, params } = await ready();
    await council.invite(meetingId, await council.person());
    await council.call(liveMeetingsApi.start, { params });
    expect((await council.call(liveMeetingsApi.undoStart, { params })).status).toBe(204);
    const screen = await live(council, meetingId);
    expect(screen.meeting).toMatchObject({ state: 'CONVENED', startedAt: null, currentItemId: null });
    expect(screen.attendance).toEqual([]);
  });

  it('is refused once a line was noted', async () => {
    const { council, items, params } = await ready();
    await council.call(liveMeetingsApi.start, { params });
    await council.note(items[0]);
    const { status, body } = await council.call(liveMeetingsApi.undoStart, { params });
    expect([status, body.code]).toEqual([409, 'MEETING_NOTED']);
  });
});

describe('moving on', () => {
  it('closes the item before, counts its time, and adds up when it is taken up again', async () => {
    const { council, meetingId, items, params } = await ready();
    await council.call(liveMeetingsApi.start, { params });
    const back = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
    await app.superuser.query('update app.agenda_item set opened_at = $2 where id = $1', [items[0], back(20)]);
    await app.superuser.query('update app.meeting set started_at = $2 where id = $1', [meetingId, back(20)]);
    const open = (itemId: string, from: string, at: string) =>
      council.call(liveMeetingsApi.openItem, { params: { meetingId, itemId }, body: { at, from } });
    expect((await open(items[1], items[0], back(8))).status).toBe(204);
    await open(items[0], items[1], back(3));
    await open(items[0], items[1], back(1));
    const [first, second] = (await live(council, meetingId)).items;
    expect([first?.spentSeconds, first?.done, second?.spentSeconds, second?.done]).toEqual([720, true, 300, true]);
    expect(first?.openedAt).not.toBeNull();
  });

  it('is refused before the start, towards an item of another meeting, and never dated from tomorrow', async () => {
    const { council, bodyId, meetingId, items, params } = await ready();
    const body = { at: new Date(Date.now() + 86_400_000).toISOString(), from: items[0] };
    const open = (itemId: string) => council.call(liveMeetingsApi.openItem, { params: { meetingId, itemId }, body });
    expect((await open(items[1])).body.code).toBe('MEETING_NOT_RUNNING');
    await council.call(liveMeetingsApi.start, { params });
    expect((await open(await council.item(await council.meeting(bodyId)))).status).toBe(404);
    await open(items[1]);
    const opened = (await live(council, meetingId)).items[1]?.openedAt ?? '';
    expect(Date.parse(opened)).toBeLessThanOrEqual(Date.now());
  });

  it('stays where another device took it when a move kept offline comes late', async () => {
    const { council, meetingId, items, params } = await ready();
    const third = await council.item(meetingId, 'Questions diverses');
    await council.call(liveMeetingsApi.start, { params });
    const open = (itemId: string, from: string | null) =>
      council.call(liveMeetingsApi.openItem, {
        params: { meetingId, itemId },
        body: { at: new Date().toISOString(), from },
      });
    await open(third, items[0]);
    expect((await open(items[1], items[0])).status).toBe(204);
    expect((await live(council, meetingId)).meeting.currentItemId).toBe(third);
    await open(items[1], third);
    expect((await live(council, meetingId)).meeting.currentItemId).toBe(items[1]);
  });
});

describe('who sees what', () => {
  it('gives organisations to the coordination and names alone to a lead, whatever the organisation', async () => {
    const { council, bodyId, meetingId, params } = await ready();
    const lead = await leadOf(council, bodyId);
    const [revealed, plain] = [await council.person(), await council.person()];
    await council.affiliate(revealed, await council.organization('GEM La Passerelle', true));
    await council.affiliate(plain, await council.organization('CCAS'));
    await council.invite(meetingId, revealed);
    await council.invite(meetingId, plain);
    await lead.call(liveMeetingsApi.start, { params });
    const organizations = async (who: TestMember) =>
      (await live(who, meetingId)).attendance
        .map(({ organization }) => String(organization))
        .toSorted((a, b) => a.localeCompare(b));
    expect(await organizations(council)).toEqual(['CCAS', 'GEM La Passerelle']);
    expect(await organizations(lead)).toEqual(['null', 'null']);
  });

  it('refuses the screen to members, to the lead of another body, and to another council', async () => {
    const { council, params } = await ready();
    const stranger = await leadOf(council, await council.body('WORKING_GROUP'));
    const answers = await Promise.all([
      (await council.member('MEMBER')).call(liveMeetingsApi.get, { params }),
      stranger.call(liveMeetingsApi.get, { params }),
      (await app.council()).call(liveMeetingsApi.get, { params }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([403, 404, 404]);
  });
});

describe('an action born in the meeting', () => {
  const anAction = (itemId: string, change: object = {}) => ({
    itemId,
    title: 'Signer la convention',
    lead: null,
    dueOn: '2038-01-15',
    bornAt: new Date().toISOString(),
    ...change,
  });

  it('is in the plan of the council with a lead created from a name, once', async () => {
    const { council, meetingId, items, params } = await ready();
    await council.call(liveMeetingsApi.start, { params });
    const [actionId, leadId] = [newId(), newId()];
    const body = anAction(items[0], { lead: { id: leadId, name: 'Camille ROUSSEL' } });
    const put = () => council.call(liveMeetingsApi.putAction, { params: { meetingId, actionId }, version: 0, body });
    const [first, again] = [await put(), await put()];
    expect([first.status, first.body.leadName]).toEqual([200, 'Camille Roussel']);
    expect(again.body).toEqual(first.body);
    const { rows } = await app.superuser.query(
      `select a.meeting_id, a.item_id, r.title from app.action a join app.roadmap r on r.id = a.roadmap_id
       where a.council_id = $1`,
      [council.councilId],
    );
    expect(rows).toEqual([{ meeting_id: meetingId, item_id: items[0], title: 'Feuille de route' }]);
  });

  it('changes with the version that was read; the loser sees what is stored', async () => {
    const { council, meetingId, items, params } = await ready();
    await council.call(liveMeetingsApi.start, { params });
    const actionId = newId();
    const put = (version: number, change: object) =>
      council.call(liveMeetingsApi.putAction, {
        params: { meetingId, actionId },
        version,
        body: anAction(items[0], change),
      });
    await put(0, {});
    expect((await put(1, { title: 'Autre' })).body).toMatchObject({ version: 2, title: 'Autre' });
    const stale = await put(1, { title: 'Encore' });
    expect([stale.status, stale.body.current.title]).toEqual([412, 'Autre']);
    const said = { params: { actionId }, version: 2, body: { dueText: 'mi-janvier' } };
    const words = async () => (await council.call(actionPlanApi.getAction, { params: { actionId } })).body.dueText;
    await council.call(actionPlanApi.changeAction, said);
    await put(3, { title: 'Encore' });
    expect(await words()).toBe('mi-janvier');
    await put(4, { dueOn: '2038-02-15' });
    expect(await words()).toBeNull();
  });

  it('leaves the plan when it is removed, and comes back', async () => {
    const { council, meetingId, items, params } = await ready();
    await council.call(liveMeetingsApi.start, { params });
    const target = { params: { meetingId, actionId: newId() } };
    await council.call(liveMeetingsApi.putAction, { ...target, version: 0, body: anAction(items[0]) });
    const remove = () => council.call(liveMeetingsApi.removeAction, { ...target, version: 1 });
    expect([(await remove()).status, (await remove()).status]).toEqual([204, 204]);
    expect((await live(council, meetingId)).actions).toEqual([]);
    await council.call(liveMeetingsApi.putAction, { ...target, version: 2, body: anAction(items[0]) });
    expect((await live(council, meetingId)).actions).toHaveLength(1);
  });

  it('is refused to a lead of another body and outside a meeting that runs', async () => {
    const { council, meetingId, items, params } = await ready();
    const asked = { params: { meetingId, actionId: newId() }, version: 0, body: anAction(items[0]) };
    expect((await council.call(liveMeetingsApi.putAction, asked)).body.code).toBe('MEETING_NOT_RUNNING');
    await council.call(liveMeetingsApi.start, { params });
    const stranger = await leadOf(council, await council.body('WORKING_GROUP'));
    expect((await stranger.call(liveMeetingsApi.putAction, asked)).status).toBe(404);
  });
});

it('keeps an item without debate apart from one that was forgotten', async () => {
  const { council, meetingId, items, params } = await ready();
  await council.call(liveMeetingsApi.start, { params });
  const target = { params: { meetingId, itemId: items[0] } };
  await council.call(liveMeetingsApi.markWithoutDebate, { ...target, body: { withoutDebate: true } });
  expect((await live(council, meetingId)).items.map(({ withoutDebate }) => withoutDebate)).toEqual([true, false]);
  const member = await council.member('MEMBER');
  const refused = await member.call(liveMeetingsApi.markWithoutDebate, { ...target, body: { withoutDebate: false } });
  expect(refused.status).toBe(403);
});
