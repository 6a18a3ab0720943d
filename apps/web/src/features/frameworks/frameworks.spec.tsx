import { expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { frameworksApi as api, type LocalItem } from '@trame/contracts/frameworks';
import { Toaster } from '@trame/ui/toaster';
import { fakeApi } from '../../../test/fake-api.ts';
import { render } from '../../../test/render.tsx';
import { aLocalItem } from '../../../test/samples/a-local-item.ts';
import { FrameworksView } from './frameworks.view.tsx';

const USED = aLocalItem(1, { number: '2', label: 'Santé mentale', uses: 3 });
const FREE = aLocalItem(2, { label: 'Mobilité' });
const PAST = aLocalItem(3, { label: 'Ancien axe', archived: true });

async function open(items: LocalItem[], role: 'COORDINATOR' | 'MEMBER' = 'COORDINATOR') {
  const server = fakeApi();
  server.on(api.list, { items, total: items.length });
  const drawn = await render(
    <>
      <FrameworksView />
      <Toaster />
    </>,
    { role },
  );
  await screen.findByRole('heading', { name: 'Contrat local de santé' });
  return { server, ...drawn };
}
const card = (name: string) => {
  const found = screen.getByRole('heading', { name }).closest('section');
  if (!found) throw new Error(name);
  return within(found);
};

it('adds axes one after the other, under ids made here', async () => {
  const { server, user } = await open([]);
  const heard = server.on(api.put, USED);
  const health = card('Contrat local de santé');
  expect(health.getByText(/Aucun axe/)).toBeVisible();
  await user.click(health.getByRole('button', { name: 'Ajouter un axe' }));
  for (const label of ['Santé mentale', 'Mobilité']) {
    await user.type(health.getByLabelText('Intitulé de l’axe'), `${label}{Enter}`);
    await waitFor(() => expect(health.getByLabelText('Intitulé de l’axe')).toHaveValue(''));
  }
  expect(heard.map(({ input, headers }) => [input.body.label, input.body.framework, headers['if-match']])).toEqual([
    ['Santé mentale', 'CLS', '"0"'],
    ['Mobilité', 'CLS', '"0"'],
  ]);
  expect(new Set(heard.map(({ input }) => input.params.localFrameworkItemId)).size).toBe(2);
});

it('archives an axis that actions serve, and removes one that none does, which can be put back', async () => {
  const { server, user } = await open([USED, FREE]);
  const put = server.on(api.put, { ...USED, archived: true, version: 2 });
  const removed = server.on(api.remove, undefined);
  await user.click(screen.getByRole('button', { name: /Modifier.*Santé mentale/ }));
  expect(screen.queryByRole('button', { name: 'Retirer l’axe' })).toBeNull();
  await user.click(screen.getByRole('checkbox', { name: /Archiver/ }));
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  await waitFor(() => expect(put[0]?.input.body).toMatchObject({ archived: true, label: 'Santé mentale' }));
  await user.click(await screen.findByRole('button', { name: /Modifier.*Mobilité/ }));
  await user.click(screen.getByRole('button', { name: 'Retirer l’axe' }));
  await waitFor(() => expect(removed).toHaveLength(1));
  await user.click(await screen.findByRole('button', { name: 'Annuler' }));
  await waitFor(() => expect(put[1]?.input.params).toMatchObject({ localFrameworkItemId: FREE.id }));
});

it('says why a name is refused, and shows both texts when somebody changed the axis meanwhile', async () => {
  const { server, user } = await open([USED]);
  server.refuse(api.put, 'FRAMEWORK_ITEM_TAKEN');
  await user.click(screen.getByRole('button', { name: /Modifier.*Santé mentale/ }));
  await user.type(screen.getByLabelText('Intitulé de l’axe'), ' et bien-être');
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  expect(await screen.findByText(/a déjà un axe de ce nom/)).toBeVisible();
  server.refuse(api.put, 'VERSION_STALE', undefined, { ...USED, label: 'Bien vivre', version: 4 });
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  expect(await screen.findByRole('alertdialog')).toHaveTextContent(/Santé mentale et bien-être.*Bien vivre/);
});

it('is searched when it is long, without regard to accents', async () => {
  const many = Array.from({ length: 30 }, (_, at) => aLocalItem(at + 10, { number: String(at + 1) }));
  const { user } = await open([...many, aLocalItem(1, { label: 'Éducation' })]);
  await user.type(screen.getByRole('searchbox'), 'educ');
  expect(await screen.findByText('Éducation')).toBeVisible();
  await waitFor(() => expect(screen.queryByText('Axe 10')).toBeNull());
});

it('is read by others without a button, with the texts and what became of the objectives of 2016', async () => {
  await open([USED, PAST], 'MEMBER');
  expect(screen.queryByRole('button', { name: /Ajouter|Modifier/ })).toBeNull();
  expect(screen.getByText(/1 axe archivé/)).toBeVisible();
  expect(
    card('Projet territorial de santé mentale').getByText(/Source\s: Décret.*2017-1200.*Niveau\s: décret/),
  ).toBeVisible();
  expect(card('Objectifs nationaux de 2016').getByText(/En 2025\s: Prévenir les troubles psychiques/)).toBeVisible();
});
