import { describe, expect, it } from '@jest/globals';
import { actionSheetApi } from '@trame/contracts/action-sheet';
import { sharingApi as api } from '@trame/contracts/sharing';
import { anAction, answer, offer, sharesOf } from '../../../test/factories/a-share.ts';
import { plantedIn } from '../../../test/planted.ts';
import { testApp } from '../../../test/test-app.ts';
import type { TestCouncil } from '../../../test/test-council.ts';

const app = await testApp();

const pair = async () => ({ from: await app.council(), to: await app.council() });

const settleSheet = (council: TestCouncil, actionId: string, visibility: string, version: number) =>
  council.call(actionSheetApi.settle, { params: { actionId }, body: { visibility }, version });

describe('two councils at once', () => {
  it('accept while it is withdrawn: one of them, never both', async () => {
    const { from, to } = await pair();
    const outcomes: string[] = [];
    for (let round = 0; round < 12; round += 1) {
      const actionId = await anAction(from);
      const { body: share } = await offer(from, actionId, to);
      const params = { actionId, shareId: share.id };
      const withdraw = () => from.call(api.withdraw, { params, version: 1 });
      const both = round % 2 ? [answer(to, share), withdraw()] : [withdraw(), answer(to, share)];
      const codes = (await Promise.all(both)).map(({ status }) => (status < 300 ? 'DONE' : String(status)));
      const [now] = await sharesOf(from, actionId);
      expect([codes.toSorted(), now?.version]).toEqual([['412', 'DONE'], 2]);
      outcomes.push(now?.state ?? '');
    }
    expect(outcomes).toHaveLength(12);
  });

  it('offer the same action twice at once: one share', async () => {
    const { from, to } = await pair();
    const actionId = await anAction(from);
    const done = await Promise.all(Array.from({ length: 6 }, () => offer(from, actionId, to)));
    expect(done.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(done.filter(({ body }) => body.code === 'SHARE_EXISTS')).toHaveLength(5);
    expect(await sharesOf(from, actionId)).toHaveLength(1);
  });
});

describe('an offer and a sheet that is closed', () => {
  it('at once leave no share of what is private, whichever comes first', async () => {
    const { from, to } = await pair();
    const states = new Set<string>();
    for (let round = 0; round < 10; round += 1) {
      const actionId = await anAction(from);
      const close = () => settleSheet(from, actionId, 'GROUP', 1);
      await Promise.all(round % 2 ? [offer(from, actionId, to), close()] : [close(), offer(from, actionId, to)]);
      const [share] = await sharesOf(from, actionId);
      states.add(share?.state ?? 'NONE');
    }
    expect([...states].filter((state) => state !== 'ENDED' && state !== 'NONE')).toEqual([]);
  });

  it('and an answer at once: what is private is read by nobody', async () => {
    const { from, to } = await pair();
    for (let round = 0; round < 6; round += 1) {
      const actionId = await anAction(from);
      const { body: share } = await offer(from, actionId, to);
      await Promise.all([answer(to, share), settleSheet(from, actionId, 'GROUP', 1)]);
      expect(await sharesOf(from, actionId)).toMatchObject([{ state: 'ENDED' }]);
    }
    expect((await to.call(api.list)).body.items).toEqual([]);
  });
});

/** An offer that is made while somebody is closing the sheet, and has not committed yet. */
async function offeredWhileClosing(waits: boolean) {
  const { from, to } = await pair();
  const actionId = await anAction(from);
  await app.superuser.query('begin');
  await app.superuser.query(`select set_config('app.council_id', $1, true)`, [from.councilId]);
  await app.superuser.query(`update app.action set visibility = 'GROUP' where council_id = $1 and id = $2`, [
    ...[from.councilId, actionId],
  ]);
  const offered = offer(from, actionId, to);
  // one that waits is let go by the commit; one that does not answers before it
  if (!waits) await offered;
  else await new Promise((resolve) => setTimeout(resolve, 200));
  await app.superuser.query('commit');
  return { code: (await offered).body.code ?? 'OFFERED', shares: await sharesOf(from, actionId) };
}

describe('an offer while the sheet is being closed', () => {
  it('waits, and is refused', async () => {
    expect(await offeredWhileClosing(true)).toEqual({ code: 'ACTION_NOT_SHAREABLE', shares: [] });
  });

  it('would be made if it did not hold the action: the story above can fail', async () => {
    const unheld = ['a.id = wanted for share', 'a.id = wanted'] as const;
    const made = await plantedIn(app, 'core.offer_share', unheld, () => offeredWhileClosing(false));
    expect(made).toMatchObject({ code: 'OFFERED', shares: [{ state: 'OFFERED' }] });
  });
});
