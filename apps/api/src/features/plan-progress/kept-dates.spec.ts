import { describe, expect, it } from '@jest/globals';
import { actionPlanApi as plan } from '@trame/contracts/action-plan';
import { planProgressApi as api } from '@trame/contracts/plan-progress';
import { planViewsApi } from '@trame/contracts/plan-views';
import { addDays } from '@trame/domain/time/wall-clock';
import { progressOf, working } from '../../../test/factories/some-progress.ts';
import { testApp } from '../../../test/test-app.ts';
import type { TestMember } from '../../../test/test-council.ts';
import { Clock } from '../../platform/clock.ts';
import { newId } from '../../platform/database/new-id.ts';

const app = await testApp();
const [past, soon] = ['2020-01-31', addDays(app.nest.get(Clock).today('Europe/Paris'), 30)];

describe('whether a date was kept', () => {
  it('is known however the action became done: by news, by a change, by a change of many', async () => {
    const council = await app.council();
    const { add, change, report } = working(council);
    const kept = async () => {
      const { inTime, late, untold } = (await progressOf(council)).whole.onTime;
      return [inTime, late, untold];
    };
    await report(await add('Dite terminée trop tard', { dueOn: past }), 'DONE');
    await change(await add('Passée à terminée', { dueOn: soon }), { status: 'DONE' });
    await change(await add('Sans échéance'), { status: 'DONE' });
    expect(await kept()).toEqual([1, 1, 1]);
    const blocked = await add('Débloquée avec d’autres', { dueOn: soon });
    await report(blocked, 'BLOCKED');
    const which = { ids: [blocked] };
    await council.call(plan.changeMany, { body: { which, change: { status: 'DONE' } } });
    expect(await kept()).toEqual([2, 1, 1]);
  });

  it('keeps its day through a change of many that is taken back, and has none once it goes on', async () => {
    const council = await app.council();
    const { add, change } = working(council);
    const [early, imported] = [await add('Ancienne', { dueOn: past }), await add('Importée', { dueOn: soon })];
    await change(early, { status: 'DONE' });
    await app.superuser.query(
      `update app.action set status = 'DONE', done_on = case when id = $1 then date '2020-01-30' end where council_id = $2`,
      [early, council.councilId],
    );
    const onTime = async () => (await progressOf(council)).whole.onTime;
    expect(await onTime()).toMatchObject({ inTime: 1, late: 0, untold: 1 });
    const body = { which: { ids: [early, imported] }, change: { status: 'IN_PROGRESS' } };
    const { changeId } = (await council.call(plan.changeMany, { body })).body;
    expect(await onTime()).toMatchObject({ inTime: 0, late: 1, untold: 0 });
    await council.call(planViewsApi.undoChange, { params: { changeId } });
    expect(await onTime()).toMatchObject({ inTime: 1, late: 0, untold: 1 });
    await change(early, { status: 'ON_HOLD' });
    await change(early, { status: 'DONE' });
    expect(await onTime()).toMatchObject({ inTime: 0, late: 1, untold: 1 });
  });

  it('is unknown of what came in already done', async () => {
    const council = await app.council();
    const { add } = working(council);
    const actionId = await add('Importée', { dueOn: soon });
    await app.superuser.query(
      `with n as (insert into app.progress_note (council_id, id, action_id, word, source) values ($1, $2, $3, 'DONE', 'IMPORT'))
       update app.action set status = 'DONE' where id = $3`,
      [council.councilId, newId(), actionId],
    );
    expect((await progressOf(council)).whole.onTime).toEqual({ inTime: 0, late: 0, untold: 1, rate: null });
  });
});

describe('what others may know', () => {
  it('leaves organisations to the coordination and the chair, and the places of a reserved sheet too', async () => {
    const council = await app.council();
    const { add } = working(council);
    const [open, reserved] = [await add('Ouverte'), await add('Réservée')];
    await app.superuser.query(
      `with o as (insert into app.organization (council_id, id, name, reveals) values ($1, gen_random_uuid(), 'GEM', true) returning id),
        u as (insert into app.territory_unit (council_id, id, kind, name, starts_on)
          select $1, gen_random_uuid(), 'QPV', name, '2020-01-01' from unnest(array['Rivebourg', 'Clairval']) name
          returning id, name),
        t as (insert into app.action_territory (council_id, action_id, unit_id)
          select $1, $2::uuid, id from u union all select $1, $3::uuid, id from u where name = 'Clairval')
       update app.action set lead_organization_id = (select id from o),
         visibility = case when id = $3 then 'GROUP' else visibility end where council_id = $1`,
      [council.councilId, open, reserved],
    );
    const told = async (who: TestMember, by: string) => {
      const found = (await progressOf(who)).breakdowns.find((one) => one.by === by);
      return found?.groups.map(({ label, actions }) => [label, actions]);
    };
    const [chair, member] = [await council.member('CHAIR'), await council.member('MEMBER')];
    for (const who of [council, chair]) {
      expect(await told(who, 'ORGANIZATION')).toEqual([['GEM', 2]]);
      expect(await told(who, 'TERRITORY')).toEqual([
        ['Clairval', 2],
        ['Rivebourg', 1],
      ]);
    }
    expect(await told(member, 'ORGANIZATION')).toBeUndefined();
    expect(await told(member, 'TERRITORY')).toEqual([
      ['Clairval', 1],
      ['Rivebourg', 1],
      [null, 1],
    ]);
    const { text } = await member.call(api.csv, {});
    expect([text.includes('GEM'), text.includes('Clairval;1;')]).toEqual([false, true]);
    const overlapping = (await progressOf(council)).breakdowns.filter((one) => one.overlapping);
    expect(overlapping.map(({ by }) => by)).toEqual(['TERRITORY']);
  });
});
