import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { type Voices, votingApi } from '@trame/contracts/voting';
import { NO_VOTING } from '@trame/domain/voting/voting-rules';
import { type FakeApi, fakeApi } from '../../../../test/fake-api.ts';
import { render } from '../../../../test/render.tsx';
import { aMeetingPage } from '../../../../test/samples/meeting-page.ts';
import { VoicesCard } from './voices-card.tsx';

const person = (end: number, name: string) => ({ id: `0198f1c2-6a1b-7c3d-8e4f-00000000000${end}`, name });
const [anne, paul, lea] = [person(1, 'Anne Figure'), person(2, 'Paul Figure'), person(3, 'Léa Figure')];
const count = { inPerson: 5, bySubstitute: 1, byProxy: 1, counted: 7, needed: 7, reached: true };
const voices = (more: Partial<Voices> = {}): Voices => ({
  rules: { ...NO_VOTING, quorumRule: true, proxiesPerHolder: 2 },
  seats: 12,
  forecast: { ...count, counted: 4, reached: false },
  heard: null,
  proxies: [{ version: 1, giver: paul, holder: anne, counts: true }],
  members: [anne, paul, lea],
  ...more,
});
const meeting = aMeetingPage({ voices: true });

let api: FakeApi;
beforeEach(() => {
  api = fakeApi();
});

describe('voices and proxies on the page of a meeting', () => {
  it('say what the answers announce, then what is there, and what it is counted from', async () => {
    api.on(votingApi.voices, voices());
    const { unmount } = await render(<VoicesCard meeting={meeting} />);
    expect(await screen.findByText(/D’après les réponses.: 4 voix, il en faut 7/)).toBeVisible();
    unmount();
    api.on(votingApi.voices, voices({ heard: count }));
    await render(<VoicesCard meeting={meeting} />);
    expect(await screen.findByText(/Quorum atteint.: 7 voix, il en faut 7/)).toBeVisible();
    expect(screen.getByText(/5 en personne, 1 par remplacement, 1 par pouvoir/)).toBeVisible();
  });

  it('take a proxy by keyboard, and name what is missing', async () => {
    api.on(votingApi.voices, voices({ proxies: [] }));
    const heard = api.on(votingApi.putProxy, { version: 1, giver: paul, holder: anne });
    const { user } = await render(<VoicesCard meeting={meeting} />);
    await user.click(await screen.findByRole('button', { name: 'Noter un pouvoir' }));
    await user.click(screen.getByRole('button', { name: 'Noter ce pouvoir' }));
    expect(screen.getByRole('combobox', { name: 'Qui donne pouvoir' })).toBeInvalid();
    await user.type(screen.getByRole('combobox', { name: 'Qui donne pouvoir' }), 'Paul{ArrowDown}{Enter}');
    await user.type(screen.getByRole('combobox', { name: 'À qui' }), 'Anne{ArrowDown}{Enter}');
    await user.click(screen.getByRole('button', { name: 'Noter ce pouvoir' }));
    await waitFor(() => expect(heard[0]?.input.body.holderId).toBe(anne.id));
    expect(heard[0]?.input.params.giverId).toBe(paul.id);
  });

  it('say why a proxy does not count, and take it back with one press', async () => {
    const resting = { version: 3, giver: paul, holder: anne, counts: false };
    api.on(votingApi.voices, voices({ heard: count, proxies: [resting] }));
    const heard = api.on(votingApi.removeProxy, undefined);
    const { user } = await render(<VoicesCard meeting={meeting} />);
    const line = within(await screen.findByRole('listitem'));
    expect(line.getByText(/Ne compte pas/)).toBeVisible();
    await user.click(line.getByRole('button', { name: 'Retirer le pouvoir de Paul Figure' }));
    await waitFor(() => expect(heard[0]?.headers['if-match']).toBe('"3"'));
  });

  it('show the chair the proxies without a way to change them', async () => {
    api.on(votingApi.voices, voices());
    await render(<VoicesCard meeting={meeting} />, { role: 'CHAIR' });
    expect(await screen.findByText('Paul Figure donne pouvoir à Anne Figure')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('are not there where the body has no such rule', async () => {
    await render(<VoicesCard meeting={aMeetingPage()} />);
    expect(screen.queryByText('Voix et pouvoirs')).toBeNull();
    expect(api.calls).toEqual([]);
  });
});
