import { expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { type MailedNews, mailedNewsApi } from '@trame/contracts/mailed-news';
import { fakeApi } from '../../../../test/fake-api.ts';
import { render } from '../../../../test/render.tsx';
import { MailedNewsCard } from './mailed-news-card.tsx';

const ID = '0198f1c2-6a1b-7c3d-8e4f-00000000000';
const mail: MailedNews = {
  id: `${ID}1`,
  version: 1,
  from: { id: `${ID}2`, name: 'Alix Aubry' },
  receivedAt: '2026-11-30T10:00:00Z',
  text: 'Le local est trouvé.',
  actions: [{ id: `${ID}3`, title: 'Ouvrir un lieu' }],
};

it('notes an answer under its only action with one word, and reads the plan again', async () => {
  const api = fakeApi();
  api.on(mailedNewsApi.list, { items: [mail], total: 1 });
  const heard = api.on(mailedNewsApi.note, undefined);
  const { user, said } = await render(<MailedNewsCard />);
  expect(await screen.findByText('Le local est trouvé.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Bloqué' }));
  await user.click(screen.getByRole('button', { name: 'Noter' }));
  await waitFor(() => expect(heard[0]?.input.body).toEqual({ actionId: `${ID}3`, word: 'BLOCKED' }));
  await waitFor(() => expect(said.done).toHaveLength(1));
});

it('asks which action when there are several, and can set the answer aside', async () => {
  const api = fakeApi();
  const actions = [...mail.actions, { id: `${ID}4`, title: 'Former' }];
  api.on(mailedNewsApi.list, { items: [{ ...mail, actions }], total: 1 });
  const heard = api.on(mailedNewsApi.setAside, undefined);
  const { user } = await render(<MailedNewsCard />);
  expect(await screen.findByRole('button', { name: 'Noter' })).toBeDisabled();
  await user.click(screen.getByRole('button', { name: 'Écarter' }));
  await waitFor(() => expect(heard[0]?.headers['if-match']).toBe('"1"'));
});

it('is nothing while nothing waits, nor for whoever does not run the plan', async () => {
  const api = fakeApi();
  api.on(mailedNewsApi.list, { items: [], total: 0 });
  const { container } = await render(<MailedNewsCard />);
  await waitFor(() => expect(api.calls).toHaveLength(1));
  expect(container.querySelector('section')).toBeNull();
});
