import { expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { pollsApi } from '@trame/contracts/polls';
import { fakeApi } from '../../../../test/fake-api.ts';
import { render } from '../../../../test/render.tsx';
import { aPollPage } from '../../../../test/samples/poll-page.ts';
import { PollActions } from './poll-actions.tsx';

jest.setTimeout(30_000);

const draft = aPollPage({ phase: 'DRAFT', asked: 0, answered: 0, people: [], silent: [] });
const { id, title, durationMinutes, place, videoUrl, message, closesOn } = draft;
const slots = draft.slots.map(({ local }) => local);
const stored = { id, version: 5, title, durationMinutes, place, videoUrl, message, closesOn, slots };

async function open() {
  const drawn = await render(<PollActions poll={draft} />);
  await drawn.user.click(screen.getByRole('button', { name: 'Autres actions' }));
  await drawn.user.click(await screen.findByRole('menuitem', { name: 'Modifier le sondage' }));
  return { ...drawn, window: within(await screen.findByRole('dialog', { name: 'Modifier le sondage' })) };
}

it('changes a draft in the form it was made with, and says a refusal beside what was typed', async () => {
  const api = fakeApi();
  const { user, window, said } = await open();
  expect(window.getByRole('group', { name: 'Date 2' })).toBeVisible();
  const field = window.getByLabelText('Intitulé');
  await user.clear(field);
  await user.type(field, 'Comité élargi');
  await user.type(window.getByLabelText(/^Message aux personnes consultées/), 'Deux heures.');
  await user.click(window.getByRole('button', { name: 'Ajouter une date' }));
  const save = window.getByRole('button', { name: 'Enregistrer' });
  api.refuse(pollsApi.change, 'POLL_NOT_DRAFT');
  await user.click(save);
  expect(await window.findByText(/Ce sondage est déjà envoyé/)).toBeVisible();
  expect(field).toHaveValue('Comité élargi');
  const heard = api.on(pollsApi.change, stored);
  await user.click(save);
  await waitFor(() => expect(said.done).toEqual(['Sondage modifié.']));
  expect(heard[0]?.headers['if-match']).toBe(`"${draft.version}"`);
  expect(heard[0]?.input.body).toMatchObject({ title: 'Comité élargi', message: 'Deux heures.', closesOn });
  expect(heard[0]?.input.body.slots).toEqual([...slots, '2027-01-08T10:30']);
});

it('shows both versions of what differs when somebody changed it meanwhile', async () => {
  const api = fakeApi();
  const { user, window } = await open();
  await user.type(window.getByLabelText('Intitulé'), ' bis');
  api.refuse(pollsApi.change, 'VERSION_STALE', undefined, { ...stored, version: 9, place: 'Salle 2' });
  await user.click(window.getByRole('button', { name: 'Enregistrer' }));
  const conflict = within(await screen.findByRole('alertdialog', { name: 'Deux versions existent' }));
  expect(await conflict.findByText('Salle 2')).toBeVisible();
  expect(conflict.getByText(`${title} bis`)).toBeVisible();
  expect(conflict.queryByText('Dates proposées')).toBeNull();
});

it('offers another last day and a calling off, and no change, once people are asked', async () => {
  fakeApi();
  const { user } = await render(<PollActions poll={aPollPage()} />);
  await user.click(screen.getByRole('button', { name: 'Autres actions' }));
  expect((await screen.findAllByRole('menuitem')).map(({ textContent }) => textContent)).toEqual([
    'Changer la date de fin',
    'Annuler le sondage',
  ]);
});
