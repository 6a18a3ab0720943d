import { afterEach, describe, expect, it } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import { diagnosisApi } from '@trame/contracts/diagnosis';
import type { Coverage } from '@trame/contracts/diagnosis-answers';
import { clearNotices, Toaster } from '@trame/ui/toaster';
import { fakeApi } from '../../../../test/fake-api.ts';
import { render } from '../../../../test/render.tsx';
import { id } from '../../../../test/running-meeting.tsx';
import { Gaps } from './gaps.tsx';

const FOUND: Coverage = {
  needs: [
    { id: id(70), title: 'Six mois d’attente', weight: 'HIGH', objectiveIds: [id(91)] },
    { id: id(71), title: 'Isolement', weight: null, objectiveIds: [] },
  ],
  objectives: [
    { id: id(91), number: '1.1', title: 'Ouvrir un lieu', under: 'Agir tôt', needIds: [id(70)] },
    { id: id(92), number: '1.2', title: 'Former', under: 'Agir tôt', needIds: [] },
  ],
  balance: [
    { theme: 'ACCESS_TO_CARE', needs: 1, resources: 2 },
    { theme: 'YOUTH', needs: 1, resources: 0 },
    { theme: null, needs: 0, resources: 1 },
  ],
};

const MANY = Array.from({ length: 12 }, (_, at) => ({
  ...{ id: id(10 + at), title: `Besoin ${at}`, weight: null, objectiveIds: [] },
}));

const open = async (found: Coverage = FOUND, options: Parameters<typeof render>[1] = {}) => {
  const api = fakeApi();
  api.on(diagnosisApi.coverage, found);
  const drawn = await render(
    <>
      <Gaps onAddNeed={() => added.push('NEED')} />
      <Toaster />
    </>,
    options,
  );
  return { heard: api.on(diagnosisApi.link, undefined), ...drawn };
};

const added: string[] = [];
afterEach(clearNotices);

describe('what is missing', () => {
  it('is a need without an objective, which one button settles, and one takes back', async () => {
    const { heard, user } = await open();
    const card = await screen.findByRole('region', { name: /^Besoins sans objectif/ });
    expect(within(card).queryByText('Six mois d’attente')).toBeNull();
    await user.click(within(card).getByRole('button', { name: /^Choisir des objectifs «\sIsolement/ }));
    await user.click(await screen.findByRole('checkbox', { name: /^1.1 Ouvrir un lieu/ }));
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    const pair = { needId: id(71), objectiveId: id(91) };
    await waitFor(() => expect(heard[0]?.input.body).toEqual({ add: [pair], remove: [] }));
    await user.click(await screen.findByRole('button', { name: 'Annuler' }));
    await waitFor(() => expect(heard[1]?.input.body).toEqual({ add: [], remove: [pair] }));
  });

  it('is an objective without a need', async () => {
    const { heard, user } = await open();
    const card = await screen.findByRole('region', { name: /^Objectifs sans besoin/ });
    expect(within(card).getByText('1.2 Former')).toBeVisible();
    await user.click(within(card).getByRole('button', { name: /^Choisir des besoins/ }));
    await user.click(await screen.findByRole('checkbox', { name: 'Six mois d’attente' }));
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    const pair = { needId: id(70), objectiveId: id(92) };
    await waitFor(() => expect(heard[0]?.input.body).toEqual({ add: [pair], remove: [] }));
  });

  it('is a theme that has needs and nothing to count on', async () => {
    await open();
    const table = await screen.findByRole('table', { name: 'Besoins et ressources par thème' });
    const lines = within(table)
      .getAllByRole('row')
      .slice(1)
      .map((row) => row.textContent);
    expect(lines).toEqual(['Accès aux soins 12', 'Enfance et jeunesse Aucune ressource10', 'Sans thème 01']);
  });

  it('says when nothing is, and when there is nothing to answer', async () => {
    await open({ ...FOUND, needs: FOUND.needs.slice(0, 1), objectives: [] });
    expect(await screen.findByText('Chaque besoin a au moins un objectif.')).toBeVisible();
    expect(screen.getByText('Le plan n’a pas encore d’objectif.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Ouvrir le plan' })).toHaveAttribute('href', '/clsm-de-rivebourg/plan');
  });

  it('begins with a first need', async () => {
    const { user } = await open({ needs: [], objectives: [], balance: [] });
    await user.click(await screen.findByRole('button', { name: 'Ajouter un besoin' }));
    expect(added).toEqual(['NEED']);
  });

  it('shows ten lines at first, then all of them', async () => {
    const { user } = await open({ ...FOUND, needs: MANY });
    const card = await screen.findByRole('region', { name: /^Besoins sans objectif/ });
    expect(within(card).getAllByRole('listitem')).toHaveLength(10);
    await user.click(within(card).getByRole('button', { name: 'Montrer 2 lignes de plus' }));
    expect(within(card).getAllByRole('listitem')).toHaveLength(12);
    expect(within(card).queryByRole('button', { name: /^Montrer/ })).toBeNull();
  });

  it('is all of it on paper', async () => {
    await open({ ...FOUND, needs: MANY });
    const card = await screen.findByRole('region', { name: /^Besoins sans objectif/ });
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(within(card).getAllByRole('listitem')).toHaveLength(12);
  });

  it('is only read by those who do not write it', async () => {
    await open(FOUND, { role: 'LEAD' });
    expect(await screen.findByText('Isolement')).toBeVisible();
    expect(screen.queryByRole('button', { name: /Choisir/ })).toBeNull();
  });

  it('points to the plan when there is nothing to tick', async () => {
    const { heard, user } = await open({ ...FOUND, objectives: [] });
    await user.click(await screen.findByRole('button', { name: /^Choisir des objectifs/ }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByRole('link', { name: 'Ouvrir le plan' })).toBeVisible();
    await user.keyboard('{Escape}');
    expect(heard).toHaveLength(0);
  });
});
