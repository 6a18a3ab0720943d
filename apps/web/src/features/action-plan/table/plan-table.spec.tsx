import { expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { actionPlanApi } from '@trame/contracts/action-plan';
import { frameworksApi } from '@trame/contracts/frameworks';
import { sessionsApi } from '@trame/contracts/sessions';
import { fakeApi } from '../../../../test/fake-api.ts';
import { aMembership, renderRoutes } from '../../../../test/render.tsx';
import { aLocalItem } from '../../../../test/samples/a-local-item.ts';
import { anAction, aPlan } from '../../../../test/samples/a-plan.ts';
import { actionPlanRoutes } from '../action-plan.routes.tsx';

jest.setTimeout(30_000);
const lead = { id: '0198f1c2-6a1b-7c3d-8e4f-000000000077', name: 'Nadia Belkacem' };
const AXIS = aLocalItem(1, { label: 'Santé mentale' });
const PLAN = '/clsm-de-rivebourg/plan?vue=tableau';

async function open(more = '') {
  const membership = aMembership();
  const me = { accountId: membership.personId, email: 'a@exemple.fr', name: 'Camille Roussel', locale: 'fr' as const };
  const api = fakeApi();
  api.on(sessionsApi.me, { ...me, memberships: [membership] });
  const themes = ['HOUSING', 'ACCESS_TO_CARE'] as const;
  const served = { themes: [...themes], frameworkItems: [`CLS.${AXIS.id}`, 'PTSM.SOMATIC_CARE'] };
  api.on(frameworksApi.list, { items: [AXIS], total: 1 });
  api.on(actionPlanApi.get, aPlan([anAction(1), anAction(2, { lead, status: 'DONE', ...served })]));
  const drawn = await renderRoutes({ desk: actionPlanRoutes }, PLAN + more);
  await screen.findByRole('table');
  return drawn;
}
const heads = () => screen.getAllByRole('columnheader').map(({ textContent }) => textContent);

it('has the columns of the address, and takes one more from their list', async () => {
  const { user, address } = await open('&columns=STATUS.DUE');
  expect(heads().slice(1)).toEqual(['Axe, objectif, action', 'État', 'Échéance']);
  await user.click(screen.getByRole('button', { name: 'Colonnes' }));
  await user.click(await screen.findByRole('checkbox', { name: 'Début' }));
  await waitFor(() => expect(address()).toBe(`${PLAN}&columns=STATUS.START.DUE`));
});

it('has its usual columns when the address names one nobody knows', async () => {
  await open('&columns=STATUS.COLLEGE');
  expect(heads().slice(2)).toEqual(['État', 'Pilote', 'Échéance', 'Avancement', 'Nouvelles']);
});

it.each([
  ['LEAD', ['Nadia Belkacem 1', 'Sans pilote 1']],
  ['STATUS', ['À démarrer 1', 'Terminée 1']],
  ['AXIS', ['À classer 2']],
  ['THEME', ['Accès aux soins 1', 'Logement 1', 'Sans thème 1']],
])('puts its lines together by %s', async (group, labels) => {
  await open(`&group=${group}`);
  const found = screen.getAllByRole('rowheader').filter((head) => head.getAttribute('scope') === 'rowgroup');
  expect(found.map(({ textContent }) => textContent.replace(/(\d).*/, '$1'))).toEqual(labels);
});

it('shows an action under each framework it serves, in words', async () => {
  await open('&group=FRAMEWORK&columns=THEMES.FRAMEWORKS');
  expect(await screen.findAllByRole('row', { name: /^Sélectionner.* Action 2/ })).toHaveLength(2);
  const groups = screen.getAllByRole('rowheader').filter((head) => head.getAttribute('scope') === 'rowgroup');
  expect(groups.map(({ textContent }) => textContent.replace(/\s/g, ' '))).toEqual([
    expect.stringContaining('PTSM : Accès à des soins somatiques adaptés'),
    expect.stringContaining('CLS : Santé mentale'),
    expect.stringContaining('Sans cadre'),
  ]);
});
