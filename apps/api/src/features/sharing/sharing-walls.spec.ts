import { describe, expect, it, jest } from '@jest/globals';
import { actionPlanApi } from '@trame/contracts/action-plan';
import { actionSheetApi } from '@trame/contracts/action-sheet';
import { sharingApi as api } from '@trame/contracts/sharing';
import { everythingRead } from '../../../test/everything-read.ts';
import { accepted, anAction, answer, offer, offersTo, sharesOf } from '../../../test/factories/a-share.ts';
import { planted, plantedIn } from '../../../test/planted.ts';
import { testApp } from '../../../test/test-app.ts';
import type { TestCouncil, TestMember } from '../../../test/test-council.ts';
import { newId } from '../../platform/database/new-id.ts';

const app = await testApp();
// stories read every address
jest.setTimeout(60_000);

const TITLE = 'Ouvrir la maison des Coquelicots';
const AXIS = 'Axe des Mirabelles';
const WORDS = [TITLE, AXIS];

/** Which of the planted words stand in anything that somebody reads; printed documents, whose words are packed, are compared elsewhere. */
async function told(who: TestMember, ids: Record<string, string[]>): Promise<string[]> {
  const read = Object.values(await everythingRead(who, { ids, kind: 'ANSWERS' })).join('\n');
  expect(read.length).toBeGreaterThan(1_000);
  return WORDS.filter((word) => read.includes(word));
}

async function three() {
  const [from, to, third] = [await app.council(), await app.council(), await app.council()];
  const axis = (await from.call(actionPlanApi.addAxis, { body: { number: '1', title: AXIS }, key: newId() })).body;
  const actionId = await anAction(from, { title: TITLE, axisId: axis.id });
  const share = (await offer(from, actionId, to)).body;
  return { from, to, third, actionId, share, ids: { actionId: [actionId] } };
}

describe('the wall between councils', () => {
  it('tells a council a title when it is offered, more once it accepted, nothing after: and a third one nothing', async () => {
    const { from, to, third, share, actionId, ids } = await three();
    const [member, chair] = [await to.member('MEMBER'), await to.member('CHAIR')];
    expect(await told(to, ids)).toEqual([TITLE]);
    for (const nobody of [member, chair, third]) expect(await told(nobody, ids)).toEqual([]);
    await answer(to, share);
    for (const reader of [to, member, chair]) expect(await told(reader, ids)).toEqual(WORDS);
    expect(await told(third, ids)).toEqual([]);
    expect((await to.call(actionPlanApi.getAction, { params: { actionId } })).status).toBe(404);
    await to.call(api.stop, { params: { shareId: share.id }, version: 2 });
    for (const reader of [to, member, chair, third]) expect(await told(reader, ids)).toEqual([]);
    expect(await told(from, ids)).toEqual(WORDS);
  });

  it('leaves a third council nothing to move or to look at', async () => {
    const { third, share, actionId } = await three();
    const params = { actionId, shareId: share.id };
    expect((await answer(third, share)).status).toBe(404);
    expect((await third.call(api.stop, { params, version: 1 })).status).toBe(404);
    expect((await third.call(api.withdraw, { params, version: 1 })).status).toBe(404);
    expect((await third.call(api.shares, { params })).status).toBe(404);
  });

  it('is what keeps it so: a function without its condition, or a policy that is too wide, tells the third', async () => {
    const { to, third, share, ids } = await three();
    await answer(to, share);
    const story = () => told(third, ids);
    const condition = [/s\.to_council_id = here and /g, ''] as const;
    expect(await plantedIn(app, 'core.shared_actions', condition, story)).toEqual(WORDS);
    const wide = 'create policy too_wide on app.action for select using (true)';
    expect(await planted(app, wide, 'drop policy too_wide on app.action', story)).toEqual([TITLE]);
    expect(await told(third, ids)).toEqual([]);
  });

  it('is not opened by the account that coordinates both: each council answers for itself', async () => {
    const { from, to, share, actionId } = await three();
    const personId = await to.person();
    await app.superuser.query(
      `insert into app.membership (council_id, id, account_id, person_id, role) values ($1, $2, $3, $4, 'COORDINATOR')`,
      [to.councilId, newId(), from.accountId, personId],
    );
    const there = { councilId: to.councilId, shareId: share.id };
    const here = { councilId: from.councilId, shareId: share.id };
    const said = { body: { answer: 'ACCEPTED' }, version: 1 };
    expect((await from.call(api.answer, { params: here, ...said })).status).toBe(404);
    expect((await from.call(api.answer, { params: there, ...said })).status).toBe(200);
    expect((await from.call(api.list, { params: here })).body.items).toEqual([]);
    expect((await from.call(api.list, { params: there })).body.items).toMatchObject([{ title: TITLE }]);
    const elsewhere = { params: { councilId: to.councilId, actionId } };
    expect((await from.call(actionPlanApi.getAction, elsewhere)).status).toBe(404);
  });

  it('leaves the setting of the council as it was: what is read next is still its own', async () => {
    const { from, to, share } = await three();
    await answer(to, share);
    const names = ['core.shared_actions(9)', `core.offers_received(9)`, `core.other_councils('clsm', 9)`];
    for (const name of names) {
      await app.superuser.query('begin');
      await app.superuser.query(
        `select set_config('app.council_id', $1, true), set_config('app.role', 'COORDINATOR', true)`,
        [to.councilId],
      );
      const { rowCount } = await app.superuser.query(`select * from ${name}`);
      const { rows } = await app.superuser.query('select app.current_council() as id');
      await app.superuser.query('commit');
      expect([name, rows[0].id]).toEqual([name, to.councilId]);
      if (name !== 'core.offers_received(9)') expect(rowCount).toBeGreaterThan(0);
    }
    expect((await from.call(api.list)).body.items).toEqual([]);
  });

  it('has the table of shares behind functions alone', async () => {
    const { rows } = await app.superuser.query(
      `select r from unnest(array['trame_app', 'trame_worker']) r, unnest(array['select', 'insert', 'update', 'delete']) p
       where has_table_privilege(r, 'core.action_share', p)`,
    );
    expect(rows).toEqual([]);
  });
});

const settleSheet = (council: TestCouncil, actionId: string, visibility: string, version: number) =>
  council.call(actionSheetApi.settle, { params: { actionId }, body: { visibility }, version });

describe('what ends by itself', () => {
  it('an action kept for its group is not offered, and is shared no more from then on, for good', async () => {
    const { from, to } = await three();
    const { actionId } = await accepted(from, to);
    const waiting = await anAction(from, { title: 'En attente' });
    await offer(from, waiting, to);
    for (const id of [actionId, waiting]) expect((await settleSheet(from, id, 'GROUP', 1)).status).toBe(200);
    expect((await to.call(api.list)).body.items).toEqual([]);
    expect((await offersTo(to)).map(({ title }) => title)).not.toContain('En attente');
    expect((await offer(from, actionId, to)).body.code).toBe('ACTION_NOT_SHAREABLE');
    await settleSheet(from, actionId, 'COUNCIL', 2);
    expect((await to.call(api.list)).body.items).toEqual([]);
    expect(await sharesOf(from, actionId)).toMatchObject([{ state: 'ENDED', version: 3 }]);
    expect((await offer(from, actionId, to)).body).toMatchObject({ state: 'OFFERED', version: 4 });
  });

  it('out of the plan it is read by nobody, and is again once put back, unless it became private meanwhile', async () => {
    const { from, to } = await three();
    const { actionId } = await accepted(from, to);
    await from.call(actionPlanApi.removeAction, { params: { actionId }, version: 1 });
    expect((await to.call(api.list)).body.items).toEqual([]);
    expect((await offer(from, actionId, await app.council())).status).toBe(404);
    await from.call(actionPlanApi.restoreAction, { params: { actionId } });
    expect((await to.call(api.list)).body.items).toHaveLength(1);
    await from.call(actionPlanApi.removeAction, { params: { actionId }, version: 3 });
    await app.superuser.query(`update app.action set visibility = 'GROUP' where council_id = $1 and id = $2`, [
      ...[from.councilId, actionId],
    ]);
    await from.call(actionPlanApi.restoreAction, { params: { actionId } });
    expect(await sharesOf(from, actionId)).toMatchObject([{ state: 'ENDED' }]);
  });

  it('keeps its action from being deleted, and goes with the council that reads', async () => {
    const { from, to } = await three();
    const { actionId } = await accepted(from, to);
    const deleting = app.superuser.query('delete from app.action where council_id = $1 and id = $2', [
      ...[from.councilId, actionId],
    ]);
    await expect(deleting).rejects.toMatchObject({ code: '23503' });
    const bare = newId();
    await app.superuser.query(`insert into core.council (id, slug, name) values ($1, $2, 'CLSM fermé')`, [bare, bare]);
    const another = await anAction(from);
    const asked = { params: { actionId: another }, body: { toCouncilId: bare }, key: newId() };
    expect((await from.call(api.offer, asked)).status).toBe(201);
    await app.superuser.query('delete from core.council where id = $1', [bare]);
    expect(await sharesOf(from, another)).toEqual([]);
  });
});
