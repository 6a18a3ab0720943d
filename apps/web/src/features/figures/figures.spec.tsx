import { expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { figuresApi } from '@trame/contracts/figures';
import { frameworksApi } from '@trame/contracts/frameworks';
import { sessionsApi } from '@trame/contracts/sessions';
import type { Role } from '@trame/domain/access';
import { fakeApi } from '../../../test/fake-api.ts';
import { aMembership, renderRoutes } from '../../../test/render.tsx';
import { someFigures } from '../../../test/samples/some-figures.ts';
import { figuresRoutes } from './figures.routes.tsx';

jest.setTimeout(20_000);

async function open(at = '', role: Role = 'COORDINATOR') {
  const membership = aMembership(role);
  const me = { accountId: membership.personId, email: 'a@exemple.fr', name: 'Camille Roussel', locale: 'fr' as const };
  const api = fakeApi();
  api.on(sessionsApi.me, { ...me, memberships: [membership] });
  api.on(frameworksApi.list, { items: [], total: 0 });
  const asked = api.on(figuresApi.get, someFigures());
  const drawn = await renderRoutes({ desk: figuresRoutes }, `/clsm-de-rivebourg/rapports/chiffres${at}`);
  return { ...drawn, asked };
}
const textOf = (element: HTMLElement) => element.textContent.replaceAll(/\s/g, ' ');

it('says each number with what is known of it, and draws tables that hold the same', async () => {
  const { user, asked } = await open('?annee=2026');
  const meetings = await screen.findByRole('region', { name: 'Réunions' });
  expect(asked[0]?.input.query).toEqual({ from: '2026-01-01', to: '2026-12-31', audience: 'INNER' });
  expect(textOf(meetings)).toContain('Réunions tenues7');
  expect(textOf(meetings)).toContain('Temps de réunion13 h 30');
  expect(textOf(meetings)).toContain('Personnes différentesau moins 31');
  await user.click(within(meetings).getByText('Voir les données'));
  const data = within(meetings).getByRole('table', { name: /^Réunions par instance\s: données$/ });
  const last = within(data).getAllByRole('row').at(-1);
  expect(last && textOf(last)).toBe('Groupe Jeunes59 h 30inconnuinconnu');
  expect(textOf(screen.getByRole('region', { name: 'Présence par collège' }))).toContain('non communiqué');
  expect(screen.getByRole('img', { name: 'Comité de pilotage, 9 Pourvus, 3 Vacants' })).toBeVisible();
  expect(textOf(screen.getByRole('region', { name: 'Budget' }))).toContain('1 250 €');
  expect(screen.getByRole('region', { name: 'Contacts du public' })).toHaveTextContent('non suivi');
});

it('lists the rules with their source and what is amiss', async () => {
  await open();
  const rules = await screen.findByRole('region', { name: 'Points de vigilance' });
  expect(textOf(rules)).toMatch(/1 point demande votre attention/);
  expect(textOf(rules)).toContain('Texte de l’État : Instruction de 2016');
  expect(textOf(rules)).toContain('Comité de pilotage : siège vacant pour Proches et aidants');
  expect(textOf(rules)).toMatch(/R14.*À vérifier à la main/);
});

it('keeps period and reading in the address, for the files too', async () => {
  const { user, address, asked } = await open('?semestre=2025-2');
  await screen.findByRole('region', { name: 'Réunions' });
  expect(asked.at(-1)?.input.query).toEqual({ from: '2025-07-01', to: '2025-12-31', audience: 'INNER' });
  await user.click(screen.getByRole('button', { name: 'À partager' }));
  await waitFor(() => expect(address()).toContain('lecture=partage'));
  await waitFor(() => expect(asked.at(-1)?.input.query).toMatchObject({ audience: 'SHARED' }));
  expect(screen.getByRole('link', { name: /\.xlsx/ })).toHaveAttribute(
    'href',
    expect.stringContaining('from=2025-07-01&to=2025-12-31'),
  );
  await user.click(screen.getByRole('button', { name: 'Dates libres' }));
  await waitFor(() => expect(address()).toContain('du=2025-07-01'));
  await user.click(screen.getByRole('button', { name: 'Année' }));
  await waitFor(() => expect(address()).toContain('annee=2025'));
  expect(address()).toContain('lecture=partage');
});

it('takes an address that makes no period for the year of today', async () => {
  const { asked } = await open('?du=2026-05-01&au=2026-01-01&semestre=x');
  await waitFor(() => expect(asked.at(-1)?.input.query).toMatchObject({ audience: 'INNER' }));
  expect(String(asked.at(-1)?.input.query['from'])).toMatch(/-01-01$/);
});

it('is for the coordination and the chair; others read why', async () => {
  const { asked } = await open('', 'MEMBER');
  expect(await screen.findByRole('heading', { name: 'Cette page demande un autre rôle' })).toBeVisible();
  expect(asked).toEqual([]);
});
