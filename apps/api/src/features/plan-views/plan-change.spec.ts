import { describe, expect, it } from '@jest/globals';
import { type ChangeManyBody, actionPlanApi as plan } from '@trame/contracts/action-plan';
import { actionSheetApi } from '@trame/contracts/action-sheet';
import { LIMITS } from '@trame/contracts/limits';
import { planViewsApi as api } from '@trame/contracts/plan-views';
import { ACTION_STATUSES } from '@trame/domain/action-plan/action-status';
import { testApp } from '../../../test/test-app.ts';
import type { TestCouncil, TestMember } from '../../../test/test-council.ts';
import { newId } from '../../platform/database/new-id.ts';

const app = await testApp();

async function action(council: TestCouncil, body: object): Promise<string> {
  const added = await council.call(plan.addAction, { body: { title: 'Ouvrir un lieu', ...body }, key: newId() });
  return added.body.id;
}

/** Every action of a council as the database holds it, with what it serves and is about; but for the version, which grows. */
async function rows({ councilId }: TestCouncil): Promise<string[]> {
  const { rows: found } = await app.superuser.query<{ row: string }>(
    `select ((row_to_json(a)::jsonb - 'version')
       || (select coalesce(jsonb_agg(h order by h.theme), '[]') from app.action_theme h where h.action_id = a.id)
       || (select coalesce(jsonb_agg(f order by f.framework, f.item), '[]')
           from app.action_framework f where f.action_id = a.id))::text as row
     from app.action a where council_id = $1 order by id`,
    [councilId],
  );
  return found.map(({ row }) => row);
}

const ADDED = [{ addTheme: 'HOUSING' }, { addFrameworkItem: 'PTSM.SOMATIC_CARE' }] as const;
const undo = (who: TestMember, changeId: string) => who.call(api.undoChange, { params: { changeId } });
const change = async (council: TestCouncil, body: ChangeManyBody) =>
  (await council.call(plan.changeMany, { body })).body;
const all = { matching: {} };

describe('a change of many actions', () => {
  it('says first how many it changes, which it leaves out and why, and writes nothing', async () => {
    const council = await app.council();
    const dated = await action(council, { title: 'Datée', dueOn: '2027-01-31' });
    const undated = await action(council, { title: 'Sans date', dueText: 'avant l’été' });
    const before = await rows(council);
    const preview = (body: ChangeManyBody) => council.call(api.previewChange, { body });
    expect((await preview({ which: all, change: { postponeDays: 30 } })).body).toEqual({
      ...{ changes: 1, left: [{ id: undated, title: 'Sans date', reason: 'NO_DATE' }], leftCount: 1 },
    });
    await council.call(plan.changeAction, { params: { actionId: dated }, body: { status: 'DONE' }, version: 1 });
    expect((await preview({ which: { ids: [dated, undated] }, change: { status: 'DONE' } })).body).toMatchObject({
      ...{ changes: 1, left: [{ id: dated, reason: 'SAME' }] },
    });
    expect((await rows(council)).length).toBe(before.length);
    const { changed, changeId } = await change(council, { which: all, change: { status: 'DONE' } });
    expect([changed, typeof changeId]).toEqual([1, 'string']);
    expect(await change(council, { which: all, change: { status: 'DONE' } })).toEqual({ changed: 0, changeId: null });
  });

  it('is previewed and taken back by the coordination alone, in its own council', async () => {
    const council = await app.council();
    await action(council, {});
    const { changeId } = await change(council, { which: all, change: { status: 'DONE' } });
    const lead = await council.member('LEAD');
    const body = { which: all, change: { status: 'DONE' } };
    expect((await lead.call(api.previewChange, { body })).status).toBe(403);
    expect((await undo(lead, changeId)).status).toBe(403);
    expect((await undo(await app.council(), changeId)).status).toBe(404);
    expect((await undo(council, changeId)).body).toEqual({ restored: 1, left: [], leftCount: 0 });
  });
});

describe('a theme or a framework added to many actions', () => {
  const served = async (council: TestCouncil): Promise<{ themes: string[]; frameworkItems: string[] }[]> =>
    (await council.call(plan.get)).body.actions;
  const settle = (council: TestCouncil, actionId: string, body: object) =>
    council.call(actionSheetApi.settle, { params: { actionId }, body, version: 1 });

  it('joins those they have, leaves out the actions that have it, and is taken back from the others alone', async () => {
    const council = await app.council();
    const has = await action(council, { title: 'L’a' });
    await action(council, { title: 'L’aura' });
    await settle(council, has, { themes: ['HOUSING', 'WORK'], frameworkItems: ['PTSM.SOMATIC_CARE'] });
    for (const one of ADDED) {
      const preview = (await council.call(api.previewChange, { body: { which: all, change: one } })).body;
      expect(preview).toMatchObject({ changes: 1, left: [{ id: has, reason: 'SAME' }] });
      const { changeId } = await change(council, { which: all, change: one });
      expect(await served(council)).toEqual([
        expect.objectContaining({ themes: ['HOUSING', 'WORK'], frameworkItems: ['PTSM.SOMATIC_CARE'] }),
        expect.objectContaining(
          'addTheme' in one ? { themes: ['HOUSING'] } : { frameworkItems: ['PTSM.SOMATIC_CARE'] },
        ),
      ]);
      await undo(council, changeId);
      expect(await served(council)).toMatchObject([
        { themes: ['HOUSING', 'WORK'] },
        { themes: [], frameworkItems: [] },
      ]);
    }
  });

  it('leaves out an action that serves all it may, and knows no axis of another council', async () => {
    const council = await app.council();
    const id = await action(council, {});
    await app.superuser.query(
      `insert into app.action_framework (council_id, action_id, framework, item)
       select $1, $2, 'PTSM', 'OLD_' || n from generate_series(1, $3::int) n`,
      [council.councilId, id, LIMITS.frameworks.perAction],
    );
    const preview = await council.call(api.previewChange, { body: { which: all, change: ADDED[1] } });
    expect(preview.body).toMatchObject({ changes: 0, left: [{ id, reason: 'FULL' }] });
    const foreign = { which: all, change: { addFrameworkItem: `CLS.${newId()}` } };
    expect((await council.call(plan.changeMany, { body: foreign })).status).toBe(404);
    const unknown = { which: all, change: { addFrameworkItem: 'PTSM.WEATHER' } };
    expect((await council.call(plan.changeMany, { body: unknown })).status).toBe(422);
  });
});

describe('taking a change of many back', () => {
  /** A repeatable draw: the same plans, and the same changes of them, at each run. */
  const draws = (seed: number) => {
    let state = seed;
    return (below: number) => {
      state = (state * 48_271) % 2_147_483_647;
      return state % below;
    };
  };

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('gives every row back as it was, whatever was changed (draw %i)', async (seed) => {
    const draw = draws(seed * 7919);
    const council = await app.council();
    const someone = await council.member('MEMBER');
    const ids: string[] = [];
    for (let count = 0; count < 6; count += 1) {
      const dueOn = draw(3) ? `2027-0${1 + draw(9)}-15` : null;
      const dueText = draw(2) ? `au printemps ${count}` : null;
      const leadPersonId = draw(2) ? council.personId : null;
      const id = await action(council, { dueOn, dueText, leadPersonId });
      const body = { status: ACTION_STATUSES[draw(ACTION_STATUSES.length)], progress: draw(101) };
      await council.call(plan.changeAction, { params: { actionId: id }, body, version: 1 });
      ids.push(id);
    }
    for (let round = 0; round < 3; round += 1) {
      const before = await rows(council);
      const which = draw(2) ? all : { ids: ids.filter(() => draw(2)).concat(ids.slice(0, 1)) };
      const changes: ChangeManyBody['change'][] = [
        { postponeDays: 1 + draw(700) },
        { status: ACTION_STATUSES[draw(ACTION_STATUSES.length)] ?? 'DONE' },
        { leadPersonId: someone.personId },
        ...ADDED,
      ];
      const { changed, changeId } = await change(council, {
        which,
        change: changes[draw(changes.length)] ?? { status: 'DONE' },
      });
      if (changeId) expect((await undo(council, changeId)).body).toEqual({ restored: changed, left: [], leftCount: 0 });
      expect(await rows(council)).toEqual(before);
    }
  });

  it('gives rows back one change at a time, to the byte', async () => {
    const council = await app.council();
    for (const dueOn of ['2027-01-31', '2028-02-29', null]) await action(council, { dueOn, dueText: 'au printemps' });
    const before = await rows(council);
    for (const one of [
      { postponeDays: 29 },
      { status: 'ON_HOLD' },
      { leadPersonId: council.personId },
      ...ADDED,
    ] as const) {
      const { changeId } = await change(council, { which: all, change: one });
      expect(await rows(council)).not.toEqual(before);
      expect((await undo(council, changeId)).body.leftCount).toBe(0);
      expect(await rows(council)).toEqual(before);
    }
  });

  it('leaves and names what somebody changed since, and refuses what was read before it', async () => {
    const council = await app.council();
    const touched = await action(council, { title: 'Touchée' });
    const other = await action(council, { title: 'Autre' });
    const { changeId } = await change(council, { which: all, change: { status: 'DONE' } });
    const patch = { params: { actionId: touched }, body: { title: 'Touchée depuis' } };
    await council.call(plan.changeAction, { ...patch, version: 2 });
    expect((await undo(council, changeId)).body).toEqual({
      ...{ restored: 1, left: [{ id: touched, title: 'Touchée depuis' }], leftCount: 1 },
    });
    const { actions } = (await council.call(plan.get)).body;
    expect(actions.map(({ id, status }: { id: string; status: string }) => [id, status])).toEqual([
      ...[
        [touched, 'DONE'],
        [other, 'PLANNED'],
      ],
    ]);
    const late = { params: { actionId: other }, body: { title: 'Lue avant' }, version: 2 };
    expect((await council.call(plan.changeAction, late)).status).toBe(412);
  });

  it('is refused twice, and past its hour', async () => {
    const council = await app.council();
    await action(council, {});
    const first = await change(council, { which: all, change: { status: 'DONE' } });
    expect((await undo(council, first.changeId)).status).toBe(200);
    expect((await undo(council, first.changeId)).status).toBe(404);
    const late = await change(council, { which: all, change: { status: 'ON_HOLD' } });
    await app.superuser.query(`update app.plan_change set changed_at = now() - interval '61 minutes' where id = $1`, [
      late.changeId,
    ]);
    expect((await undo(council, late.changeId)).status).toBe(404);
  });
});
