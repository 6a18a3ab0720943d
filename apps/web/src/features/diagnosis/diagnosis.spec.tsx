import { afterEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { diagnosisApi } from '@trame/contracts/diagnosis';
import type { Finding } from '@trame/contracts/diagnosis-answers';
import { territoryApi } from '@trame/contracts/territory';
import { clearNotices, Toaster } from '@trame/ui/toaster';
import { fakeApi } from '../../../test/fake-api.ts';
import { render } from '../../../test/render.tsx';
import { id } from '../../../test/running-meeting.tsx';
import { aFinding } from '../../../test/samples/a-finding.ts';
import { DiagnosisView } from './diagnosis.view.tsx';

const LILLE = { id: id(80), kind: 'MUNICIPALITY', code: '59350', name: 'Lille', population: 1, startsOn: '2026-01-01' };
const resource = aFinding({ id: id(71), kind: 'RESOURCE', title: 'Maison des adolescents', weight: null });

const open = async (items: Finding[], options: Parameters<typeof render>[1] = {}) => {
  const api = fakeApi();
  const counts = { needs: items.length, resources: 0, removed: 0 };
  const asked = api.on(diagnosisApi.get, { items, total: items.length, counts });
  api.on(territoryApi.get, {
    ...{ version: 1, units: [LILLE as never], inhabitants: 1, uncounted: 0, departments: ['59'] },
  });
  const drawn = await render(
    <>
      <DiagnosisView />
      <Toaster />
    </>,
    options,
  );
  return { api, asked, ...drawn };
};

afterEach(clearNotices);

describe('the diagnosis', () => {
  it('says needs, then resources, with who says so and when', async () => {
    await open([aFinding(), resource]);
    const need = (await screen.findByRole('rowheader', { name: 'Six mois d’attente' })).closest('tr') as HTMLElement;
    expect(within(need).getByRole('link', { name: 'Diagnostic santé' })).toHaveAttribute('rel', 'noreferrer');
    expect(within(need).getByText('mars 2025')).toBeVisible();
    expect(within(need).getByText('Forte')).toBeVisible();
    expect(within(need).getByText('Accès aux soins')).toBeVisible();
    expect(within(need).getByText(/Tout le territoire/)).toBeVisible();
    expect(within(need).getByText('Sans objectif')).toBeVisible();
    const other = screen.getByRole('rowheader', { name: 'Maison des adolescents' }).closest('tr') as HTMLElement;
    expect(within(other).queryByText('Sans objectif')).toBeNull();
  });

  it('begins with an example', async () => {
    const { user } = await open([]);
    expect(await screen.findByText(/Six mois d’attente pour un premier rendez-vous/)).toBeVisible();
    await user.click(screen.getAllByRole('button', { name: 'Ajouter un besoin' })[1] as HTMLElement);
    expect(await screen.findByRole('dialog', { name: 'Ajouter un besoin' })).toBeVisible();
    expect(screen.getByText(/Aucun nom, aucune situation individuelle/)).toBeVisible();
  });

  it('asks for what its address says', async () => {
    const { asked, user, address } = await open([aFinding()], {
      at: `/x?nature=NEED&theme=YOUTH&public=STUDENTS&lieu=${id(80)}&seulement=ALONE&texte=lille`,
    });
    await waitFor(() =>
      expect(asked[0]?.input.query).toEqual({
        ...{ kind: 'NEED', theme: 'YOUTH', public: 'STUDENTS', unit: id(80), only: 'ALONE', text: 'lille' },
      }),
    );
    await user.click(screen.getByRole('button', { name: 'Retirer les filtres' }));
    await waitFor(() => expect(address()).toBe('/x'));
    await waitFor(() => expect(asked.at(-1)?.input.query).toEqual({}));
  });

  it('is only read by those who do not write it', async () => {
    await open([aFinding()], { role: 'MEMBER' });
    expect(await screen.findByRole('rowheader', { name: 'Six mois d’attente' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /Modifier|Retirer|Ajouter/ })).toBeNull();
  });
});

describe('a need', () => {
  it('is added with its date as it is known, and taken back in one press', async () => {
    const { api, user } = await open([]);
    const heard = api.on(diagnosisApi.add, aFinding({ version: 1 }));
    const removed = api.on(diagnosisApi.remove, { id: id(70), version: 2 });
    await user.click((await screen.findAllByRole('button', { name: 'Ajouter un besoin' }))[0] as HTMLElement);
    await user.type(await screen.findByLabelText(/^En une phrase/), 'Six mois d’attente');
    await user.click(screen.getByRole('radio', { name: 'Forte' }));
    await user.type(screen.getByLabelText(/^Date/), '03/2025');
    await user.type(screen.getByRole('combobox', { name: /^Thèmes/ }), 'Logem');
    await user.keyboard('{ArrowDown}{Enter}');
    await user.click(screen.getByRole('button', { name: 'Ajouter au diagnostic' }));
    await waitFor(() => expect(heard).toHaveLength(1));
    expect(heard[0]?.input.body).toEqual({
      ...{ kind: 'NEED', title: 'Six mois d’attente', description: '', source: null, sourceUrl: null },
      ...{ observed: '2025-03', weight: 'HIGH', themes: ['HOUSING'], publics: [], territoryIds: [] },
    });
    await user.click(await screen.findByRole('button', { name: 'Annuler' }));
    await waitFor(() => expect(removed[0]?.headers['if-match']).toBe('"1"'));
  });

  it('warns when it seems to tell of somebody, and says what is wrong with a date', async () => {
    const { api, user } = await open([]);
    const heard = api.on(diagnosisApi.add, aFinding());
    await user.click((await screen.findAllByRole('button', { name: 'Ajouter un besoin' }))[0] as HTMLElement);
    await user.type(await screen.findByLabelText(/^En une phrase/), 'M. Durand est schizophrène.');
    expect(await screen.findByText(/Durand/, { selector: 'div *' })).toBeVisible();
    await user.type(screen.getByLabelText(/^Date/), '13/2025');
    await user.click(screen.getByRole('button', { name: 'Ajouter au diagnostic' }));
    expect(await screen.findByText('Indiquez une date qui existe.')).toBeVisible();
    expect(heard).toHaveLength(0);
  });

  it('is said otherwise, and shows both texts when somebody saved in between', async () => {
    const { api, user } = await open([aFinding()]);
    api.refuse(diagnosisApi.change, 'VERSION_STALE', [], aFinding({ title: 'Huit mois', version: 4 }));
    await user.click(await screen.findByRole('button', { name: /^Modifier/ }));
    const title = await screen.findByLabelText(/^En une phrase/);
    expect(screen.getByLabelText(/^Date/)).toHaveValue('03/2025');
    await user.clear(title);
    await user.type(title, 'Neuf mois');
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    expect(await screen.findByText('Huit mois')).toBeVisible();
    const heard = api.on(diagnosisApi.change, aFinding({ title: 'Neuf mois', version: 5 }));
    await user.click(screen.getByRole('button', { name: 'Garder la mienne' }));
    await waitFor(() => expect(heard[0]?.headers['if-match']).toBe('"4"'));
    expect(heard[0]?.input.body).toMatchObject({ title: 'Neuf mois', observed: '2025-03' });
  });

  it('is taken out at once and put back', async () => {
    const { api, user } = await open([aFinding()]);
    const removed = api.on(diagnosisApi.remove, { id: id(70), version: 4 });
    const restored = api.on(diagnosisApi.restore, { id: id(70), version: 5 });
    await user.click(await screen.findByRole('button', { name: /^Retirer/ }));
    await waitFor(() => expect(removed[0]?.headers['if-match']).toBe('"3"'));
    await user.click(await screen.findByRole('button', { name: 'Annuler' }));
    await waitFor(() => expect(restored).toHaveLength(1));
    expect(await screen.findByText(/est de nouveau dans le diagnostic/)).toBeVisible();
  });

  it('weighs nothing once it is a resource', async () => {
    const { api, user } = await open([aFinding()]);
    const heard = api.on(diagnosisApi.change, aFinding({ kind: 'RESOURCE', weight: null, version: 4 }));
    await user.click(await screen.findByRole('button', { name: /^Modifier/ }));
    await user.click(await screen.findByRole('radio', { name: 'Ressource' }));
    expect(screen.queryByRole('radio', { name: 'Forte' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    await waitFor(() => expect(heard[0]?.input.body).toMatchObject({ kind: 'RESOURCE', weight: null }));
  });
});
