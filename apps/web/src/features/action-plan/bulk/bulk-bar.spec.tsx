import { expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { actionPlanApi } from '@trame/contracts/action-plan';
import { frameworksApi } from '@trame/contracts/frameworks';
import { planViewsApi } from '@trame/contracts/plan-views';
import { Toaster } from '@trame/ui/toaster';
import { fakeApi } from '../../../../test/fake-api.ts';
import { render } from '../../../../test/render.tsx';
import { anAction } from '../../../../test/samples/a-plan.ts';
import { useSelection } from '../use-selection.ts';
import { BulkBar } from './bulk-bar.tsx';

const ROWS = [anAction(1), anAction(2), anAction(3)];
const [FIRST = anAction(1), SECOND = anAction(2)] = ROWS;
const CHANGE = '0198f1c2-6a1b-7c3d-8e4f-000000000099';

function Bar() {
  const selection = useSelection(ROWS);
  return (
    <>
      <button type="button" onClick={() => selection.set(new Set([FIRST.id, SECOND.id]))}>
        Cocher
      </button>
      <BulkBar selection={selection} search={{ only: 'LATE' }} total={3} />
      <Toaster />
    </>
  );
}

async function postpone() {
  const api = fakeApi();
  const left = [{ id: SECOND.id, title: SECOND.title, reason: 'NO_DATE' as const }];
  const previewed = api.on(planViewsApi.previewChange, { changes: 1, left, leftCount: 1 });
  const changed = api.on(actionPlanApi.changeMany, { changed: 1, changeId: CHANGE });
  const drawn = await render(<Bar />);
  await drawn.user.click(screen.getByRole('button', { name: 'Cocher' }));
  return { api, previewed, changed, ...drawn };
}

it('says what changes and what is left out before it writes, and takes the change back', async () => {
  const { api, user, changed } = await postpone();
  const touched = [{ id: FIRST.id, title: FIRST.title }];
  const undone = api.on(planViewsApi.undoChange, { restored: 0, left: touched, leftCount: 1 });
  await user.click(screen.getByRole('button', { name: /Reporter/ }));
  await user.click(await screen.findByRole('menuitem', { name: 'Reporter de 30 jours' }));
  expect(await screen.findByRole('dialog', { name: 'Reporter de 30 jours' })).toHaveTextContent(
    /1 action sera modifiée\..*Sans échéance à reporter.*Action 2/,
  );
  expect(changed).toHaveLength(0);
  await user.click(screen.getByRole('button', { name: 'Modifier 1 action' }));
  await user.click(await screen.findByRole('button', { name: 'Annuler' }));
  await waitFor(() => expect(undone[0]?.input.params).toMatchObject({ changeId: CHANGE }));
  expect(await screen.findByText(/Changée depuis, elle reste telle quelle\s: «\sAction 1\s»\./)).toBeVisible();
});

it('asks for all that match the filter once everything is taken', async () => {
  const { user, previewed } = await postpone();
  await user.click(screen.getByRole('button', { name: 'Tous les 3 résultats' }));
  await user.click(screen.getByRole('button', { name: /Changer l’état/ }));
  await user.click(await screen.findByRole('menuitem', { name: 'Terminée' }));
  await waitFor(() => expect(previewed).toHaveLength(1));
  expect(previewed[0]?.input.body).toEqual({ which: { matching: { only: 'LATE' } }, change: { status: 'DONE' } });
});

it('adds a theme, or an axis of a framework, after saying what it does', async () => {
  const { api, user, changed } = await postpone();
  api.on(frameworksApi.list, { items: [], total: 0 });
  const add = async (typed: string, option: RegExp) => {
    await user.click(screen.getByRole('button', { name: 'Cocher' }));
    await user.click(screen.getByRole('button', { name: 'Classer' }));
    await user.type(await screen.findByRole('combobox'), typed);
    await user.click(await screen.findByRole('option', { name: option }));
    await user.click(screen.getByRole('button', { name: 'Ajouter' }));
    await user.click(await screen.findByRole('button', { name: 'Modifier 1 action' }));
  };
  await add('logement', /Logement/);
  await waitFor(() => expect(changed[0]?.input.body.change).toEqual({ addTheme: 'HOUSING' }));
  await add('somatiques', /PTSM/);
  await waitFor(() => expect(changed[1]?.input.body.change).toEqual({ addFrameworkItem: 'PTSM.SOMATIC_CARE' }));
});
