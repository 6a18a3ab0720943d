import { expect, it } from '@jest/globals';
import { actionPlanApi } from '@trame/contracts/action-plan';
import { actionSheetApi as api } from '@trame/contracts/action-sheet';
import { actionSheetPartsApi as parts } from '@trame/contracts/action-sheet-parts';
import { readPdf } from '../../../../../../libs/documents/test/read-pdf.ts';
import { testApp } from '../../../../test/test-app.ts';
import type { TestCouncil } from '../../../../test/test-council.ts';
import { newId } from '../../../platform/database/new-id.ts';

const app = await testApp();

/** An action whose sheet has something in each part. */
async function filled(council: TestCouncil) {
  const asked = { body: { title: 'Ouvrir un lieu', number: '1.2', dueOn: '2027-06-30' }, key: newId() };
  const actionId = String((await council.call(actionPlanApi.addAction, asked)).body.id);
  const ids = { partnerId: newId(), lineId: newId(), indicatorId: newId(), measurementId: newId() };
  const params = { actionId, ...ids, milestoneId: newId(), obstacleId: newId(), commentId: newId() };
  const organizationId = await council.organization('Mission locale');
  const put = (spec: Parameters<TestCouncil['call']>[0], body: object) =>
    council.call(spec, { params, body, version: 0 });
  await put(parts.putPartner, { part: 'PARTNER', personId: null, organizationId, role: 'Prête le local' });
  const amounts = { requestedCents: 1_500_000, grantedCents: null, spentCents: null };
  await put(parts.putBudgetLine, { label: 'Poste', year: 2027, funderId: organizationId, ...amounts });
  await put(parts.putBudgetLine, { label: 'Poste', year: 2027, funderId: organizationId, ...amounts });
  const figures = { unit: 'jeunes', baseline: 0, target: 120, targetText: null, source: 'Registre' };
  await put(parts.putIndicator, { label: 'Jeunes reçus', ...figures });
  await put(parts.putMeasurement, { value: 42, measuredOn: '2027-03-31', note: null });
  await put(parts.putMilestone, { title: 'Le bail est signé', dueOn: '2020-03-31', done: false });
  const helpers = { helperPersonId: council.personId, helperBodyId: null };
  await put(parts.putObstacle, { text: 'Pas de local.', ...helpers, raisedOn: '2027-01-12', liftedOn: null });
  await put(api.putComment, { text: 'Entre nous.', mentionIds: [] });
  const served = { frameworkItems: ['PTSM.SOMATIC_CARE'], themes: ['HOUSING'], publics: ['STUDENTS'] };
  const body = { context: 'On attend #trois mois.', aims: 'Recevoir *vite*.', ...served };
  await council.call(api.settle, { params, body, version: 1 });
  return params;
}

it('prints the sheet as a tagged document, words as they were written, without what is said under it', async () => {
  const council = await app.council();
  const params = await filled(council);
  const answer = await council.call(api.print, { params });
  expect(answer.headers['content-disposition']).toContain('1-2-fiche-action.pdf');
  const pdf = await readPdf(answer.body);
  expect([pdf.title, pdf.language, pdf.accessiblePart]).toEqual(['Fiche-action – 1.2 Ouvrir un lieu', 'fr-FR', '1']);
  expect(pdf.roles.filter((role) => role === 'H1')).toHaveLength(1);
  expect(pdf.roles.filter((role) => role === 'Table')).toHaveLength(2);
  for (const words of [
    'On attend #trois mois.',
    'Recevoir *vite*.',
    'Mission locale Prête le local',
    'attendu le 31 mars 2020',
    'Accès à des soins somatiques adaptés',
    'Étudiantes et étudiants',
  ])
    expect(pdf.text).toContain(words);
  expect(pdf.text).toMatch(/Peut aider\s: Dominique Essai.*cible\s: 120 jeunes.*42 jeunes.*15\s000\s€.*Inconnu/su);
  expect(pdf.text).not.toContain('Entre nous');
  const english = await readPdf((await council.call(api.print, { params, query: { language: 'en' } })).body);
  expect(english.title).toBe('Action sheet – 1.2 Ouvrir un lieu');
});

it('prints nothing of a sheet kept for a group to others, nor of another council', async () => {
  const council = await app.council();
  const params = await filled(council);
  await council.call(api.settle, { params, body: { visibility: 'GROUP' }, version: 2 });
  const refused = await (await council.member('MEMBER')).call(api.print, { params });
  expect([refused.status, refused.body.code]).toEqual([403, 'SHEET_RESERVED']);
  expect((await (await app.council()).call(api.print, { params })).status).toBe(404);
});
