import { describe, expect, it, jest } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import { actionSheetApi as api } from '@trame/contracts/action-sheet';
import { territoryApi } from '@trame/contracts/territory';
import { type FakeApi, fakeApi } from '../../../../test/fake-api.ts';
import { render } from '../../../../test/render.tsx';
import { aSheet } from '../../../../test/samples/an-action-sheet.ts';

import { MeansCard } from './means.card.tsx';
import { WhyCard } from './why.card.tsx';

/** The network, where `then` happens after the first answer. */
const onceThen = (server: FakeApi, then: () => unknown) =>
  (async (address: string, init: RequestInit) => {
    const answer = await server.fetch(address, init);
    if (server.calls.length === 1) then();
    return answer;
  }) as typeof fetch;

const typeAims = async (words: string) => {
  const drawn = await render(<WhyCard sheet={aSheet({ aims: 'Recevoir' })} known={[]} />);
  await drawn.user.type(screen.getByLabelText(/Objectifs/), words);
  await drawn.user.tab();
  return drawn;
};

describe('the words of a sheet', () => {
  it('are saved when they are left, the changed field alone, and said to be', async () => {
    const heard = fakeApi().on(api.settle, aSheet({ aims: 'Recevoir vite', version: 4 }));
    await typeAims(' vite ');
    expect(await screen.findByText('Enregistré')).toBeVisible();
    expect(heard.map(({ input, headers }) => [input.body, headers['if-match']])).toEqual([
      [{ aims: 'Recevoir vite' }, '"3"'],
    ]);
    // the space somebody types before the next word stays
    expect(screen.getByLabelText(/Objectifs/)).toHaveValue('Recevoir vite ');
  });

  it('are saved again in silence when somebody changed another field meanwhile', async () => {
    const server = fakeApi();
    server.refuse(api.settle, 'VERSION_STALE', undefined, aSheet({ aims: 'Recevoir', humanMeans: 'Un', version: 8 }));
    globalThis.fetch = onceThen(server, () =>
      server.on(api.settle, aSheet({ aims: 'Recevoir vite', humanMeans: 'Un', version: 9 })),
    );
    await typeAims(' vite');
    expect(await screen.findByText('Enregistré')).toBeVisible();
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(server.calls).toHaveLength(2);
  });

  it('show both texts when somebody changed the same field', async () => {
    fakeApi().refuse(api.settle, 'VERSION_STALE', undefined, aSheet({ aims: 'Accueillir', version: 8 }));
    const { user } = await typeAims(' vite');
    expect(await screen.findByRole('alertdialog')).toBeVisible();
    expect(screen.getByText('Accueillir')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Prendre l’autre version' }));
    await waitFor(() => expect(screen.getByLabelText(/Objectifs/)).toHaveValue('Accueillir'));
  });

  it('warn of a name beside clinical words, and keep what was typed when the network is gone', async () => {
    fakeApi().offline();
    const { user } = await render(<WhyCard sheet={aSheet()} known={['Lenoir']} />);
    await user.type(screen.getByLabelText(/Contexte/), 'Lenoir a été hospitalisé.');
    expect(await screen.findByText(/semble parler de la santé/)).toBeVisible();
    await user.tab();
    expect(await screen.findByText(/connexion/i)).toBeVisible();
    expect(screen.getByLabelText(/Contexte/)).toHaveValue('Lenoir a été hospitalisé.');
  });

  it('are read without a field by those who may not change them', async () => {
    await render(<WhyCard sheet={aSheet({ aims: 'Recevoir', mayChange: false })} known={[]} />);
    expect(screen.getByText('Recevoir')).toBeVisible();
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

it('sends what was chosen as the page is closed, once, by a request that outlives it', async () => {
  const server = fakeApi();
  server.on(territoryApi.get, { version: 1, units: [], inhabitants: 0, uncounted: 0, departments: [] });
  const heard = server.on(api.settle, aSheet({ visibility: 'GROUP', version: 4 }));
  const kept: (boolean | undefined)[] = [];
  globalThis.fetch = (async (address: string, init: RequestInit) => {
    if (init.method === 'PATCH') kept.push(init.keepalive);
    return server.fetch(address, init);
  }) as typeof fetch;
  const { user } = await render(<MeansCard sheet={aSheet()} known={[]} />);
  await user.click(screen.getByRole('button', { name: /Qui lit la fiche/ }));
  await user.click(await screen.findByRole('option', { name: 'Le groupe' }));
  jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  expect(heard).toEqual([]);
  await act(async () => {
    document.dispatchEvent(new Event('visibilitychange'));
    globalThis.dispatchEvent(new Event('pagehide'));
  });
  expect(heard).toHaveLength(1);
  expect([heard[0]?.input.body, kept]).toEqual([{ visibility: 'GROUP' }, [true]]);
  jest.restoreAllMocks();
});

it('asks before the page is closed on words that could not be sent, and not on those that were', async () => {
  const asks = () => !globalThis.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  const server = fakeApi();
  server.offline();
  const { user } = await render(<WhyCard sheet={aSheet()} known={[]} />);
  expect(asks()).toBe(false);
  await user.type(screen.getByLabelText(/Contexte/), 'Un local.');
  await user.tab();
  expect(await screen.findByText(/connexion/i)).toBeVisible();
  expect(asks()).toBe(true);
});

it('says who reads the sheet before it is chosen, and saves the choice', async () => {
  const server = fakeApi();
  server.on(territoryApi.get, { version: 1, units: [], inhabitants: 0, uncounted: 0, departments: [] });
  const heard = server.on(api.settle, aSheet({ visibility: 'GROUP', version: 4 }));
  const { user } = await render(<MeansCard sheet={aSheet()} known={[]} />);
  expect(screen.getByText(/Toute personne qui a un compte/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: /Qui lit la fiche/ }));
  await user.click(await screen.findByRole('option', { name: 'Le groupe' }));
  expect(await screen.findByText(/la coordination et la présidence/)).toBeVisible();
  await waitFor(() => expect(heard[0]?.input.body).toEqual({ visibility: 'GROUP' }));
});
