import { describe, expect, it } from '@jest/globals';
import { type CellCount, type CellYear, cellsApi } from '@trame/contracts/cells';
import { decisionsApi } from '@trame/contracts/decisions';
import { type LiveMeeting, liveMeetingsApi } from '@trame/contracts/live-meetings';
import { privateNotesApi } from '@trame/contracts/private-notes';
import type { CellCounter, CellCounts } from '@trame/domain/cells/cell-form';
import { testApp } from '../../../test/test-app.ts';
import type { TestMember } from '../../../test/test-council.ts';
import { newId } from '../../platform/database/new-id.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';

const app = await testApp();

/** A cell with a meeting of one item, started, and the lead of the cell. */
async function counting(startsLocal?: string) {
  const council = await app.council();
  const bodyId = await council.body('SITUATION_CELL', 'Cellule');
  const meetingId = await council.meeting(bodyId, startsLocal ? { startsLocal } : {});
  const itemId = await council.item(meetingId, 'Situations');
  await council.call(liveMeetingsApi.start, { params: { meetingId } });
  const lead = await council.member('LEAD');
  await council.lead(bodyId, lead.personId);
  const put = (who: TestMember, counter: CellCounter, count: number, version = 0) =>
    who.call(cellsApi.put, { params: { meetingId, counter }, version, body: { count } });
  return { council, bodyId, meetingId, itemId, lead, put };
}

describe('counting in a situation cell', () => {
  it('starts like any meeting, and keeps numbers that its screen shows to those who count', async () => {
    const { council, meetingId, lead, put } = await counting();
    expect((await put(council, 'SITUATION_NEW', 2)).body).toEqual({ counter: 'SITUATION_NEW', version: 1, count: 2 });
    expect((await put(lead, 'THEME_HOUSING', 1)).status).toBe(200);
    const { body } = await lead.call(liveMeetingsApi.get, { params: { meetingId } });
    expect((body as LiveMeeting).counts).toEqual([
      { counter: 'SITUATION_NEW', version: 1, count: 2 },
      { counter: 'THEME_HOUSING', version: 1, count: 1 },
    ]);
    const chair = await council.member('CHAIR');
    const read = await chair.call(cellsApi.counts, { params: { meetingId } });
    expect((read.body.items as CellCount[]).map(({ count }) => count)).toEqual([2, 1]);
  });

  it('says the number of the other one to whoever counts over it, and counts once what is sent twice', async () => {
    const { council, lead, put } = await counting();
    await put(council, 'SITUATION_NEW', 2);
    expect((await put(council, 'SITUATION_NEW', 2)).body).toMatchObject({ version: 1 });
    expect((await put(lead, 'SITUATION_NEW', 3, 1)).body).toMatchObject({ version: 2, count: 3 });
    const stale = await put(council, 'SITUATION_NEW', 4, 1);
    expect([stale.status, stale.body.current]).toEqual([412, { counter: 'SITUATION_NEW', version: 2, count: 3 }]);
  });

  it('takes whole numbers from 0 to 999 on lines that exist, from those who run the cell, while its minutes are a draft', async () => {
    const { council, bodyId, meetingId, put } = await counting();
    const stranger = await council.member('LEAD');
    const elsewhere = await council.meeting(await council.body(), { state: 'IN_PROGRESS' });
    const ahead = await council.meeting(bodyId);
    const on = (meeting: string) =>
      council.call(cellsApi.put, {
        params: { meetingId: meeting, counter: 'SITUATION_NEW' },
        version: 0,
        body: { count: 1 },
      });
    const tried = await Promise.all([
      put(council, 'SITUATION_NEW', -1),
      put(council, 'SITUATION_NEW', 1.5),
      put(council, 'SITUATION_NEW', 1_000),
      put(council, 'THEME_DUPONT' as CellCounter, 1),
      put(stranger, 'SITUATION_NEW', 1),
      put(await council.member('CHAIR'), 'SITUATION_NEW', 1),
      put(await council.member('MEMBER'), 'SITUATION_NEW', 1),
      put(await app.council(), 'SITUATION_NEW', 1),
      on(elsewhere),
      on(ahead),
    ]);
    expect(tried.map(({ status }) => status)).toEqual([422, 422, 422, 404, 404, 403, 403, 404, 404, 409]);
    const read = [stranger, await council.member('MEMBER'), await app.council()].map((who) =>
      who.call(cellsApi.counts, { params: { meetingId } }),
    );
    expect((await Promise.all(read)).map(({ status }) => status)).toEqual([404, 403, 404]);
  });

  it('is not taken back once something was counted', async () => {
    const { council, meetingId, put } = await counting();
    await put(council, 'SITUATION_KNOWN', 0);
    expect((await council.call(liveMeetingsApi.undoStart, { params: { meetingId } })).body.code).toBe('MEETING_NOTED');
  });
});

describe('words in a situation cell', () => {
  const bornAt = new Date().toISOString();

  it('are refused, whatever they are: a decision, an action, a private note', async () => {
    const { council, meetingId, itemId } = await counting();
    const decision = {
      itemId,
      text: 'x',
      kind: 'NOTED',
      needsExternalAct: false,
      externalReference: null,
      reviewOn: null,
    };
    const tried = await Promise.all([
      council.call(decisionsApi.put, {
        params: { meetingId, decisionId: newId() },
        version: 0,
        body: { ...decision, vote: null, decidedAt: bornAt },
      }),
      council.call(liveMeetingsApi.putAction, {
        params: { meetingId, actionId: newId() },
        version: 0,
        body: { itemId, title: 'x', lead: null, dueOn: null, bornAt },
      }),
      council.call(privateNotesApi.put, { params: { meetingId, itemId }, version: 0, body: { text: 'x' } }),
    ]);
    expect(tried.map(({ body }) => body.code)).toEqual(Array.from({ length: 3 }, () => 'CELL_COUNTS_ONLY'));
  });

  it('are refused by the database itself to a command that forgets, and taken anywhere else', async () => {
    const { council, bodyId, meetingId, itemId } = await counting();
    const otherMeeting = await council.meeting(await council.body());
    const otherItem = await council.item(otherMeeting);
    const asCoordinator = { councilId: council.councilId, personId: council.personId, role: 'COORDINATOR' } as const;
    const write = (sql: string, values: unknown[]) =>
      app.nest.get(TenantDb).transaction(asCoordinator, (tx) => tx.query(sql, values));
    const text = 'insert into app.item_text (item_id) values ($1)';
    const easy = `insert into app.easy_text (item_id, text) values ($1, 'x')`;
    const passage = `insert into app.minutes_redaction (id, meeting_id, item_id, passage) values (gen_random_uuid(), $1, $2, 'x')`;
    const decision = `insert into app.decision (id, body_id, meeting_id, item_id, year, number, text, kind)
      values (gen_random_uuid(), $1, $2, $3, 2026, 1, 'x', 'NOTED')`;
    const count = `insert into app.cell_count (meeting_id, counter, count) values ($1, 'SITUATION_NEW', 1)`;
    const refused = /a situation cell/;
    await expect(write(text, [itemId])).rejects.toThrow(refused);
    await expect(write(easy, [itemId])).rejects.toThrow(refused);
    await expect(write(passage, [meetingId, itemId])).rejects.toThrow(refused);
    await expect(write(decision, [bodyId, meetingId, itemId])).rejects.toThrow(refused);
    await expect(write(count, [otherMeeting])).rejects.toThrow(refused);
    await write(text, [otherItem]);
    await write(easy, [otherItem]);
    await expect(
      write('update app.item_text set item_id = $1 where item_id = $2', [itemId, otherItem]),
    ).rejects.toThrow(refused);
    await expect(
      write(`insert into app.cell_count (meeting_id, counter, count) values ($1, 'M. Dupont', 1)`, [meetingId]),
    ).rejects.toThrow(/check constraint/);
  });
});

describe('the year of a cell', () => {
  const LAST_YEAR = new Date().getFullYear() - 1;

  /** A cell that met last year, its minutes circulated, with these counts. */
  async function met(...sheets: CellCounts[]) {
    const council = await app.council();
    const bodyId = await council.body('SITUATION_CELL', 'Cellule');
    for (const [at, sheet] of sheets.entries()) {
      const startsLocal = `${LAST_YEAR}-${String(at + 1).padStart(2, '0')}-10T09:00`;
      const meetingId = await council.meeting(bodyId, { state: 'CLOSED', startsLocal });
      await app.superuser.query(
        `insert into app.minutes (council_id, id, meeting_id, status) values ($1, $2, $3, 'CIRCULATED')`,
        [council.councilId, newId(), meetingId],
      );
      for (const [counter, count] of Object.entries(sheet)) {
        await app.superuser.query(
          'insert into app.cell_count (council_id, meeting_id, counter, count) values ($1, $2, $3, $4)',
          [council.councilId, meetingId, counter, count],
        );
      }
    }
    const year = async (who: TestMember, asked: number | undefined = LAST_YEAR) =>
      (await who.call(cellsApi.year, { params: { bodyId }, query: { year: asked } })).body as CellYear;
    return { council, bodyId, year };
  }
  const told = (year: CellYear, counter: CellCounter) =>
    year.account?.groups.flatMap(({ figures }) => figures).find((one) => one.counter === counter);
  const USUAL = [
    { SITUATION_NEW: 4, SITUATION_KNOWN: 3, THEME_HOUSING: 5, THEME_ISOLATION: 1, THEME_SQUALOR: 1 },
    { SITUATION_NEW: 2, SITUATION_KNOWN: 1, THEME_HOUSING: 1, THEME_ISOLATION: 1, THEME_CARE_BREAK: 1 },
    { SITUATION_NEW: 3, SITUATION_KNOWN: 5, THEME_HOUSING: 4, THEME_ISOLATION: 2, THEME_SQUALOR: 2 },
  ];

  it('is exact for those who count and the chair, and hidden under 5 for members', async () => {
    const { council, bodyId, year } = await met(...USUAL);
    const lead = await council.member('LEAD');
    await council.lead(bodyId, lead.personId);
    for (const who of [council, await council.member('CHAIR'), lead]) {
      const read = await year(who);
      expect([read.exact, read.meetings, read.account?.total.value, told(read, 'THEME_SQUALOR')?.value]).toEqual([
        true,
        3,
        18,
        3,
      ]);
    }
    const read = await year(await council.member('MEMBER'));
    expect([read.exact, read.account?.total.value, told(read, 'THEME_HOUSING')?.value]).toEqual([false, 18, 10]);
    expect(told(read, 'THEME_SQUALOR')).toMatchObject({ value: null, under: true });
  });

  it('waits, for others, until the year is over and its minutes have circulated', async () => {
    const { council, bodyId, year } = await met(...USUAL);
    const member = await council.member('MEMBER');
    await app.superuser.query(`update app.minutes set status = 'REVIEW' where council_id = $1`, [council.councilId]);
    expect((await year(member)).account).toBeNull();
    const now = await council.meeting(bodyId, { state: 'IN_PROGRESS', startsLocal: `${LAST_YEAR + 1}-01-05T09:00` });
    await council.call(cellsApi.put, {
      params: { meetingId: now, counter: 'SITUATION_NEW' },
      version: 0,
      body: { count: 9 },
    });
    expect([
      (await year(member, LAST_YEAR + 1)).account,
      (await year(council, LAST_YEAR + 1)).account?.total.value,
    ]).toEqual([null, 9]);
  });

  it('is not told where it would betray a meeting, and there is none elsewhere', async () => {
    const { council, year } = await met({ SITUATION_NEW: 12 }, { SITUATION_NEW: 1 });
    expect((await year(await council.member('MEMBER'))).account).toBeNull();
    const bodyId = await council.body('WORKING_GROUP');
    expect((await council.call(cellsApi.year, { params: { bodyId } })).status).toBe(404);
    expect((await (await app.council()).call(cellsApi.year, { params: { bodyId } })).status).toBe(404);
  });
});
