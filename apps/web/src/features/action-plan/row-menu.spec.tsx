import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { actionPlanApi } from '@trame/contracts/action-plan';
import type { Plan } from '@trame/contracts/action-plan-answers';
import { planHierarchyApi } from '@trame/contracts/plan-hierarchy';
import { Toaster } from '@trame/ui/toaster';
import { fakeApi } from '../../../test/fake-api.ts';
import { render } from '../../../test/render.tsx';
import { anAction, aPlan } from '../../../test/samples/a-plan.ts';
import { RowMenu } from './row-menu.tsx';
import { ShownPlan } from './shown-plan.ts';

const ID = '0198f1c2-6a1b-7c3d-8e4f-0000000000';
const underObjective = { axisId: `${ID}10`, objectiveId: `${ID}20` };
const objectives = [
  {
    id: `${ID}20`,
    version: 1,
    number: '1.1',
    title: 'Ouvrir',
    level: 'STRATEGIC' as const,
    parentId: null,
    takesUp: null,
  },
];
const axes = [{ id: `${ID}10`, version: 1, number: '1', title: 'Agir tôt', objectives, takesUp: null }];
const plan = aPlan([anAction(1, underObjective), anAction(2, underObjective)], { axes });

async function menuOf(shown: Plan) {
  const row = shown.actions.at(-1);
  if (!row) throw new Error('no line');
  const { user } = await render(
    <ShownPlan value={shown}>
      <RowMenu row={row} />
      <Toaster />
    </ShownPlan>,
  );
  await user.click(screen.getByRole('button', { name: /^Actions sur/ }));
  return { user, words: (await screen.findAllByRole('menuitem')).map(({ textContent }) => textContent) };
}

describe('moving an action from its menu', () => {
  it('goes up one step, and offers to take it back', async () => {
    const from = { axisId: `${ID}10`, objectiveId: `${ID}20`, parentId: null, before: null };
    const heard = fakeApi().on(planHierarchyApi.placeAction, { id: anAction(2).id, version: 2, from });
    const { user, words } = await menuOf(plan);
    expect(words).toEqual(expect.arrayContaining(['Monter', 'Descendre', 'Déplacer vers…']));
    await user.click(screen.getByRole('menuitem', { name: 'Monter' }));
    await waitFor(() => expect(heard[0]?.input.body).toEqual({ ...from, before: anAction(1).id }));
    await user.click(await screen.findByRole('button', { name: 'Annuler' }));
    await waitFor(() => expect(heard[1]?.input.body).toEqual(from));
  });

  it('goes out of every heading, or under another action, by « Déplacer vers »', async () => {
    const from = { axisId: `${ID}10`, objectiveId: `${ID}20`, parentId: null, before: null };
    const heard = fakeApi().on(planHierarchyApi.placeAction, { id: anAction(2).id, version: 2, from });
    const { user } = await menuOf(plan);
    await user.click(screen.getByRole('menuitem', { name: 'Déplacer vers…' }));
    await user.click(await screen.findByRole('button', { name: /À part entière/ }));
    await user.click(await screen.findByRole('option', { name: 'Action 1' }));
    await user.click(screen.getByRole('button', { name: /Où dans le plan/ }));
    await user.click(await screen.findByRole('option', { name: 'À classer' }));
    await user.click(screen.getByRole('button', { name: 'Déplacer' }));
    const nowhere = { axisId: null, objectiveId: null, parentId: null, before: null };
    await waitFor(() => expect(heard[0]?.input.body).toEqual(nowhere));
  });

  it('adds a sub-action in its place and its group, and none under a sub-action', async () => {
    const heard = fakeApi().on(actionPlanApi.addAction, { id: anAction(3).id, version: 1 });
    const { user } = await menuOf(plan);
    await user.click(screen.getByRole('menuitem', { name: 'Ajouter une sous-action' }));
    await user.type(await screen.findByLabelText('Intitulé de la sous-action'), 'Trouver un local{Enter}');
    await waitFor(() =>
      expect(heard[0]?.input.body).toEqual({ title: 'Trouver un local', parentId: anAction(2).id, bodyId: null }),
    );
  });

  it('goes no deeper than a sub-action', async () => {
    fakeApi();
    const part = anAction(2, { ...underObjective, parentId: anAction(1).id });
    const { words } = await menuOf({ ...plan, actions: [anAction(1, underObjective), part] });
    expect(words).not.toContain('Ajouter une sous-action');
  });

  it('has no step up or down while a filter hides some of its neighbours', async () => {
    fakeApi();
    const { words } = await menuOf({ ...plan, actions: [anAction(2, underObjective)], total: 1 });
    expect(words).not.toContain('Monter');
    expect(words).toContain('Déplacer vers…');
  });
});
