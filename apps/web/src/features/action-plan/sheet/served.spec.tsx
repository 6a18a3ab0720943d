import { beforeEach, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { actionSheetApi } from '@trame/contracts/action-sheet';
import { frameworksApi } from '@trame/contracts/frameworks';
import { type FakeApi, fakeApi } from '../../../../test/fake-api.ts';
import { render } from '../../../../test/render.tsx';
import { aLocalItem } from '../../../../test/samples/a-local-item.ts';
import { aSheet } from '../../../../test/samples/an-action-sheet.ts';
import { ServedCard } from './served.card.tsx';

const OFFERED = aLocalItem(1, { number: '2', label: 'Santé mentale' });
const PAST = aLocalItem(2, { label: 'Ancien axe', archived: true });
let server: FakeApi;
beforeEach(() => {
  server = fakeApi();
  server.on(frameworksApi.list, { items: [OFFERED, PAST], total: 2 });
});

it('takes items of several frameworks, those the council wrote too, and saves the list that changed alone', async () => {
  const heard = server.on(actionSheetApi.settle, aSheet({ version: 4 }));
  const { user } = await render(<ServedCard sheet={aSheet({ frameworkItems: ['PTSM.SOMATIC_CARE'] })} />);
  expect(await screen.findByText(/^PTSM\s: Accès à des soins somatiques adaptés$/)).toBeVisible();
  await user.type(screen.getByRole('combobox', { name: 'Cadres' }), 'santé mentale');
  await user.click(await screen.findByRole('option', { name: /^CLS\s: 2 Santé mentale$/ }));
  await waitFor(() => expect(heard).toHaveLength(1));
  expect(heard[0]?.input.body).toEqual({ frameworkItems: ['PTSM.SOMATIC_CARE', `CLS.${OFFERED.id}`] });
});

it('no longer offers an archived axis, and still shows the one that is served', async () => {
  const { user } = await render(<ServedCard sheet={aSheet({ frameworkItems: [`CLS.${PAST.id}`] })} />);
  expect(await screen.findByText(/^CLS\s: Ancien axe$/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: /^Retirer CLS\s: Ancien axe$/ }));
  await user.type(screen.getByRole('combobox', { name: 'Cadres' }), 'CLS');
  expect(await screen.findByRole('option', { name: /2 Santé mentale/ })).toBeVisible();
  expect(screen.queryByRole('option', { name: /Ancien axe/ })).toBeNull();
});

it('shows both lists when somebody changed the same one', async () => {
  server.refuse(actionSheetApi.settle, 'VERSION_STALE', undefined, aSheet({ themes: ['WORK'], version: 8 }));
  const { user } = await render(<ServedCard sheet={aSheet()} />);
  await user.type(screen.getByRole('combobox', { name: 'Thèmes' }), 'logement');
  await user.click(await screen.findByRole('option', { name: 'Logement' }));
  expect(await screen.findByRole('alertdialog')).toHaveTextContent(/Logement.*Emploi et travail/);
});

it('is read without a field by those who may not change it, and left out when nothing is filled in', async () => {
  const drawn = await render(<ServedCard sheet={aSheet({ publics: ['STUDENTS'], mayChange: false })} />);
  expect(screen.getByText('Étudiantes et étudiants')).toBeVisible();
  expect(screen.queryByRole('combobox')).toBeNull();
  drawn.unmount();
  await render(<ServedCard sheet={aSheet({ mayChange: false })} />);
  expect(screen.queryByText('Cadres et thèmes')).toBeNull();
});
