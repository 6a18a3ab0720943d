import { describe, expect, it } from '@jest/globals';
import { actionPlanApi } from '@trame/contracts/action-plan';
import { decisionsApi } from '@trame/contracts/decisions';
import { documentsApi } from '@trame/contracts/documents';
import { liveMeetingsApi } from '@trame/contracts/live-meetings';
import { type MeetingPage, meetingsApi } from '@trame/contracts/meetings';
import { type NewsItem, type Week, weekApi } from '@trame/contracts/week';
import { addDays } from '@trame/domain/time/wall-clock';
import { aText } from '../../../../../libs/documents/test/sample-files.ts';
import { documentStories } from '../../../test/document-stories.ts';
import { testApp } from '../../../test/test-app.ts';
import type { TestCouncil, TestMember } from '../../../test/test-council.ts';
import { Clock } from '../../platform/clock.ts';
import { newId } from '../../platform/database/new-id.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';

const app = await testApp();
const { upload } = documentStories(app);
const today = app.nest.get(Clock).today('Europe/Paris');

async function meetingOn(council: TestCouncil, day: string, bodyId: string): Promise<string> {
  const starts = { local: `${day}T14:00`, zone: 'Europe/Paris' };
  const body = { bodyId, title: 'Comité de pilotage', starts, durationMinutes: 120 };
  return (await council.call(meetingsApi.schedule, { body, key: newId() })).body.id;
}
const write = (council: TestCouncil, sql: string, values: unknown[]) =>
  app.nest.get(TenantDb).transaction(council.actor, (tx) => tx.query(sql, values));
const asked = async (who: TestMember): Promise<string[]> =>
  ((await who.call(weekApi.get)).body as Week).toDos.map(({ kind, group }) => `${kind} ${group}`);

describe('the week', () => {
  it('shows five days at least, today or the Monday to come among them, with the meetings of each', async () => {
    const council = await app.council();
    const first = ((await council.call(weekApi.get)).body as Week).days[0]?.day ?? '';
    const meetingId = await meetingOn(council, first, await council.body());
    const { status, body } = await council.call(weekApi.get);
    const week = body as Week;
    expect([status, week.days.length >= 5, week.today]).toEqual([200, true, today]);
    expect(week.days[0]?.meetings).toMatchObject([{ id: meetingId, local: `${first}T14:00`, replies: { invited: 0 } }]);
  });

  it('asks the coordination to convene on the last day of the notice, and nothing of those who may not', async () => {
    const council = await app.council();
    const [chair, member] = [await council.member('CHAIR'), await council.member('MEMBER')];
    const bodyId = await council.body();
    await meetingOn(council, addDays(today, 15), bodyId);
    expect(await asked(council)).toEqual(['CONVENE LAST_DAY']);
    expect(await asked(chair)).toEqual([]);
    expect(await asked(member)).toEqual([]);
  });

  it('asks a lead about their own group only', async () => {
    const council = await app.council();
    const [mine, other] = [await council.body('WORKING_GROUP'), await council.body('WORKING_GROUP')];
    const lead = await council.member('LEAD');
    await council.lead(mine, lead.personId);
    await meetingOn(council, addDays(today, 15), other);
    expect(await asked(lead)).toEqual([]);
    await meetingOn(council, addDays(today, 15), mine);
    expect(await asked(lead)).toEqual(['CONVENE LAST_DAY']);
  });

  it('asks those who did not answer, then the coordination to wait for them, then for the minutes', async () => {
    const council = await app.council();
    const member = await council.member('MEMBER');
    const meetingId = await meetingOn(council, addDays(today, 1), await council.body());
    await write(council, `update app.meeting set state = 'CONVENED' where id = $1`, [meetingId]);
    await write(council, 'insert into app.invitation (id, meeting_id, person_id) values ($1, $2, $3)', [
      newId(),
      meetingId,
      member.personId,
    ]);
    expect(await asked(member)).toEqual(['ANSWER LAST_DAY']);
    expect(await asked(council)).toEqual(['DOCUMENTS THIS_WEEK', 'REPLIES REPLIES']);
    await council.call(documentsApi.settle, { params: { meetingId }, body: { settled: true } });
    expect(await asked(council)).toEqual(['REPLIES REPLIES']);
    await write(council, `update app.invitation set answer = 'YES' where meeting_id = $1`, [meetingId]);
    expect([await asked(member), await asked(council)]).toEqual([[], []]);
    await write(council, `update app.meeting set state = 'CLOSED' where id = $1`, [meetingId]);
    expect(await asked(council)).toEqual(['MINUTES THIS_WEEK']);
    await write(council, `insert into app.minutes (id, meeting_id, status) values ($1, $2, 'REVIEW')`, [
      newId(),
      meetingId,
    ]);
    expect(await asked(council)).toEqual([]);
  });

  it('asks whoever prepares a convened meeting for its documents, until one is there or none is needed', async () => {
    const council = await app.council();
    const [member, lead] = [await council.member('MEMBER'), await council.member('LEAD')];
    const [mine, other] = [await council.body('WORKING_GROUP'), await council.body('WORKING_GROUP')];
    await council.lead(mine, lead.personId);
    const [meetingId, theirs] = [
      await meetingOn(council, addDays(today, 8), mine),
      await meetingOn(council, addDays(today, 8), other),
    ];
    await write(council, `update app.meeting set state = 'CONVENED', starts_local = starts_local`, []);
    const settle = async (who: TestMember, id: string, settled = true) =>
      (await who.call(documentsApi.settle, { params: { meetingId: id }, body: { settled } })).status;
    const step = async () =>
      ((await council.call(meetingsApi.get, { params: { meetingId } })).body as MeetingPage).checklist.find(
        (line) => line.step === 'DOCUMENTS',
      );
    expect([await asked(lead), await asked(member)]).toEqual([['DOCUMENTS THIS_WEEK'], []]);
    expect(await step()).toMatchObject({ done: false, due: today, late: false });
    expect([await settle(member, meetingId), await settle(lead, theirs)]).toEqual([403, 404]);
    expect([await settle(lead, meetingId), await settle(lead, meetingId)]).toEqual([204, 204]);
    expect([await asked(lead), await step()]).toMatchObject([[], { done: true }]);
    expect(await settle(lead, meetingId, false)).toBe(204);
    expect(await asked(lead)).toEqual(['DOCUMENTS THIS_WEEK']);
    const sent = await upload(council, ['ITEM', await council.item(meetingId)], aText('Bilan'), {
      fileName: 'bilan.txt',
    });
    expect([sent.status, await asked(lead)]).toEqual([201, []]);
    await write(council, `update app.meeting set state = 'CLOSED' where id = $1`, [meetingId]);
    expect(await settle(lead, meetingId)).toBe(409);
  });

  it('asks the coordination for room once every place is taken, and nobody else', async () => {
    const council = await app.council();
    const bodyId = await council.body();
    const [member, chair] = [await council.member('MEMBER'), await council.member('CHAIR')];
    const meetingId = await meetingOn(council, addDays(today, 5), bodyId);
    await council.call(documentsApi.settle, { params: { meetingId }, body: { settled: true } });
    await write(council, `update app.meeting set state = 'CONVENED', capacity = 1 where id = $1`, [meetingId]);
    await council.invite(meetingId, member.personId, 'NONE');
    expect(await asked(council)).toEqual(['REPLIES REPLIES']);
    await write(council, `update app.invitation set answer = 'YES' where meeting_id = $1`, [meetingId]);
    expect(await asked(council)).toEqual(['FULL THIS_WEEK']);
    expect(((await council.call(weekApi.get)).body as Week).toDos[0]?.meeting?.room).toEqual({ capacity: 1, taken: 1 });
    expect([await asked(member), await asked(chair)]).toEqual([[], []]);
    await write(council, `update app.meeting set capacity = 2 where id = $1`, [meetingId]);
    expect(await asked(council)).toEqual([]);
  });

  it('stays the week of today after hundreds of meetings, and asks for recent minutes only', async () => {
    const council = await app.council();
    const bodyId = await council.body();
    const first = ((await council.call(weekApi.get)).body as Week).days[0]?.day ?? '';
    const meetingId = await meetingOn(council, first, bodyId);
    await write(
      council,
      `insert into app.meeting (id, body_id, title, state, starts_local, zone, duration_minutes)
       select gen_random_uuid(), $1, 'Réunion ' || n, 'CLOSED', $2::date - n / 3, 'Europe/Paris', 60
       from generate_series(30, 1000) n`,
      [bodyId, first],
    );
    const { days, toDos } = (await council.call(weekApi.get)).body as Week;
    expect(days[0]?.meetings.map(({ id }) => id)).toEqual([meetingId]);
    const due = toDos.flatMap(({ kind, meeting }) =>
      kind === 'MINUTES' && meeting ? [meeting.local.slice(0, 10)] : [],
    );
    expect(due.length).toBeGreaterThan(150);
    expect(due.filter((day) => day < addDays(today, -90))).toEqual([]);
  });

  it('counts for a lead what the plan lists under the same filter', async () => {
    const council = await app.council();
    const lead = await council.member('LEAD');
    const [mine, other] = [await council.body('WORKING_GROUP'), await council.body('WORKING_GROUP')];
    await council.lead(mine, lead.personId);
    const late = { title: 'En retard', dueOn: addDays(today, -3) };
    for (const led of [{ bodyId: mine }, { bodyId: other }, { bodyId: other, leadPersonId: lead.personId }, {}])
      await council.call(actionPlanApi.addAction, { body: { ...late, ...led }, key: newId() });
    const counted = async (who: TestMember) => ((await who.call(weekApi.get)).body as Week).toDos[0]?.count;
    const listed = async (who: TestMember) =>
      (await who.call(actionPlanApi.get, { query: { only: 'LATE', whose: 'MINE' } })).body.total as number;
    expect([await counted(lead), await listed(lead)]).toEqual([2, 2]);
    expect([await counted(council), await listed(council)]).toEqual([4, 4]);
    expect(await listed(await council.member('MEMBER'))).toBe(0);
  });

  it('counts late actions for who looks after them, and never another council', async () => {
    const [council, foreign] = [await app.council(), await app.council()];
    const member = await council.member('MEMBER');
    const late = { title: 'Ouvrir un lieu', dueOn: addDays(today, -23) };
    await council.call(actionPlanApi.addAction, { body: late, key: newId() });
    await foreign.call(actionPlanApi.addAction, { body: { ...late, title: 'Ailleurs' }, key: newId() });
    expect([await asked(council), await asked(member)]).toEqual([['LATE THIS_WEEK', 'INCOMPLETE THIS_WEEK'], []]);
    const pulse = await council.call(weekApi.pulse);
    expect(pulse.body).toMatchObject({
      counts: { all: 1, late: 1 },
      late: [{ title: 'Ouvrir un lieu', daysLate: 23 }],
    });
    expect((await member.call(weekApi.get, { params: { councilId: foreign.councilId } })).status).toBe(404);
  });
});

describe('actions that lack something', () => {
  it('are named to the coordination as the filter of the plan finds them, and to nobody else', async () => {
    const council = await app.council();
    const bodyId = await council.body('WORKING_GROUP');
    const lead = await council.member('LEAD');
    await council.lead(bodyId, lead.personId);
    const add = (body: object) =>
      council.call(actionPlanApi.addAction, { body: { title: 'Ouvrir', bodyId, ...body }, key: newId() });
    const whole = (await add({ leadPersonId: lead.personId, dueOn: addDays(today, 90) })).body.id;
    await write(council, `insert into app.indicator (id, action_id, label) values ($1, $2, 'Jeunes reçus')`, [
      newId(),
      whole,
    ]);
    await add({ dueOn: addDays(today, 90) });
    const over = (await add({})).body.id;
    await write(council, `update app.action set status = 'DONE' where id = $1`, [over]);
    const { toDos } = (await council.call(weekApi.get)).body as Week;
    expect(toDos.map(({ kind, count }) => [kind, count])).toEqual([['INCOMPLETE', 1]]);
    const found = await council.call(actionPlanApi.get, { query: { only: 'INCOMPLETE' } });
    expect(found.body.total).toBe(1);
    expect(await asked(lead)).toEqual([]);
  });
});

describe('the news', () => {
  it('tells who did what, and forgets what was removed since', async () => {
    const council = await app.council();
    const { body } = await council.call(actionPlanApi.addAction, { body: { title: 'Ouvrir un lieu' }, key: newId() });
    const report = { word: 'PROGRESSING', text: 'Le local est trouvé.', progress: 60 };
    await council.call(actionPlanApi.report, { params: { actionId: body.id }, body: report, key: newId() });
    const told = await council.call(weekApi.news);
    expect(told.body.items).toMatchObject([
      {
        told: 'action.reported',
        progress: 60,
        source: 'APP',
        about: { title: 'Ouvrir un lieu' },
        actor: { name: 'Dominique Essai' },
      },
      { told: 'action.added', progress: null, about: { kind: 'ACTION', id: body.id } },
    ]);
    await write(council, 'update app.action set removed_at = now() where id = $1', [body.id]);
    expect((await council.call(weekApi.news)).body).toEqual({ items: [], total: 0 });
  });

  it('keeps what is decided in a running meeting from members until it is over', async () => {
    const council = await app.council();
    const member = await council.member('MEMBER');
    const meetingId = await council.meeting(await council.body());
    const itemId = await council.item(meetingId);
    await council.call(liveMeetingsApi.start, { params: { meetingId } });
    const body = { itemId, text: 'Le comité retient le local.', kind: 'CONSENSUS', needsExternalAct: false };
    const more = { externalReference: null, reviewOn: null, decidedAt: new Date().toISOString() };
    const params = { meetingId, decisionId: newId() };
    expect((await council.call(decisionsApi.put, { params, version: 0, body: { ...body, ...more } })).status).toBe(200);
    const told = async (who: TestMember) =>
      (await who.call(weekApi.news)).body.items.map((line: NewsItem) => line.told).includes('decision.put');
    const counted = async (who: TestMember) =>
      ((await who.call(weekApi.get)).body as Week).days.flatMap(({ meetings }) => meetings)[0]?.decisions;
    const first = ((await council.call(weekApi.get)).body as Week).days[0]?.day ?? '';
    await write(council, 'update app.meeting set starts_local = $2 where id = $1', [meetingId, `${first}T14:00`]);
    const both = async () => [await told(council), await told(member), await counted(council), await counted(member)];
    expect(await both()).toEqual([true, false, 1, 0]);
    await write(council, `update app.meeting set state = 'CLOSED' where id = $1`, [meetingId]);
    expect(await both()).toEqual([true, true, 1, 1]);
  });

  it('never tells who holds a seat nor who belongs to an association', async () => {
    const council = await app.council();
    await write(
      council,
      `insert into app.audit_entry (seq, action, object_id, prev, hash) values (1, 'mandate.given', $1, '', '')`,
      [newId()],
    );
    expect((await council.call(weekApi.news)).body.items).toEqual([]);
  });
});
