import { expect, it } from '@jest/globals';
import { actionPlanApi } from '@trame/contracts/action-plan';
import { actionSheetApi } from '@trame/contracts/action-sheet';
import { actionSheetPartsApi as parts } from '@trame/contracts/action-sheet-parts';
import { planExportApi } from '@trame/contracts/plan-export';
import { strFromU8, unzipSync } from 'fflate';
import { sheetsIn } from '../../../test/read-sheets.ts';
import { testApp } from '../../../test/test-app.ts';
import type { TestCouncil, TestMember } from '../../../test/test-council.ts';
import { newId } from '../../platform/database/new-id.ts';

const app = await testApp();

/** An action with one amount, one indicator and two measurements; the words compute something where they may. */
async function withFigures(council: TestCouncil, title: string) {
  const asked = { body: { title, number: '1.2' }, key: newId() };
  const actionId = String((await council.call(actionPlanApi.addAction, asked)).body.id);
  const params = { actionId, lineId: newId(), indicatorId: newId(), measurementId: newId(), milestoneId: newId() };
  const put = (spec: Parameters<TestCouncil['call']>[0], body: object, other = {}) =>
    council.call(spec, { params: { ...params, ...other }, body, version: 0 });
  const funderId = await council.organization(`+Mission locale, ${title}`);
  const amounts = { requestedCents: 1_500_050, grantedCents: 0, spentCents: null };
  await put(parts.putBudgetLine, { label: '=SUM(A1)', year: 2027, funderId, ...amounts });
  const figures = { unit: 'jeunes', baseline: 0, target: 120, targetText: null, source: '-Registre' };
  await put(parts.putIndicator, { label: '@Jeunes reçus', ...figures });
  await put(parts.putMeasurement, { value: 12, measuredOn: '2026-12-31', note: null });
  await put(parts.putMeasurement, { value: 42.5, measuredOn: '2027-03-31', note: '=1+1' }, { measurementId: newId() });
  await put(parts.putMilestone, { title: '+Local', dueOn: '2027-03-31', done: true });
  return actionId;
}

async function fileOf(who: TestMember, query = {}) {
  const { body } = await who.call(planExportApi.xlsx, { query });
  const sheets = await sheetsIn(body);
  return { body: body as Buffer, sheets: Object.fromEntries(sheets.map(({ name, rows }) => [name, rows])) };
}

const PLACE = ['Axe', 'Sous-action de'];

it('has money, indicators, measurements and milestones on sheets of their own; what is unknown is empty', async () => {
  const council = await app.council();
  await withFigures(council, 'Ouvrir un lieu');
  const { sheets, body } = await fileOf(council);
  expect(Object.keys(sheets)).toEqual(['Plan d’actions', 'Budget', 'Indicateurs', 'Mesures', 'Jalons']);
  expect(sheets['Budget']).toEqual([
    ['N° action', 'Action', 'Année', 'Financeur', 'Objet', 'Demandé (€)', 'Accordé (€)', 'Dépensé (€)', ...PLACE],
    ['1.2', 'Ouvrir un lieu', 2027, '+Mission locale, Ouvrir un lieu', '=SUM(A1)', 15_000.5, 0, null, null, null],
  ]);
  expect(sheets['Indicateurs']?.[1]).toEqual([
    ...['1.2', 'Ouvrir un lieu', '@Jeunes reçus', 'jeunes', 0, 120, null, 42.5, '2027-03-31', '-Registre', null, null],
  ]);
  expect(sheets['Mesures']?.slice(1).map((row) => row.slice(4, 7))).toEqual([
    ['2026-12-31', 12, null],
    ['2027-03-31', 42.5, '=1+1'],
  ]);
  expect(sheets['Jalons']?.[1]).toEqual(['1.2', 'Ouvrir un lieu', '+Local', '2027-03-31', 'atteint', null, null]);
  const files = Object.values(unzipSync(new Uint8Array(body))).map((part) => strFromU8(part));
  expect(files.join('')).not.toMatch(/<f[ >]/u);
  expect((await fileOf(council)).body.equals(body)).toBe(true);
  const english = await fileOf(council, { language: 'en', text: 'nothing of this' });
  expect(english.sheets['Measurements']).toHaveLength(1);
});

it('keeps the figures of a sheet that is kept for its group from others, and gives them to those concerned', async () => {
  const council = await app.council();
  const actionId = await withFigures(council, 'Réservée');
  await withFigures(council, 'Ouverte');
  const settled = { params: { actionId }, body: { visibility: 'GROUP', description: 'Entre nous.' }, version: 1 };
  expect((await council.call(actionSheetApi.settle, settled)).status).toBe(200);
  const titles = async (who: TestMember) =>
    Object.entries((await fileOf(who)).sheets).map(([name, rows]) => [name, rows.slice(1).length]);
  const lines = (all: number) => [
    ['Plan d’actions', 2],
    ['Budget', all],
    ['Indicateurs', all],
    ['Mesures', 2 * all],
    ['Jalons', all],
  ];
  const [member, lead] = [await council.member('MEMBER'), await council.member('MEMBER')];
  expect(await titles(await council.member('CHAIR'))).toEqual(lines(2));
  expect(await titles(member)).toEqual(lines(1));
  expect(JSON.stringify(await fileOf(member))).not.toContain('Entre nous');
  const led = { params: { actionId }, body: { leadPersonId: lead.personId }, version: 2 };
  expect((await council.call(actionPlanApi.changeAction, led)).status).toBe(200);
  expect(await titles(lead)).toEqual(lines(2));
  expect(JSON.stringify(await fileOf(lead))).toContain('Entre nous');
  expect(await titles(member)).toEqual(lines(1));
});
