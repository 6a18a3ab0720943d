import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { agendaApi } from '@trame/contracts/agenda';
import { type MeetingPage, meetingsApi } from '@trame/contracts/meetings';
import { peopleApi } from '@trame/contracts/people';
import { subjectsApi } from '@trame/contracts/subjects';
import { type FakeApi, fakeApi } from '../../../../test/fake-api.ts';
import { render } from '../../../../test/render.tsx';
import { anItem, ID } from '../../../../test/samples/agenda-items.ts';
import { aMeetingPage } from '../../../../test/samples/meeting-page.ts';

import { AgendaCard } from './agenda-card.tsx';

const items = [anItem(0, 'Accueil', 10), anItem(1, 'Bilan', 50), anItem(2, 'Priorités', 30)];
const meeting = aMeetingPage({ items, durationMinutes: 120 });
let api: FakeApi;
jest.setTimeout(20_000);

beforeEach(() => {
  api = fakeApi();
  api.on(meetingsApi.get, meeting);
  api.on(subjectsApi.sinceLastTime, { items: [] });
  api.on(peopleApi.list, { items: [], total: 0 });
});

const draw = (page: MeetingPage = meeting) => render(<AgendaCard meeting={page} />);

describe('the agenda', () => {
  it('computes when each item starts, and when the last one ends', async () => {
    await draw();
    const [, second, third] = screen.getAllByRole('row');
    expect(second).toHaveTextContent(/14\sh\s10.*Bilan/);
    expect(third).toHaveTextContent(/15\shPriorités/);
    expect(screen.getByText(/Fin à 15\sh\s30/)).toBeVisible();
  });

  it('is had as a PDF, with its restricted items for those alone who read them', async () => {
    const plain = await draw();
    const pdf = () => screen.queryByRole('link', { name: /Ordre du jour \(PDF\)/ });
    const internal = () => screen.queryByRole('link', { name: /Avec les points restreints/ });
    expect(pdf()?.getAttribute('href')).toMatch(/\/agenda\.pdf\?language=fr$/);
    expect(internal()).toBeNull();
    plain.unmount();
    const restricted = { ...anItem(1, 'Bilan', 50), restricted: true };
    const reading = await draw({ ...meeting, items: [restricted] });
    expect(internal()?.getAttribute('href')).toMatch(/rendition=INTERNAL$/);
    reading.unmount();
    await draw({ ...meeting, items: [{ ...restricted, hidden: true }], mayPrepare: false });
    expect([pdf() !== null, internal()]).toEqual([true, null]);
  });

  it('says by how much it is too long', async () => {
    await draw({ ...meeting, durationMinutes: 60 });
    expect(screen.getByText(/Dépasse de 30\smin/)).toBeVisible();
  });

  it('is put in order from the menu of a line, at the version that was read', async () => {
    const heard = api.on(agendaApi.order, ({ input }) => ({
      version: 8,
      items: input.body.itemIds.flatMap((id) => items.filter((item) => item.id === id)),
    }));
    const { user } = await draw();
    await user.click(screen.getByRole('button', { name: /Déplacer ou modifier.*Priorités/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Monter' }));
    await waitFor(() => expect(heard).toHaveLength(1));
    expect(heard[0]?.input.body.itemIds).toEqual([items[0]?.id, items[2]?.id, items[1]?.id]);
  });

  it('is put in order with the keyboard alone', async () => {
    const heard = api.on(agendaApi.order, { version: 8, items });
    const { user } = await draw();
    const grip = within(screen.getAllByRole('row')[0] as HTMLElement).getAllByRole('button')[0] as HTMLElement;
    grip.focus();
    await user.keyboard('{Enter}');
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await waitFor(() => expect(heard).toHaveLength(1));
    expect(heard[0]?.input.body.itemIds).not.toEqual(items.map(({ id }) => id));
  });

  it('takes an item with Ctrl Enter and is ready for the next one', async () => {
    const heard = api.on(agendaApi.add, anItem(3, 'Questions diverses', 90));
    const { user, said } = await draw();
    await user.type(screen.getByLabelText('Intitulé du point'), 'Questions diverses');
    const duration = screen.getByLabelText('Durée');
    await user.clear(duration);
    await user.type(duration, '1:30');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(said.done).toEqual(['Point ajouté.']));
    expect(heard[0]?.input.body).toMatchObject({ title: 'Questions diverses', minutes: 90, purpose: 'DISCUSSION' });
    await waitFor(() => expect(screen.getByLabelText('Intitulé du point')).toHaveFocus());
    expect(screen.getByLabelText('Intitulé du point')).toHaveValue('');
  });

  it('names what is wrong under the fields, and sends nothing', async () => {
    const { user } = await draw();
    const duration = screen.getByLabelText('Durée');
    await user.clear(duration);
    await user.type(duration, 'un moment');
    await user.click(screen.getByRole('button', { name: 'Ajouter le point' }));
    expect(await screen.findByText('Indiquez une durée, par exemple 1h30.')).toBeVisible();
    expect(api.calls.filter((call) => call.startsWith('POST'))).toEqual([]);
  });

  it('keeps what was typed when the agenda was closed meanwhile', async () => {
    api.refuse(agendaApi.add, 'AGENDA_CLOSED');
    const { user } = await draw();
    await user.type(screen.getByLabelText('Intitulé du point'), 'Trop tard');
    await user.click(screen.getByRole('button', { name: 'Ajouter le point' }));
    expect(await screen.findByText(/L.ordre du jour ne change plus/)).toBeVisible();
    expect(screen.getByLabelText('Intitulé du point')).toHaveValue('Trop tard');
  });

  it('shows both versions of an item changed meanwhile, and saves over the stored one when told to', async () => {
    const theirs = {
      ...anItem(1, 'Bilan de l’année', 45),
      version: 4,
      presenters: [{ personId: `${ID}90`, name: 'Alix Aubry' }],
    };
    api.refuse(agendaApi.change, 'VERSION_STALE', undefined, theirs);
    const { user } = await draw();
    await user.click(screen.getByRole('button', { name: /Déplacer ou modifier.*Bilan/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Modifier le point' }));
    await user.type(await screen.findByDisplayValue('Bilan'), ' 2026');
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    const conflict = await screen.findByRole('alertdialog', { name: 'Deux versions existent' });
    for (const text of ['Bilan 2026', 'Bilan de l’année', 'Alix Aubry'])
      expect(within(conflict).getByText(text)).toBeVisible();
    const heard = api.on(agendaApi.change, { ...theirs, version: 5 });
    await user.click(within(conflict).getByRole('button', { name: 'Garder la mienne' }));
    await waitFor(() => expect(heard).toHaveLength(1));
    expect([heard[0]?.headers['if-match'], heard[0]?.input.body.title]).toEqual(['"4"', 'Bilan 2026']);
  });

  it('is only read by those who do not prepare the meeting', async () => {
    await draw({ ...meeting, mayPrepare: false });
    expect(screen.getByRole('heading', { name: 'Bilan' })).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
