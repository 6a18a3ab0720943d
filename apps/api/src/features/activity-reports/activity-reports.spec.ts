import { describe, expect, it } from '@jest/globals';
import { type ActivityReport, activityReportsApi } from '@trame/contracts/activity-reports';
import type { MeetingState } from '@trame/domain/meetings/meeting-state';
import type { ReportChapter } from '@trame/domain/reports/report-template';
import { aPlanOf } from '../../../test/factories/a-plan.ts';
import { testApp } from '../../../test/test-app.ts';
import type { TestCouncil, TestMember } from '../../../test/test-council.ts';
import { newId } from '../../platform/database/new-id.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';

const app = await testApp();
const BODY = { title: 'Rapport 2026', template: 'ARS', startsOn: '2026-01-01', endsOn: '2026-12-31' } as const;

const start = async (who: TestMember, change = {}): Promise<ActivityReport> => {
  const { status, body } = await who.call(activityReportsApi.start, { key: newId(), body: { ...BODY, ...change } });
  expect(status).toBe(201);
  return activityReportsApi.start.response.parse(body);
};
const read = async (who: TestMember, reportId: string) =>
  (await who.call(activityReportsApi.get, { params: { reportId } })).body as ActivityReport;
const write = (who: TestMember, reportId: string, chapter: ReportChapter, text: string, version = 0) =>
  who.call(activityReportsApi.write, { params: { reportId, chapter }, version, body: { text } });

interface Decided {
  restricted?: boolean;
  state?: MeetingState;
}

/** A decision of a meeting that is over, told in a point that may be kept for few. */
async function decide(council: TestCouncil, text: string, { restricted = false, state = 'CLOSED' }: Decided = {}) {
  const bodyId = await council.body('STEERING');
  const meetingId = await council.meeting(bodyId, { state, startsLocal: '2026-03-03T14:00' });
  const itemId = await council.item(meetingId);
  await app.nest.get(TenantDb).transaction(council.actor, async (tx) => {
    await tx.query('update app.agenda_item set restricted = $2 where id = $1', [itemId, restricted]);
    await tx.query(
      `insert into app.decision (id, body_id, meeting_id, item_id, year, number, text, decided_at)
       values ($1, $2, $3, $4, 2026, 1, $5, '2026-03-03T15:00Z')`,
      [newId(), bodyId, meetingId, itemId, text],
    );
  });
}
/** What moved in the list of actions that go on. */
const listed = ({ changes }: ActivityReport) => changes.filter(({ block }) => block === 'underWay');
const linesOf = ({ blocks }: ActivityReport, key: string) =>
  blocks.find((block) => block.key === key)?.rows.map(({ label, values }) => [label, ...values]) ?? [];

describe('an activity report', () => {
  it('begins with the chapters of its template, filled with what the council did, and what waits for a text', async () => {
    const { council, action } = await aPlanOf(app);
    await decide(council, 'Créer un groupe Logement');
    await action('Ouvrir un lieu', {
      dueOn: '2027-06-30',
      leadOrganizationId: await council.organization('CCAS'),
    });
    const report = await start(council);
    expect(report.chapters.map(({ chapter, state }) => [chapter, state])).toEqual(
      expect.arrayContaining([
        ['DECISIONS', 'UP_TO_DATE'],
        ['PARTNERS', 'UP_TO_DATE'],
        ['PERSPECTIVES', 'TO_COMPLETE'],
      ]),
    );
    expect(linesOf(report, 'decisions').map(([, ...values]) => values)).toEqual([
      ['Créer un groupe Logement', '2026-03-03', 'CONSENSUS', 'TO_APPLY'],
    ]);
    expect(linesOf(report, 'partners')).toEqual([['CCAS', 1, 0]]);
    expect(linesOf(report, 'underWay').map(([label]) => label)).toEqual(['Ouvrir un lieu']);
    expect(report.changes).toEqual([]);
    const plenary = await start(council, { template: 'PLENARY', title: 'Pour la plénière' });
    expect(plenary.chapters.map(({ chapter }) => chapter)).not.toContain('BUDGET');
    const list = await council.call(activityReportsApi.list);
    expect(list.body.items.map(({ title }: ActivityReport) => title)).toEqual(['Pour la plénière', 'Rapport 2026']);
  });

  it('never holds what is restricted, what is being decided, nor what is kept for a group, whoever writes it', async () => {
    const { council, action } = await aPlanOf(app);
    await decide(council, 'Sous réserve', { restricted: true });
    await decide(council, 'En séance', { state: 'IN_PROGRESS' });
    const hidden = await action('Pour le groupe', {});
    await app.superuser.query(`update app.action set visibility = 'GROUP' where id = $1`, [hidden]);
    const report = await start(council);
    expect(JSON.stringify(report.blocks)).not.toMatch(/Sous réserve|En séance|Pour le groupe/u);
    await action('Pour tous', {});
    expect(listed(await read(council, report.id)).map(({ label }) => label)).toEqual(['Pour tous']);
  });

  it('keeps its figures until somebody takes those that moved, one or all, and gives the last ones back', async () => {
    const { council, action } = await aPlanOf(app);
    const gone = await action('Ouvrir un lieu', {});
    await action('Former les agents', {});
    const report = await start(council);
    await action('Informer les proches', {});
    await app.superuser.query(`update app.action set status = 'IN_PROGRESS' where id = $1`, [gone]);
    const moved = await read(council, report.id);
    expect(listed(moved).map(({ label, column, before, after }) => [label, column, before, after])).toEqual([
      ['Ouvrir un lieu', 'status', ['PLANNED'], ['IN_PROGRESS']],
      ['Informer les proches', null, null, ['PLANNED', null]],
    ]);
    expect(moved.blocks).toEqual(report.blocks);
    const params = { reportId: report.id };
    expect(moved.changes).toContainEqual(
      expect.objectContaining({
        id: 'figures.PLAN/ACTIONS/value',
        chapter: 'PLAN',
        units: ['COUNT'],
        before: [2],
        after: [3],
      }),
    );
    const [first] = listed(moved);
    const take = (version: number, ids: (string | undefined)[]) =>
      council.call(activityReportsApi.take, { params, version, body: { take: ids } });
    const one = await take(1, [first?.id]);
    expect([one.status, one.body.version, one.body.mayUndo]).toEqual([200, 2, true]);
    expect(linesOf(one.body, 'underWay')).toEqual([
      ['Ouvrir un lieu', 'IN_PROGRESS', null],
      ['Former les agents', 'PLANNED', null],
    ]);
    expect((await take(1, [first?.id])).status).toBe(412);
    const all = await take(
      2,
      one.body.changes.map(({ id }: { id: string }) => id),
    );
    expect([all.body.changes, linesOf(all.body, 'underWay').length]).toEqual([[], 3]);
    const back = await council.call(activityReportsApi.giveBack, { params, version: 3 });
    expect([back.body.changes, back.body.mayUndo]).toEqual([one.body.changes, false]);
    expect(back.body.blocks).toEqual(one.body.blocks);
    const again = await council.call(activityReportsApi.giveBack, { params, version: 4 });
    expect([again.status, again.body.code]).toEqual([409, 'REPORT_NOTHING_TAKEN']);
    expect((await take(4, [])).status).toBe(422);
  });

  it('keeps texts when figures are taken, and of two writers refuses the second with what the first wrote', async () => {
    const council = await app.council();
    const other = await council.member('COORDINATOR');
    const { id } = await start(council);
    expect((await write(council, id, 'PERSPECTIVES', 'Ouvrir la maison.')).body).toEqual({
      ...{ chapter: 'PERSPECTIVES', version: 1, text: 'Ouvrir la maison.' },
    });
    const late = await write(other, id, 'PERSPECTIVES', 'Autre chose.');
    expect([late.status, late.body.current]).toEqual([412, expect.objectContaining({ text: 'Ouvrir la maison.' })]);
    // sent again after a lost answer, it is no conflict
    expect((await write(council, id, 'PERSPECTIVES', 'Ouvrir la maison.')).body.version).toBe(1);
    expect((await write(other, id, 'PLAN', 'Ailleurs')).status).toBe(200);
    expect((await write(other, id, 'PERSPECTIVES', 'Les deux.', 1)).body.version).toBe(2);
    const { chapters } = await read(council, id);
    expect(
      chapters.filter(({ text }) => text.text).map(({ chapter, state, text }) => [chapter, state, text.text]),
    ).toEqual([
      ['PLAN', 'UP_TO_DATE', 'Ailleurs'],
      ['PERSPECTIVES', 'UP_TO_DATE', 'Les deux.'],
    ]);
  });

  it('writes five at once as one, and only one of five different ones', async () => {
    const council = await app.council();
    const { id } = await start(council);
    const same = await Promise.all(Array.from({ length: 5 }, () => write(council, id, 'PLAN', 'Une fois')));
    expect(same.map(({ status, body }) => [status, body.version])).toEqual(same.map(() => [200, 1]));
    const ways = await Promise.all(Array.from({ length: 5 }, (_, at) => write(council, id, 'SISM', `Texte ${at}`)));
    expect(ways.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([200, 412, 412, 412, 412]);
  });

  it('changes its period and its chapters; what was written in one that is left out waits', async () => {
    const { council, action } = await aPlanOf(app);
    await action('Jusqu’en 2027', { dueOn: '2027-03-01' });
    const { id } = await start(council);
    await write(council, id, 'SISM', 'Une quinzaine.');
    const params = { reportId: id };
    const settle = (version: number, change: object) =>
      council.call(activityReportsApi.settle, {
        ...{ params, version },
        body: {
          title: 'Deux ans',
          startsOn: '2026-01-01',
          endsOn: '2027-12-31',
          chapters: ['PERSPECTIVES'],
          ...change,
        },
      });
    const settled = await settle(1, {});
    expect(settled.body).toMatchObject({ title: 'Deux ans', version: 2, chapters: [{ chapter: 'PERSPECTIVES' }] });
    expect(settled.body.changes).toMatchObject([{ label: 'Jusqu’en 2027', after: null }]);
    const whole = await settle(2, { chapters: ['SISM', 'PERSPECTIVES'] });
    expect(whole.body.chapters[0].text.text).toBe('Une quinzaine.');
    expect((await settle(3, { endsOn: '2025-01-01' })).status).toBe(422);
    expect((await settle(3, { chapters: ['SISM', 'SISM'] })).status).toBe(422);
    expect((await settle(3, { chapters: [] })).status).toBe(422);
  });

  it('is the coordination’s to write, the chair’s to read, and nobody else’s', async () => {
    const council = await app.council();
    const { id } = await start(council);
    const params = { reportId: id };
    const chair = await council.member('CHAIR');
    expect((await read(chair, id)).title).toBe('Rapport 2026');
    expect((await write(chair, id, 'PLAN', 'x')).status).toBe(403);
    for (const role of ['LEAD', 'MEMBER'] as const)
      expect((await (await council.member(role)).call(activityReportsApi.get, { params })).status).toBe(403);
    const elsewhere = await app.council();
    expect((await write(elsewhere, id, 'PLAN', 'x')).status).toBe(404);
    expect((await elsewhere.call(activityReportsApi.remove, { params, version: 1 })).status).toBe(404);
    expect((await council.call(activityReportsApi.remove, { params, version: 9 })).status).toBe(412);
    expect((await council.call(activityReportsApi.remove, { params, version: 1 })).status).toBe(204);
    expect((await council.call(activityReportsApi.get, { params })).status).toBe(404);
  });
});
