import { expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { pollsApi } from '@trame/contracts/polls';
import { Toaster } from '@trame/ui/toaster';
import { fakeApi } from '../../../../test/fake-api.ts';
import { render } from '../../../../test/render.tsx';
import { aPollPage, SLOT_IDS } from '../../../../test/samples/poll-page.ts';
import { CreatePollForm } from './create-poll.form.tsx';
import { PollActions } from './poll-actions.tsx';
import { PollGrid } from './poll-grid.tsx';
import { SilentCard } from './silent-card.tsx';
import { SlotCards } from './slot-cards.tsx';

jest.setTimeout(30_000);

const about = {
  bodyId: aPollPage().body.id,
  title: 'Comité de pilotage n° 15',
  starts: { local: '', zone: 'Europe/Paris' },
  durationMinutes: 120,
};

it('asks for two dates at least, and says what is missing under each', async () => {
  const heard = fakeApi().on(pollsApi.create, { id: aPollPage().id, version: 1, state: 'DRAFT' });
  const nothing = () => undefined;
  const { user } = await render(<CreatePollForm about={about} head={null} onBack={nothing} onCreated={nothing} />);
  expect(screen.getAllByRole('group', { name: /^Date \d$/ })).toHaveLength(2);
  await user.click(screen.getByRole('button', { name: 'Ajouter une date' }));
  expect(screen.getAllByRole('group', { name: /^Date \d$/ })).toHaveLength(3);
  await user.click(screen.getByRole('button', { name: 'Retirer la date 3' }));
  expect(screen.queryByRole('button', { name: /^Retirer/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Préparer le sondage' }));
  expect(await screen.findAllByText('Indiquez la date et l’heure de début.')).toHaveLength(2);
  expect(heard).toHaveLength(0);
});

it('draws who said what with words, and asks for a date by its name', async () => {
  const asked: string[] = [];
  fakeApi();
  const { user } = await render(<PollGrid poll={aPollPage()} onChoose={(id) => asked.push(id)} />);
  const row = screen.getByRole('row', { name: /Alix Aubry/ });
  expect(
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(['Oui', 'Non']);
  expect(screen.getByText(/Manque\s: proches/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: /^Retenir\s: jeudi 7 janvier 2027/ }));
  expect(asked).toEqual([SLOT_IDS[1]]);
});

it('shows counts alone to those who see no names', async () => {
  fakeApi();
  const slots = aPollPage().slots.map((slot) => ({ ...slot, presence: null }));
  await render(<SlotCards poll={aPollPage({ people: null, silent: null, slots })} onChoose={undefined} />);
  expect(
    screen.getByText('Les réponses de chaque personne restent entre la coordination et la présidence.'),
  ).toBeVisible();
  expect(screen.queryByText(/Manque|Alix/)).toBeNull();
  expect(screen.queryByRole('button', { name: /Retenir/ })).toBeNull();
});

it('names the silent before it reminds them', async () => {
  const heard = fakeApi().on(pollsApi.nudge, { version: 5, nudged: 1 });
  const { user } = await render(
    <>
      <SilentCard poll={aPollPage()} />
      <Toaster />
    </>,
  );
  await user.click(screen.getByRole('button', { name: 'Relancer 1 personne sans réponse' }));
  const window = await screen.findByRole('dialog');
  expect(within(window).getByText('Alix Brun')).toBeVisible();
  await user.click(within(window).getByRole('button', { name: 'Envoyer la relance' }));
  await waitFor(() => expect(heard).toHaveLength(1));
  expect(await screen.findByText('Relance envoyée à 1 personne.')).toBeVisible();
});

it('takes another last day, and says under the field why one is refused', async () => {
  const api = fakeApi();
  const poll = aPollPage({ phase: 'OPEN', mayPrepare: true });
  const { user, said } = await render(<PollActions poll={poll} />);
  await user.click(screen.getByRole('button', { name: 'Autres actions' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Changer la date de fin' }));
  const window = within(await screen.findByRole('dialog'));
  api.refuse(pollsApi.extend, 'VALIDATION_FAILED', [
    { pointer: '/body/closesOn', code: 'closes_in_past', detail: 'closes_in_past' },
  ]);
  await user.click(window.getByRole('button', { name: 'Enregistrer cette date' }));
  expect(await window.findByText('Choisissez un jour à venir, ou aujourd’hui.')).toBeVisible();
  const heard = api.on(pollsApi.extend, { id: poll.id, version: 3, state: 'OPEN' });
  await user.click(window.getByRole('button', { name: 'Enregistrer cette date' }));
  await waitFor(() => expect(said.done).toEqual(['Date de fin changée.']));
  expect(heard[0]?.input.body.closesOn).toBe(poll.closesOn);
});
