import { describe, expect, it } from '@jest/globals';
import { actionPlanApi } from '@trame/contracts/action-plan';
import { actionSheetApi } from '@trame/contracts/action-sheet';
import { actionSheetPartsApi as api } from '@trame/contracts/action-sheet-parts';
import type { EndpointSpec } from '@trame/contracts/endpoint';
import { LIMITS } from '@trame/contracts/limits';
import { organizationsApi } from '@trame/contracts/organizations';
import { testApp } from '../../../../test/test-app.ts';
import type { TestCouncil } from '../../../../test/test-council.ts';
import { newId } from '../../../platform/database/new-id.ts';

const app = await testApp();

async function anAction(council: TestCouncil, body: object = {}) {
  const asked = { body: { title: 'Ouvrir un lieu', ...body }, key: newId() };
  return { actionId: String((await council.call(actionPlanApi.addAction, asked)).body.id) };
}

const sheet = async (council: TestCouncil, params: { actionId: string }) =>
  actionSheetApi.get.response.parse((await council.call(actionSheetApi.get, { params })).body);

const LINE = {
  label: 'Poste',
  year: 2027,
  funderId: null,
  requestedCents: 1_500_000,
  grantedCents: null,
  spentCents: null,
};
const INDICATOR = {
  label: 'Jeunes reçus',
  unit: 'jeunes',
  baseline: 0,
  target: 120,
  targetText: null,
  source: 'Registre',
};
const OBSTACLE = {
  text: 'Pas de local.',
  helperPersonId: null,
  helperBodyId: null,
  raisedOn: '2027-01-12',
  liftedOn: null,
};
const MILESTONE = { title: 'Le local est loué', dueOn: '2027-03-31', done: false };

describe('the lists of a sheet', () => {
  it('hold partners and their role, people or organisations, and never both nor neither', async () => {
    const council = await app.council();
    const params = { ...(await anAction(council)), partnerId: newId() };
    const organizationId = await council.organization('Mission locale');
    const put = (body: object, version: number) => council.call(api.putPartner, { params, body, version });
    const body = { part: 'PARTNER', personId: null, organizationId, role: 'Prête le local' };
    expect((await put(body, 0)).body).toMatchObject({ name: 'Mission locale', role: 'Prête le local', version: 1 });
    expect((await put(body, 0)).body.version).toBe(1);
    expect((await put({ ...body, role: null }, 1)).body).toMatchObject({ role: null, version: 2 });
    const stale = await put({ ...body, role: 'Autre' }, 1);
    expect([stale.status, stale.body.current.version]).toEqual([412, 2]);
    for (const personId of [null, council.personId])
      expect((await put({ ...body, personId, organizationId: personId && organizationId }, 2)).status).toBe(422);
    const page = (await council.call(actionPlanApi.getAction, { params })).body;
    expect(page.partners).toMatchObject([{ name: 'Mission locale' }]);
    expect((await council.call(api.removePartner, { params, version: 1 })).status).toBe(412);
    expect((await council.call(api.removePartner, { params, version: 2 })).status).toBe(204);
    expect((await sheet(council, params)).partners).toEqual([]);
  });

  it('hold money by year and funder where unknown is not zero; a funder of the plan stays in the directory', async () => {
    const council = await app.council();
    const params = { ...(await anAction(council)), lineId: newId() };
    const funderId = await council.organization('ARS');
    const put = (body: object) => council.call(api.putBudgetLine, { params, body, version: 0 });
    expect((await put({ ...LINE, funderId, grantedCents: 0 })).body).toMatchObject({ funder: 'ARS', grantedCents: 0 });
    expect((await sheet(council, params)).budget).toMatchObject([{ year: 2027, grantedCents: 0, spentCents: null }]);
    for (const wrong of [{ label: '' }, { requestedCents: -1 }, { year: 1999 }])
      expect((await put({ ...LINE, ...wrong })).status).toBe(422);
    const gone = { params: { organizationId: funderId }, version: 1 };
    expect((await council.call(organizationsApi.remove, gone)).body.code).toBe('ORGANIZATION_IN_USE');
  });

  it('hold indicators and their dated measurements, under their own indicator alone', async () => {
    const council = await app.council();
    const params = { ...(await anAction(council)), indicatorId: newId(), measurementId: newId() };
    await council.call(api.putIndicator, { params, body: INDICATOR, version: 0 });
    const measured = { value: 42.5, measuredOn: '2027-06-30', note: 'Mi-année' };
    expect((await council.call(api.putMeasurement, { params, body: measured, version: 0 })).status).toBe(200);
    expect((await sheet(council, params)).indicators).toMatchObject([{ ...INDICATOR, measurements: [measured] }]);
    expect((await council.call(actionPlanApi.getAction, { params })).body).toMatchObject({
      indicator: 'Jeunes reçus',
      indicatorTarget: '120',
    });
    const elsewhere = { ...params, ...(await anAction(council)), measurementId: newId() };
    const lost = await council.call(api.putMeasurement, { params: elsewhere, body: measured, version: 0 });
    expect([lost.status, lost.body.code]).toEqual([404, 'NOT_FOUND']);
    expect((await council.call(api.removeIndicator, { params, version: 1 })).status).toBe(204);
    expect((await sheet(council, params)).indicators).toEqual([]);
  });

  it('hold milestones, and what holds the action up with who can help', async () => {
    const council = await app.council();
    const params = { ...(await anAction(council)), milestoneId: newId(), obstacleId: newId() };
    const helperBodyId = await council.body('STEERING', 'Comité de pilotage', 'COPIL');
    await council.call(api.putMilestone, { params, body: MILESTONE, version: 0 });
    await council.call(api.putMilestone, { params, body: { ...MILESTONE, done: true }, version: 1 });
    const put = (body: object, version: number) => council.call(api.putObstacle, { params, body, version });
    await put({ ...OBSTACLE, helperBodyId, helperPersonId: council.personId }, 0);
    expect((await put({ ...OBSTACLE, liftedOn: '2027-01-11' }, 1)).status).toBe(422);
    expect(await sheet(council, params)).toMatchObject({
      milestones: [{ title: 'Le local est loué', done: true, version: 2 }],
      obstacles: [{ helper: { name: 'Dominique Essai' }, helperBody: { tag: 'COPIL' }, liftedOn: null }],
    });
  });

  it('are written by the lead of the group, refused to others, to other councils, and beyond what a page shows', async () => {
    const council = await app.council();
    const other = await app.council();
    const group = await council.body('WORKING_GROUP');
    const [lead, another] = [await council.member('LEAD'), await council.member('LEAD')];
    await council.lead(group, lead.personId);
    const params = await anAction(council, { bodyId: group });
    const put = (who: { call: TestCouncil['call'] }, given: object = {}) =>
      who.call(api.putMilestone, {
        params: { ...params, milestoneId: newId() },
        body: MILESTONE,
        version: 0,
        ...given,
      });
    expect([(await put(lead)).status, (await put(another)).status, (await put(other)).status]).toEqual([200, 404, 404]);
    const foreign: [EndpointSpec, object][] = [
      [api.putPartner, { part: 'PARTNER', personId: await other.person(), organizationId: null, role: null }],
      [api.putBudgetLine, { ...LINE, funderId: await other.organization('ARS') }],
      [api.putObstacle, { ...OBSTACLE, helperBodyId: await other.body() }],
    ];
    for (const [spec, body] of foreign) {
      const ids = { partnerId: newId(), lineId: newId(), obstacleId: newId() };
      expect((await council.call(spec, { params: { ...params, ...ids }, body, version: 0 })).status).toBe(404);
    }
    await app.superuser.query(
      `insert into app.milestone (council_id, id, action_id, title)
       select $1, gen_random_uuid(), $2, 'Étape' from generate_series(2, $3)`,
      [council.councilId, params.actionId, LIMITS.sheet.lines],
    );
    const full = await put(council);
    expect([full.status, full.body.code]).toEqual([409, 'SHEET_FULL']);
    expect((await sheet(council, params)).milestones).toHaveLength(LIMITS.sheet.lines);
  });
});
