import { expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import { sessionsApi } from '@trame/contracts/sessions';
import { type SurveyAnswer, surveyApi } from '@trame/contracts/survey';
import type { Role } from '@trame/domain/access';
import { SURVEY_KEYS } from '@trame/domain/figures/survey';
import { fakeApi } from '../../../test/fake-api.ts';
import { aMembership, renderRoutes } from '../../../test/render.tsx';
import { surveyRoutes } from './survey.routes.tsx';

jest.setTimeout(20_000);
const GIVEN: Partial<Record<SurveyAnswer['key'], Partial<SurveyAnswer>>> = {
  NAME: { state: 'KNOWN', text: 'CLSM de Rivebourg' },
  CARRIER_KIND: { state: 'KNOWN', codes: ['MUNICIPALITY'] },
  USERS_SEATED: { state: 'KNOWN', yes: true },
  PARTICIPANTS: { state: 'AT_LEAST', value: 31 },
  CREATED: { state: 'UNTRACKED' },
};
const answers = SURVEY_KEYS.map(
  (key): SurveyAnswer => ({
    ...{ key, state: 'UNKNOWN', value: null, unit: 'COUNT', text: null, yes: null, codes: [] },
    ...GIVEN[key],
  }),
);

async function open(role: Role = 'COORDINATOR') {
  const membership = aMembership(role);
  const me = { accountId: membership.personId, email: 'a@exemple.fr', name: 'Camille Roussel', locale: 'fr' as const };
  const api = fakeApi();
  api.on(sessionsApi.me, { ...me, memberships: [membership] });
  const asked = api.on(surveyApi.get, { year: 2026, answers });
  const drawn = await renderRoutes({ desk: surveyRoutes }, '/clsm-de-rivebourg/rapports/enquete?annee=2026');
  return { ...drawn, asked };
}
const lineOf = (question: string) => screen.getByText(question).parentElement?.textContent.replaceAll(/\s/g, ' ');

it('answers on one screen, each answer as text and with a button that copies it', async () => {
  const { user, asked } = await open();
  await screen.findByRole('region', { name: 'Identité' });
  expect(asked[0]?.input.query).toEqual({ year: 2026 });
  expect(lineOf('Type de structure porteuse')).toContain('Commune');
  expect(lineOf('Personnes concernées ou proches au comité de pilotage')).toContain('Oui');
  expect(lineOf('Personnes différentes venues en réunion')).toContain('au moins 31');
  expect(screen.getByText('4 réponses sur 34.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: /^Copier la réponse\s: Nom du conseil$/ }));
  expect(await navigator.clipboard.readText()).toBe('CLSM de Rivebourg');
  expect(screen.getAllByText('Réponse copiée.').map(({ tagName }) => tagName)).toEqual(['OUTPUT', 'SPAN']);
});

it('says what is missing, and where to fill it in or that nobody can here', async () => {
  await open();
  await screen.findByRole('region', { name: 'Gouvernance' });
  expect(lineOf('Année de création')).toContain('Trame ne le suit pas');
  expect(lineOf('Feuille de route en vigueur')).toContain('Réponse manquante');
  const [first] = screen.getAllByRole('link', { name: /à compléter dans le Plan/ });
  expect(first).toHaveAttribute('href', '/clsm-de-rivebourg/plan');
});

it('is for the coordination and the chair', async () => {
  const { asked } = await open('LEAD');
  expect(await screen.findByRole('heading', { name: 'Cette page demande un autre rôle' })).toBeVisible();
  expect(asked).toEqual([]);
});
