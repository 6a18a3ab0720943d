import { describe, expect, it } from '@jest/globals';
import { actionPlanApi } from '@trame/contracts/action-plan';
import { sharingApi as api } from '@trame/contracts/sharing';
import { accepted, anAction, answer, offer, offersTo, rename, sharesOf } from '../../../test/factories/a-share.ts';
import { testApp } from '../../../test/test-app.ts';
import { newId } from '../../platform/database/new-id.ts';

const app = await testApp();

async function pair() {
  const [from, to] = [await app.council(), await app.council()];
  await rename(app, from, 'CLSM d’Aubagne');
  await rename(app, to, 'CLSM de Bressuire');
  return { from, to };
}

describe('the councils one may offer to', () => {
  it('are found by words of their name, accents and capitals aside, with their department and nothing else', async () => {
    const { from, to } = await pair();
    const name = `Conseil d’Évry ${newId()}`;
    await rename(app, to, name);
    await app.superuser.query(
      `insert into app.territory_unit (council_id, id, kind, code, name, population)
       values ($1, $2, 'MUNICIPALITY', '59350', 'Lille', 236710)`,
      [to.councilId, newId()],
    );
    const { body } = await from.call(api.councils, { query: { search: name.toUpperCase().replace('É', 'E') } });
    expect(body).toEqual({ items: [{ id: to.councilId, name, department: '59' }], total: 1 });
    expect((await to.call(api.councils, { query: { search: name } })).body.items).toEqual([]);
    expect((await from.call(api.councils, { query: { search: '%' } })).status).toBe(422);
  });
});

describe('an action offered to another council', () => {
  it('is accepted there, read there, and stopped: each side sees where it stands', async () => {
    const { from, to } = await pair();
    const organization = await from.organization('Maison des adolescents');
    const axis = (
      await from.call(actionPlanApi.addAxis, { body: { number: '1', title: 'Accès aux soins' }, key: newId() })
    ).body;
    const actionId = await anAction(from, {
      ...{ number: '1.2', axisId: axis.id, startsOn: '2026-01-10', dueOn: '2026-02-10' },
      leadOrganizationId: organization,
    });
    const underWay = { body: { status: 'IN_PROGRESS' }, version: 1 };
    await from.call(actionPlanApi.changeAction, { params: { actionId }, ...underWay });
    const report = { word: 'PROGRESSING', text: 'Le bail est signé par Alix.', progress: 40 };
    await from.call(actionPlanApi.report, { params: { actionId }, body: report, key: newId() });
    const offered = await offer(from, actionId, to);
    expect([offered.status, offered.body]).toMatchObject([201, { version: 1, state: 'OFFERED' }]);
    expect(await sharesOf(from, actionId)).toMatchObject([
      { state: 'OFFERED', council: { name: 'CLSM de Bressuire', department: null } },
    ]);
    const [waiting] = await offersTo(to);
    expect(waiting).toEqual({
      ...{ id: offered.body.id, version: 1, title: 'Ouvrir un lieu d’écoute', offeredAt: expect.any(String) },
      council: { id: from.councilId, name: 'CLSM d’Aubagne', department: null },
    });
    expect((await to.call(api.list)).body.items).toEqual([]);

    const agreed = await answer(to, offered.body);
    expect([agreed.status, agreed.body]).toMatchObject([200, { version: 2, state: 'ACCEPTED' }]);
    const member = await to.member('MEMBER');
    expect((await member.call(api.list)).body.items).toEqual([
      {
        ...{ id: offered.body.id, version: 2, number: '1.2', title: 'Ouvrir un lieu d’écoute' },
        ...{ axis: 'Accès aux soins', status: 'IN_PROGRESS', startsOn: '2026-01-10', dueOn: '2026-02-10' },
        ...{ dueText: null, daysLate: expect.any(Number), progress: 40, leadOrganization: 'Maison des adolescents' },
        news: { word: 'PROGRESSING', day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
        council: { id: from.councilId, name: 'CLSM d’Aubagne', department: null },
      },
    ]);

    const params = { shareId: offered.body.id };
    expect((await to.call(api.stop, { params, version: 2 })).status).toBe(204);
    expect((await member.call(api.list)).body.items).toEqual([]);
    expect(await sharesOf(from, actionId)).toMatchObject([{ state: 'STOPPED', version: 3 }]);
  });

  it('follows what the council of origin changes', async () => {
    const { from, to } = await pair();
    const { actionId } = await accepted(from, to);
    const change = { title: 'Ouvrir deux lieux', status: 'DONE' };
    await from.call(actionPlanApi.changeAction, { params: { actionId }, body: change, version: 1 });
    expect((await to.call(api.list)).body.items).toMatchObject([change]);
  });

  it('is offered once, and not again for thirty days to a council that said no', async () => {
    const { from, to } = await pair();
    const actionId = await anAction(from);
    const { body: offered } = await offer(from, actionId, to);
    expect((await offer(from, actionId, to)).body.code).toBe('SHARE_EXISTS');
    await answer(to, offered, 'DECLINED');
    expect((await offer(from, actionId, to)).body.code).toBe('SHARE_DECLINED');
    await app.superuser.query(`update core.action_share set changed_at = now() - interval '31 days' where id = $1`, [
      offered.id,
    ]);
    expect((await offer(from, actionId, to)).body).toEqual({ id: offered.id, version: 3, state: 'OFFERED' });
  });

  it('may be taken back, before the answer and after it, and offered again', async () => {
    const { from, to } = await pair();
    const actionId = await anAction(from);
    const { body: first } = await offer(from, actionId, to);
    const withdraw = (version: number) => from.call(api.withdraw, { params: { actionId, shareId: first.id }, version });
    expect((await withdraw(1)).status).toBe(204);
    expect(await offersTo(to)).toEqual([]);
    const { body: again } = await offer(from, actionId, to);
    await answer(to, again);
    expect((await withdraw(4)).status).toBe(204);
    expect((await to.call(api.list)).body.items).toEqual([]);
    expect((await withdraw(5)).body.code).toBe('SHARE_OVER');
  });

  it('is refused to its own council, to none, and for what the other side alone may do', async () => {
    const { from, to } = await pair();
    const { actionId, share } = await accepted(from, to);
    expect((await offer(from, actionId, from)).status).toBe(404);
    const ghost = { params: { actionId }, body: { toCouncilId: newId() }, key: newId() };
    expect((await from.call(api.offer, ghost)).status).toBe(404);
    expect((await offer(to, actionId, from)).status).toBe(404);
    expect((await answer(from, share)).status).toBe(404);
    const params = { actionId, shareId: share.id };
    expect((await from.call(api.stop, { params, version: share.version })).status).toBe(404);
    expect((await to.call(api.withdraw, { params, version: share.version })).status).toBe(404);
    const elsewhere = { ...params, actionId: await anAction(from) };
    expect((await from.call(api.withdraw, { params: elsewhere, version: share.version })).status).toBe(404);
  });

  it('goes to so many councils and no more', async () => {
    const { from, to } = await pair();
    const actions = await Promise.all(Array.from({ length: 21 }, () => anAction(from)));
    const codes: string[] = [];
    for (const actionId of actions) codes.push((await offer(from, actionId, to)).body.code ?? 'OFFERED');
    expect(codes).toEqual([...Array.from({ length: 20 }, () => 'OFFERED'), 'SHARES_FULL']);
  });
});
