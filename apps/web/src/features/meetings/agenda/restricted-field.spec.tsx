import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { type AgendaItem, agendaApi } from '@trame/contracts/agenda';
import type { MeetingPage } from '@trame/contracts/meetings';
import { peopleApi } from '@trame/contracts/people';
import { subjectsApi } from '@trame/contracts/subjects';
import type { Role } from '@trame/domain/access';
import { type FakeApi, fakeApi } from '../../../../test/fake-api.ts';
import { render } from '../../../../test/render.tsx';
import { anItem } from '../../../../test/samples/agenda-items.ts';
import { aMeetingPage } from '../../../../test/samples/meeting-page.ts';
import { AgendaCard } from './agenda-card.tsx';

let api: FakeApi;
jest.setTimeout(40_000);

beforeEach(() => {
  api = fakeApi();
  api.on(subjectsApi.sinceLastTime, { items: [] });
  api.on(peopleApi.list, { items: [], total: 0 });
});

const draw = (page: MeetingPage, role: Role = 'COORDINATOR') => render(<AgendaCard meeting={page} />, { role });

describe('a restricted item', () => {
  const restricted = { ...anItem(1, 'Candidature', 20), restricted: true };
  const page = (item: AgendaItem, state: MeetingPage['state'] = 'DRAFT') =>
    aMeetingPage({ items: [anItem(0, 'Accueil', 10), item], state });
  const change = async ({ user }: Awaited<ReturnType<typeof draw>>, name: RegExp) => {
    await user.click(screen.getByRole('button', { name }));
    await user.click(await screen.findByRole('menuitem', { name: 'Modifier le point' }));
    return within(await screen.findByRole('dialog', { name: 'Modifier le point' }));
  };

  it('is restricted with a sentence that says who will read it', async () => {
    const heard = api.on(agendaApi.change, restricted);
    const drawn = await draw(page({ ...restricted, restricted: false }));
    const dialog = await change(drawn, /Déplacer ou modifier.*Candidature/);
    const box = dialog.getByRole('checkbox', { name: 'Point restreint' });
    expect(box).toHaveAccessibleDescription(/La coordination et la présidence seules/);
    await drawn.user.click(box);
    expect(dialog.queryByText(/La convocation est déjà partie/)).toBeNull();
    await drawn.user.click(dialog.getByRole('button', { name: 'Enregistrer' }));
    await waitFor(() => expect(heard).toHaveLength(1));
    expect(heard[0]?.input.body).toMatchObject({ title: 'Candidature', restricted: true });
  });

  it('says that those convened may have read its title, and that opening it tells everybody', async () => {
    const drawn = await draw(page({ ...restricted, restricted: false }, 'CONVENED'));
    const dialog = await change(drawn, /Déplacer ou modifier.*Candidature/);
    await drawn.user.click(dialog.getByRole('checkbox', { name: 'Point restreint' }));
    expect(dialog.getByText(/La convocation est déjà partie avec cet intitulé/)).toBeVisible();
  });

  it('bears the word, and says what opening it does', async () => {
    const drawn = await draw(page(restricted));
    expect(screen.getByRole('heading', { name: 'Candidature' })).toBeVisible();
    expect(within(screen.getByRole('grid')).getByText('Point restreint')).toBeVisible();
    const dialog = await change(drawn, /Déplacer ou modifier.*Candidature/);
    await drawn.user.click(dialog.getByRole('checkbox', { name: 'Point restreint' }));
    expect(dialog.getByText(/Ce point sera lu de tous/)).toBeVisible();
  });

  it('is a place and a time for the lead of the group, who moves it and does nothing else with it', async () => {
    const hidden = { ...restricted, title: 'Point à huis clos', hidden: true };
    const { user } = await draw(page(hidden), 'LEAD');
    expect(screen.getByRole('heading', { name: 'Point à huis clos' })).toBeVisible();
    expect(screen.queryByRole('checkbox', { name: 'Point restreint' })).toBeNull();
    await user.click(screen.getByRole('button', { name: /Déplacer ou modifier.*huis clos/ }));
    expect((await screen.findAllByRole('menuitem')).map(({ textContent }) => textContent)).toEqual([
      'Monter',
      'Descendre',
      'Placer en tête',
      'Placer à la fin',
    ]);
  });
});
