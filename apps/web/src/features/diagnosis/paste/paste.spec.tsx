import { afterEach, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { diagnosisListsApi } from '@trame/contracts/diagnosis-lists';
import { clearNotices, Toaster } from '@trame/ui/toaster';
import { fakeApi } from '../../../../test/fake-api.ts';
import { render } from '../../../../test/render.tsx';
import { id } from '../../../../test/running-meeting.tsx';
import { PasteDialog } from './paste.dialog.tsx';

const closed: string[] = [];
const open = async () => {
  const api = fakeApi();
  const heard = api.on(diagnosisListsApi.add, ({ input }) => ({
    items: input.body.findings.map((_, at) => ({ id: id(10 + at), version: 1 })),
  }));
  const drawn = await render(
    <>
      <PasteDialog onClose={() => closed.push('closed')} />
      <Toaster />
    </>,
  );
  await drawn.user.click(screen.getByLabelText(/^La liste/));
  return { api, heard, ...drawn };
};
afterEach(clearNotices);

it('shows what it understood of a spreadsheet, adds it, and takes it back in one press', async () => {
  const { api, heard, user } = await open();
  const back = api.on(diagnosisListsApi.takeBack, { removed: 2 });
  await user.paste('- Attente\tCPTS\t03/2025\n\nIsolement');
  const understood = screen.getByRole('region', { name: 'Ce qui sera ajouté' });
  expect(within(understood).getAllByRole('listitem')[0]).toHaveTextContent('Attente CPTS · mars 2025');
  await user.click(screen.getByRole('radio', { name: 'Ressources' }));
  await user.click(screen.getByRole('button', { name: 'Ajouter 2 lignes' }));
  await waitFor(() => expect(closed).toHaveLength(1));
  expect(heard[0]?.input.body).toEqual({
    kind: 'RESOURCE',
    findings: [
      { title: 'Attente', source: 'CPTS', observed: '2025-03' },
      { title: 'Isolement', source: null, observed: null },
    ],
  });
  await user.click(await screen.findByRole('button', { name: 'Annuler' }));
  await waitFor(() => expect(back[0]?.input.body.findings.map(({ version }) => version)).toEqual([1, 1]));
});

it('says what is wrong, and adds nothing meanwhile', async () => {
  const { heard, user } = await open();
  await user.click(screen.getByRole('button', { name: /^Ajouter/ }));
  expect(screen.getByText('Collez au moins une ligne.')).toBeVisible();
  await user.click(screen.getByLabelText(/^La liste/));
  await user.paste('x'.repeat(201));
  expect(screen.getByText(/^Raccourcissez cette ligne à 200 caractères/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: /^Ajouter/ }));
  await user.clear(screen.getByLabelText(/^La liste/));
  await user.click(screen.getByLabelText(/^La liste/));
  await user.paste(Array.from({ length: 201 }, (_, at) => `Besoin ${at}`).join('\n'));
  expect(screen.getByText('Collez 200 lignes au plus à la fois.')).toBeVisible();
  expect(heard).toHaveLength(0);
});

it('warns of somebody who is named beside clinical words', async () => {
  const { user } = await open();
  await user.paste('M. Durand est schizophrène.');
  expect(await screen.findByText(/Durand/, { selector: 'div *:not(textarea):not(li)' })).toBeVisible();
});
