import { expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { chairPointApi, type PointOverview } from '@trame/contracts/chair-point';
import { fakeApi } from '../../../test/fake-api.ts';
import { render } from '../../../test/render.tsx';
import { ChairPointView } from './chair-point.view.tsx';

const id = (place: number) => `0198f1c2-6a1b-7c3d-8e4f-00000000010${place}`;
const point: PointOverview = {
  chairs: [
    { id: id(1), name: 'Hélène Marchetti', hasMail: true, sentAt: null, readAt: null },
    { id: id(2), name: 'Paul Vasseur', hasMail: false, sentAt: null, readAt: null },
  ],
  documents: [{ kind: 'AGENDA', meetingId: id(3), title: 'COPIL', local: '2026-12-14T14:00', waits: true }],
  subjects: [{ id: id(4), title: 'Signer la convention', asked: true }],
  plan: { total: 42, fine: 31 },
  sends: [],
  said: [
    {
      ...{ id: id(5), kind: 'AGENDA_RETURNED', by: 'Hélène Marchetti', at: '2026-11-23T10:00:00Z' },
      ...{ text: 'Le budget d’abord.', undone: false, meetingId: id(3), actionId: null, title: 'COPIL' },
    },
  ],
};

it('sends the point to those who chair and have an address, and shows what they said', async () => {
  const api = fakeApi();
  api.on(chairPointApi.overview, point);
  const heard = api.on(chairPointApi.send, { sent: 1 });
  const { user } = await render(<ChairPointView />);
  expect(await screen.findByText(/Le budget d’abord\./)).toBeVisible();
  expect(screen.getByText(/42 actions.*31/)).toBeVisible();
  expect(screen.getByRole('checkbox', { name: /Paul Vasseur/ })).toBeDisabled();
  await user.click(screen.getByRole('button', { name: /Envoyer le point à 1 personne/ }));
  await waitFor(() => expect(heard[0]?.input).toMatchObject({ body: { to: [id(1)] } }));
});

it('says when nobody chairs, and why it did not leave', async () => {
  const api = fakeApi();
  api.on(chairPointApi.overview, { ...point, chairs: [] });
  const { unmount } = await render(<ChairPointView />);
  expect(await screen.findByText(/Personne ne préside/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Ouvrir les membres' })).toHaveAttribute(
    'href',
    expect.stringMatching(/\/membres$/),
  );
  unmount();
  const again = fakeApi();
  again.on(chairPointApi.overview, point);
  again.refuse(chairPointApi.send, 'NO_ADDRESS');
  const { user } = await render(<ChairPointView />);
  await user.click(await screen.findByRole('button', { name: /Envoyer le point/ }));
  expect(await screen.findByRole('alert')).toBeVisible();
});

it('is for the coordination alone', async () => {
  await render(<ChairPointView />, { role: 'MEMBER' });
  expect(screen.queryByRole('button')).toBeNull();
});
