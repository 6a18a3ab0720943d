import { beforeEach, describe, expect, it } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { attendanceApi } from '@trame/contracts/attendance';
import { decisionsApi } from '@trame/contracts/decisions';
import { liveMeetingsApi } from '@trame/contracts/live-meetings';
import { render } from '../../../test/render.tsx';
import {
  committing,
  expected,
  FIRST,
  flow,
  id,
  open,
  running,
  saved,
  theScreen,
} from '../../../test/running-meeting.tsx';

beforeEach(() => localStorage.clear());

describe('without a connection', () => {
  it('shows the line, says where it is, and sends it once when the connection is back', async () => {
    const { api, line } = committing();
    const { user } = await open();
    await saved();
    api.offline();
    line.offline();
    await user.keyboard('Écrite hors ligne{Enter}');
    expect((await screen.findAllByText(/Hors connexion\. Vos notes sont gardées sur cet appareil/))[0]).toBeVisible();
    expect(await screen.findByText('Écrite hors ligne')).toBeVisible();
    api.offline(false);
    act(() => line.offline(false));
    await saved();
    expect(line.lines(FIRST)).toEqual(['Écrite hors ligne']);
  });

  it('keeps a line that was never committed when the page is left', async () => {
    committing();
    const first = await open();
    await first.user.keyboard('À moitié écrite');
    expect(document.querySelector('[data-save=draft]')).toBeInTheDocument();
    first.unmount();
    const { text } = await open();
    expect(text).toHaveValue('À moitié écrite');
  });
});

it('comes back to the meeting once somebody signed in again', async () => {
  const { api } = committing();
  api.refuse(decisionsApi.put, 'UNAUTHENTICATED');
  const { user, address } = await open();
  await user.keyboard('/d Une ligne{Enter}');
  const link = await screen.findByRole('link', { name: 'Se reconnecter' });
  expect(link).toHaveAttribute('href', `/connexion?retour=${encodeURIComponent(address())}`);
});

describe('a line open for a change', () => {
  const withAction = () => {
    const { api, actions, moves } = committing();
    const action = {
      id: id(20),
      version: 3,
      itemId: FIRST,
      number: null,
      title: 'Avant',
      leadId: null,
      leadName: null,
    };
    const born = { ...action, dueOn: null, bornAt: new Date().toISOString() };
    api.on(liveMeetingsApi.get, { ...running(), actions: [born] });
    return { actions, moves };
  };
  const change = async (user: UserEvent) => {
    await user.click(await screen.findByRole('button', { name: /^Modifier ou supprimer/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Modifier' }));
  };
  const line = async () => (await flow()).findByRole('textbox', { name: 'Ce qui est à faire' });

  it('is saved by Ctrl Enter, and the meeting stays where it is', async () => {
    const { actions, moves } = withAction();
    const { user } = await open();
    await change(user);
    await user.keyboard('{End} et après{Control>}{Enter}{/Control}');
    await saved();
    expect(actions[0]?.input.body.title).toBe('Avant et après');
    expect(actions[0]?.headers['if-match']).toBe('"3"');
    expect(moves).toHaveLength(0);
  });

  it('keeps its words when the page is left, or another item is read', async () => {
    withAction();
    const first = await open();
    await change(first.user);
    await first.user.keyboard('{End} et après');
    await waitFor(() => expect(document.querySelector('[data-save=draft]')).toBeInTheDocument());
    first.unmount();
    const { user } = await render(theScreen());
    expect(await line()).toHaveValue('Avant et après');
    await user.click(screen.getByRole('button', { name: /Logement 0?/ }));
    await user.click(screen.getByRole('button', { name: /Accueil/ }));
    expect(await line()).toHaveValue('Avant et après');
    await user.click((await flow()).getByRole('button', { name: 'Annuler' }));
    expect((await flow()).getByText('Avant')).toBeVisible();
    await saved();
  });
});

describe('a refused text', () => {
  it('stays on the device, with the sentence of the refusal and a way to give it up', async () => {
    const { line } = committing();
    const { user } = await open();
    await saved();
    line.refuse('MEETING_NOT_RUNNING');
    await user.keyboard('Trop tard{Enter}');
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('le texte de « Accueil »');
    expect(alert).toHaveTextContent('n’est plus un projet');
    expect(document.querySelector('[data-save=refused]')).toBeInTheDocument();
    line.refuse(null);
    await user.click(within(alert).getByRole('button', { name: 'Abandonner' }));
    await saved();
    expect(line.lines(FIRST)).toEqual([]);
  });
});

describe('a refused line', () => {
  it('stays, with the sentence of the refusal and a way to try again', async () => {
    const { api } = committing();
    api.refuse(decisionsApi.put, 'MEETING_NOT_RUNNING');
    const { user } = await open();
    await user.keyboard('/d Trop tard{Enter}');
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Trop tard');
    expect(alert).toHaveTextContent('n’est plus un projet');
    expect(document.querySelector('[data-save=refused]')).toHaveTextContent('Un changement n’a pas été enregistré.');
    await user.click(screen.getByRole('button', { name: 'Terminer' }));
    const dialog = await screen.findByRole('dialog', { name: 'Terminer la séance' });
    expect(within(dialog).getByText(/Non enregistré : « Trop tard »/u)).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'Voir le refus' }));
    await user.click(within(alert).getByRole('button', { name: 'Abandonner' }));
    expect(screen.queryByText('Trop tard')).not.toBeInTheDocument();
    await saved();
  });

  it('says in words what a presence, a removal or a move would have done', async () => {
    const { api } = committing();
    const action = {
      id: id(20),
      version: 3,
      itemId: FIRST,
      number: null,
      title: 'Avant',
      leadId: null,
      leadName: null,
    };
    const born = { ...action, dueOn: null, bornAt: new Date().toISOString() };
    api.on(liveMeetingsApi.get, { ...running(), actions: [born], attendance: [expected()] });
    for (const spec of [attendanceApi.put, liveMeetingsApi.removeAction, liveMeetingsApi.openItem]) {
      api.refuse(spec, 'MEETING_NOT_RUNNING');
    }
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: /^Anne Figure/ }));
    await user.click(screen.getByRole('button', { name: /^Modifier ou supprimer/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Supprimer' }));
    await user.click(screen.getByRole('button', { name: /^Point suivant/ }));
    await waitFor(() => expect(screen.getAllByRole('alert')).toHaveLength(3));
    const said = screen.getAllByRole('alert').map(({ textContent }) => textContent);
    expect(said[0]).toMatch(/Anne Figure\s: Sur place\./u);
    expect(said[1]).toMatch(/suppression d’une action\./u);
    expect(said[2]).toMatch(/passage au point «\sLogement\s»\./u);
    expect(screen.getByRole('heading', { name: 'Accueil' })).toBeVisible();
  });
});

it('lists what is missing before the end, each with its way', async () => {
  committing();
  const { user } = await open();
  await user.keyboard('/a Sans personne{Enter}');
  await saved();
  await user.keyboard('Pas encore validée');
  await user.click(screen.getByRole('button', { name: 'Terminer' }));
  const dialog = await screen.findByRole('dialog', { name: 'Terminer la séance' });
  expect(within(dialog).getByText(/« Logement »/)).toBeVisible();
  expect(within(dialog).getByText(/n’a pas de pilote/)).toBeVisible();
  expect(within(dialog).getByText('Personne n’est noté présent.')).toBeVisible();
  expect(within(dialog).getByText(/Une ligne commencée dans « Accueil »/u)).toBeVisible();
  await user.click(within(dialog).getByRole('button', { name: 'Ouvrir le point' }));
  expect(await screen.findByRole('heading', { name: 'Logement' })).toBeVisible();
});
