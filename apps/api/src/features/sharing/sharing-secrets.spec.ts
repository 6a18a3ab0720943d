import { describe, expect, it, jest } from '@jest/globals';
import { actionPlanApi } from '@trame/contracts/action-plan';
import { actionSheetApi } from '@trame/contracts/action-sheet';
import { decisionsApi } from '@trame/contracts/decisions';
import { sharingApi as api } from '@trame/contracts/sharing';
import { fillEveryTable } from '../../../test/abuse/aim.ts';
import { documentStories } from '../../../test/document-stories.ts';
import { restrictedScene, SECRET } from '../../../test/factories/a-restricted-scene.ts';
import { accepted, offer, offersTo, sharesOf } from '../../../test/factories/a-share.ts';
import { plantedIn } from '../../../test/planted.ts';
import { testApp } from '../../../test/test-app.ts';
import type { TestCouncil } from '../../../test/test-council.ts';
import { newId } from '../../platform/database/new-id.ts';

const app = await testApp();
const stories = documentStories(app);
jest.setTimeout(60_000);

/** Stands for any word that was written for the council of origin alone. */
const PLANTED = 'Pervenche';
/** What crosses by design. */
const CROSSING = ['action.number', 'action.title', 'action.due_text', 'axis.title'];

/** Writes the word in every text column of every table of a council that takes one; answers where. */
async function plantEverywhere({ councilId }: TestCouncil): Promise<string[]> {
  const { rows } = await app.superuser.query<{ table: string; column: string }>(
    `select c.table_name as table, c.column_name as column from information_schema.columns c
     where c.table_schema = 'app' and c.data_type = 'text' and c.is_generated = 'NEVER' order by 1, 2`,
  );
  const planted: string[] = [];
  for (const { table, column } of rows) {
    if (CROSSING.includes(`${table}.${column}`)) continue;
    const done = await app.superuser
      .query(`update app.${table} set ${column} = $2 where council_id = $1`, [councilId, PLANTED])
      .catch(() => null);
    if (done?.rowCount) planted.push(`${table}.${column}`);
  }
  return planted;
}

const read = async (by: TestCouncil) =>
  [await by.call(api.list), await by.call(api.offers)].map(({ text }) => text).join('\n');

/** A shared action of which everything was said that may be said, and a row of every table beside it. */
async function talkative() {
  const [from, to] = [await app.council(), await app.council()];
  const bodyId = await from.body('WORKING_GROUP');
  const [lead, organization] = [await from.person(), await from.organization('Mairie')];
  const led = { bodyId, leadPersonId: lead, leadOrganizationId: organization };
  const { actionId } = await accepted(from, to, led);
  const params = { actionId };
  const report = { word: 'BLOCKED', text: 'Un mot', progress: 10 };
  await from.call(actionPlanApi.report, { params, body: report, key: newId() });
  const said = { text: 'Un mot', mentionIds: [lead] };
  await from.call(actionSheetApi.putComment, { params: { ...params, commentId: newId() }, body: said, version: 0 });
  for (const table of ['action_partner', 'action_budget_line', 'obstacle', 'milestone', 'indicator'])
    await beside(table, from, actionId);
  await fillEveryTable(app.superuser, from.councilId);
  return { from, to, actionId };
}

/** A line of a list of the sheet, whatever it needs. */
async function beside(table: string, { councilId }: TestCouncil, actionId: string): Promise<void> {
  const { rows } = await app.superuser.query<{ column: string; value: string }>(
    `select column_name as column, case data_type when 'uuid' then gen_random_uuid()::text when 'date' then '2026-01-01'
       else case column_name when 'part' then 'PARTNER' else 'x' end end as value
     from information_schema.columns where table_schema = 'app' and table_name = $1 and column_name <> 'council_id'
       and ((is_nullable = 'NO' and column_default is null) or (table_name = 'action_partner' and column_name = 'person_id'))`,
    [table],
  );
  const values = rows.map(({ column, value }) => (column === 'action_id' ? actionId : value));
  await app.superuser.query(`set session_replication_role = replica`);
  await app.superuser.query(
    `insert into app.${table} (council_id, ${rows.map(({ column }) => column).join(', ')})
     values ($1, ${values.map((_, at) => `$${at + 2}`).join(', ')})`,
    [councilId, ...values],
  );
  await app.superuser.query(`set session_replication_role = origin`);
}

describe('what was written for the council of origin', () => {
  it('never crosses, whatever column of whatever table it is written in', async () => {
    const { from, to } = await talkative();
    const planted = await plantEverywhere(from);
    expect(planted.length).toBeGreaterThan(80);
    for (const where of [
      ...['action.description', 'action.context', 'person.family_name', 'organization.name', 'body.label'],
      ...['progress_note.text', 'comment.text', 'obstacle.text', 'milestone.title', 'indicator.label'],
      ...['action_budget_line.label', 'action_partner.role_text', 'document.title'],
    ])
      expect(planted).toContain(where);
    expect(JSON.parse((await to.call(api.list)).text).items).toMatchObject([
      { status: 'ON_HOLD', leadOrganization: null, news: { word: 'BLOCKED' } },
    ]);
    expect(await read(to)).not.toContain(PLANTED);
  });

  it('would be found if a column more crossed: the search can fail', async () => {
    const { from, to } = await talkative();
    await plantEverywhere(from);
    const more = ['a.title, x.title', 'a.title, a.description'] as const;
    expect(await plantedIn(app, 'core.shared_actions', more, () => read(to))).toContain(PLANTED);
    expect(await read(to)).not.toContain(PLANTED);
  });

  it('names the lead organisation alone, as its own members read it, and never one that reveals', async () => {
    const [from, to] = [await app.council(), await app.council()];
    const [town, group] = [await from.organization('Mairie'), await from.organization('GEM Les Passerelles', true)];
    const leadPersonId = await from.person();
    await accepted(from, to, { leadOrganizationId: town });
    await accepted(from, to, { leadOrganizationId: town, leadPersonId });
    await accepted(from, to, { leadOrganizationId: group });
    const { items } = (await to.call(api.list)).body;
    expect(items.map((item: { leadOrganization: string | null }) => item.leadOrganization)).toEqual([
      ...['Mairie', null, null],
    ]);
    expect(JSON.stringify(items)).not.toMatch(/Passerelles|Claude|Exemple/);
  });
});

describe('what was said in private', () => {
  it('is not offered: an action born under a restricted item stays where it is', async () => {
    const { council, held } = await restrictedScene(app, stories);
    const to = await app.council();
    expect((await offer(council, held.actionId, to)).body.code).toBe('ACTION_NOT_SHAREABLE');
    expect(await offersTo(to)).toEqual([]);
    expect(await read(to)).not.toContain(SECRET);
  });

  it('ends the shares of what was born there when the item is restricted later', async () => {
    const [from, to] = [await app.council(), await app.council()];
    const { actionId } = await accepted(from, to);
    const itemId = await from.item(await from.meeting(await from.body()));
    const bear = 'update app.action set item_id = $2 where council_id = $1 and id = $3';
    await superuserIn(from, bear, [from.councilId, itemId, actionId]);
    expect((await to.call(api.list)).body.items).toHaveLength(1);
    await superuserIn(from, 'update app.agenda_item set restricted = true where council_id = $1 and id = $2', [
      ...[from.councilId, itemId],
    ]);
    expect((await to.call(api.list)).body.items).toEqual([]);
    expect(await sharesOf(from, actionId)).toMatchObject([{ state: 'ENDED' }]);
  });

  it('ends the shares of what carries out a decision that everybody read, once its item is restricted', async () => {
    const [from, to] = [await app.council(), await app.council()];
    const { actionId } = await accepted(from, to);
    const bodyId = await from.body();
    const meetingId = await from.meeting(bodyId);
    const [itemId, decisionId] = [await from.item(meetingId), newId()];
    await superuserIn(
      from,
      `insert into app.decision (council_id, id, body_id, meeting_id, item_id, year, number, text)
       values ($1, $2, $3, $4, $5, 2026, 1, 'Le lieu ouvre.')`,
      [from.councilId, decisionId, bodyId, meetingId, itemId],
    );
    await from.call(decisionsApi.link, { params: { actionId }, body: { decisionId }, version: 1 });
    const member = await to.member('MEMBER');
    expect((await member.call(api.list)).body.items).toHaveLength(1);
    await superuserIn(from, 'update app.agenda_item set restricted = true where council_id = $1 and id = $2', [
      ...[from.councilId, itemId],
    ]);
    expect((await member.call(api.list)).body.items).toEqual([]);
    expect(await sharesOf(from, actionId)).toMatchObject([{ state: 'ENDED' }]);
  });

  it('ends the shares of an action that is given a decision taken there', async () => {
    const { council, held } = await restrictedScene(app, stories);
    const to = await app.council();
    const { rows } = await app.superuser.query<{ id: string; body_id: string }>(
      `select d.id, d.body_id from app.decision d join app.agenda_item i on i.id = d.item_id and i.restricted
       where d.council_id = $1 limit 1`,
      [council.councilId],
    );
    expect(rows).toHaveLength(1);
    const { actionId } = await accepted(council, to);
    const body = { decisionId: rows[0]?.id };
    expect((await council.call(decisionsApi.link, { params: { actionId }, body, version: 1 })).status).toBe(200);
    expect((await to.call(api.list)).body.items).toEqual([]);
    expect(await sharesOf(council, actionId)).toMatchObject([{ state: 'ENDED' }]);
    expect(held.actionId).not.toBe(actionId);
  });
});

/** As a command of that council would: with its walls announced. */
async function superuserIn({ councilId }: TestCouncil, sql: string, values: unknown[]): Promise<void> {
  await app.superuser.query('begin');
  await app.superuser.query(`select set_config('app.council_id', $1, true)`, [councilId]);
  await app.superuser.query(sql, values);
  await app.superuser.query('commit');
}
