import { describe, expect, it } from '@jest/globals';
import { actionPlanApi } from '@trame/contracts/action-plan';
import { actionSheetApi } from '@trame/contracts/action-sheet';
import { actionSheetPartsApi } from '@trame/contracts/action-sheet-parts';
import { councilsApi } from '@trame/contracts/councils';
import { publicPlanApi as api } from '@trame/contracts/public-plan';
import { aPlanOf } from '../../../test/factories/a-plan.ts';
import { testApp } from '../../../test/test-app.ts';
import type { TestCouncil } from '../../../test/test-council.ts';
import { newId } from '../../platform/database/new-id.ts';

const app = await testApp();
const open = (slug: string, langue?: string) =>
  app.call(api.read, { params: { slug }, query: langue ? { langue } : {} });
const publish = async (council: TestCouncil, publicPlan = true) => {
  const { version } = (await council.call(councilsApi.get)).body;
  return council.call(councilsApi.settle, { body: { publicPlan }, version });
};
const SECRETS = /Alix|Aubry|Cantine|12\s?345|Bloqué par|un trouble|En réserve|Sans fiche ouverte|Réservée|Révélateur/;

/** A plan that says all that a plan can: of it, two actions are for everybody. */
async function scene() {
  const { council, axis, action } = await aPlanOf(app);
  const axisId = await axis('Agir tôt');
  const lead = await council.person({ given: 'Alix', family: 'Aubry' });
  const settle = (actionId: string, body: object, version = 1) =>
    council.call(actionSheetApi.settle, { params: { actionId }, body, version });
  const change = (actionId: string, body: object, version = 1) =>
    council.call(actionPlanApi.changeAction, { params: { actionId }, body, version });
  const led = await action('Ouvrir un lieu', { axisId });
  const carried = await action('Former les agents', {});
  await change(led, {
    leadPersonId: lead,
    leadOrganizationId: await council.organization('Cantine'),
    dueOn: '2028-06-30',
  });
  await change(carried, { leadOrganizationId: await council.organization('CCAS'), status: 'ON_HOLD', progress: 40 });
  for (const actionId of [led, carried])
    await settle(actionId, { visibility: 'PUBLIC', context: 'Il vit avec un trouble.' }, 2);
  const note = { word: 'BLOCKED', text: 'Bloqué par Alix Aubry.', progress: null };
  await council.call(actionPlanApi.report, { params: { actionId: led }, body: note, key: newId() });
  const budget = {
    ...{ year: 2027, label: 'Loyer', funderId: null },
    ...{ requestedCents: 1_234_500, grantedCents: null, spentCents: null },
  };
  const params = { actionId: led, lineId: newId() };
  await council.call(actionSheetPartsApi.putBudgetLine, { params, body: budget, version: 0 });
  const reserved = await action('Réservée', { bodyId: await council.body('WORKING_GROUP') });
  await settle(reserved, { visibility: 'GROUP', description: 'En réserve' });
  await action('Sans fiche ouverte', {});
  return { council, led, carried, settle, change };
}

describe('the public page of a plan', () => {
  it('is nothing until the council publishes it, and after it stopped, as where there is no council', async () => {
    const { council } = await scene();
    const none = await open('conseil-qui-n-existe-pas');
    const before = await open(council.slug);
    expect([before.status, none.status]).toEqual([404, 404]);
    expect(before.text.replaceAll(council.slug, '')).toBe(none.text.replaceAll('conseil-qui-n-existe-pas', ''));
    expect((await publish(council)).body.publicPlan).toBe(true);
    expect((await open(council.slug)).status).toBe(200);
    await publish(council, false);
    expect((await open(council.slug)).text).not.toContain('Ouvrir un lieu');
    const chair = await council.member('CHAIR');
    expect((await chair.call(councilsApi.settle, { body: { publicPlan: true }, version: 3 })).status).toBe(403);
  });

  it('tells number, title, axis, state, period, organisation and progress of what is for everybody, and no more', async () => {
    const { council } = await scene();
    await publish(council);
    const { text } = await open(council.slug);
    for (const told of ['Ouvrir un lieu', 'Agir tôt', '30 juin 2028', 'Former les agents', 'CCAS', 'Bloquée', '40'])
      expect(text).toContain(told);
    expect(text).not.toMatch(SECRETS);
    expect(text).not.toContain(council.personId);
    expect((await open(council.slug, 'en')).text).toContain('Progress');
    // negative control: the plan of the council does hold what must not be read here
    const inside = JSON.stringify((await council.call(actionPlanApi.get)).body);
    for (const secret of ['Aubry', 'Sans fiche ouverte', 'Réservée']) expect(inside).toContain(secret);
    expect(inside).toMatch(SECRETS);
  });

  it('is read from top to bottom as the plan is, an action before its parts', async () => {
    const { council, axis, action } = await aPlanOf(app);
    const axisId = await axis('Agir tôt');
    const whole = await action('Premier lieu', { axisId });
    const next = await action('Deuxième lieu', { axisId });
    const part = await action('Une partie', { axisId, parentId: whole });
    for (const actionId of [whole, next, part])
      await council.call(actionSheetApi.settle, { params: { actionId }, body: { visibility: 'PUBLIC' }, version: 1 });
    await publish(council);
    expect((await open(council.slug)).text).toMatch(/Premier lieu.*Une partie.*Deuxième lieu/su);
  });

  it('names no organisation that reveals, nothing taken out, closed again, or born in private', async () => {
    const { council, led, carried, settle } = await scene();
    await publish(council);
    const { rows } = await app.superuser.query(
      `update app.organization set name = 'Révélateur', reveals = true where council_id = $1 and name = 'CCAS' returning id`,
      [council.councilId],
    );
    expect(rows).toHaveLength(1);
    expect((await open(council.slug)).text).not.toMatch(/Révélateur|CCAS/);
    const meetingId = await council.meeting(await council.body());
    const itemId = await council.item(meetingId);
    const born = (restricted: boolean) =>
      app.superuser.query(
        `with i as (update app.agenda_item set restricted = $3 where council_id = $1 and id = $2)
         update app.action set item_id = $2, meeting_id = $4 where council_id = $1 and id = $5`,
        [council.councilId, itemId, restricted, meetingId, carried],
      );
    await born(false);
    expect((await open(council.slug)).text).toContain('Former les agents');
    await born(true);
    expect((await open(council.slug)).text).not.toContain('Former les agents');
    await settle(led, { visibility: 'COUNCIL' }, 4);
    const { status, text } = await open(council.slug);
    expect([status, text.includes('Ouvrir un lieu'), text.includes('0 action')]).toEqual([200, false, true]);
  });
});
