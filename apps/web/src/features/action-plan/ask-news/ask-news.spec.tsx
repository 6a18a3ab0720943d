import { expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { type NewsPreview, newsRequestsApi } from '@trame/contracts/news-requests';
import { fakeApi } from '../../../../test/fake-api.ts';
import { render } from '../../../../test/render.tsx';
import { AskNewsButton } from './ask-news-button.tsx';

const ID = '0198f1c2-6a1b-7c3d-8e4f-00000000000';
const preview: NewsPreview = {
  digest: 'n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg',
  recipients: [{ personId: `${ID}1`, name: 'Alix Aubry', actions: [{ id: `${ID}2`, title: 'Ouvrir un lieu' }] }],
  leftOut: [{ id: `${ID}3`, title: 'Sans pilote', reason: 'NO_LEAD' }],
  letter: {
    ...{ subject: 'Des nouvelles ?', greeting: 'Bonjour Alix Aubry,', paragraphs: ['Une phrase suffit.'], facts: [] },
    choices: [{ title: 'Ouvrir un lieu', detail: 'Sans échéance', links: [{ label: 'Ça avance', href: '/m/x' }] }],
    ...{ buttons: [], closing: [] },
  },
  holdSeconds: 60,
};
const which = { ids: [`${ID}2`] };

it('shows who is asked about what and who is not, then asks, and can be stopped', async () => {
  const api = fakeApi();
  api.on(newsRequestsApi.preview, preview);
  const heard = api.on(newsRequestsApi.ask, { batchId: `${ID}4`, asked: 1 });
  const { user } = await render(<AskNewsButton which={which} />);
  await user.click(screen.getByRole('button', { name: 'Demander des nouvelles' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(await dialog.findByText('Alix Aubry')).toBeVisible();
  expect(dialog.getByText(/sans personne pilote/)).toBeInTheDocument();
  await user.click(dialog.getByRole('button', { name: /Envoyer à 1 personne/ }));
  await waitFor(() => expect(heard[0]?.input.body).toEqual({ which, digest: preview.digest }));
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('offers nothing to send when nobody can be asked, and says why at once', async () => {
  const api = fakeApi();
  api.on(newsRequestsApi.preview, { ...preview, recipients: [], letter: null });
  const { user } = await render(<AskNewsButton which={which} />);
  await user.click(screen.getByRole('button', { name: 'Demander des nouvelles' }));
  expect(await screen.findByText('Personne n’est à solliciter')).toBeVisible();
  expect(screen.getByText(/sans personne pilote/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /Envoyer/ })).toBeNull();
});

it('stays open and reads again when the plan changed meanwhile', async () => {
  const api = fakeApi();
  api.on(newsRequestsApi.preview, preview);
  api.refuse(newsRequestsApi.ask, 'NEWS_CHANGED');
  const { user } = await render(<AskNewsButton which={which} />);
  await user.click(screen.getByRole('button', { name: 'Demander des nouvelles' }));
  await user.click(await screen.findByRole('button', { name: /Envoyer à 1 personne/ }));
  expect(await screen.findByText(/Le plan a changé entre-temps/)).toBeVisible();
  expect(api.calls.filter((call) => call.endsWith('/preview'))).toHaveLength(2);
});

it('is for the coordination alone', async () => {
  await render(<AskNewsButton which={which} />, { role: 'CHAIR' });
  expect(screen.queryByRole('button')).toBeNull();
});
