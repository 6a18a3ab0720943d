import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { actionPlanApi } from '@trame/contracts/action-plan';
import type { Plan } from '@trame/contracts/action-plan-answers';
import { fakeApi } from '../../../test/fake-api.ts';
import { render } from '../../../test/render.tsx';
import { anAction, aPlan } from '../../../test/samples/a-plan.ts';
import { treeOf } from './plan-limbs.ts';
import { RowMenu } from './row-menu.tsx';

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
  const [limb] = treeOf(shown, false);
  const branch = limb?.branches.find(({ actions }) => actions.length > 0);
  const row = shown.actions.at(-1);
  if (!limb || !branch || !row) throw new Error('no line');
  const { user } = await render(<RowMenu row={row} branch={branch} limb={limb} plan={shown} />);
  await user.click(screen.getByRole('button', { name: /^Actions sur/ }));
  return { user, words: (await screen.findAllByRole('menuitem')).map(({ textContent }) => textContent) };
}

describe('moving an action from its menu', () => {
  it('goes up, to the axis itself, and out of every heading', async () => {
    const heard = fakeApi().on(actionPlanApi.changeAction, { id: anAction(2).id, version: 2 });
    const { user, words } = await menuOf(plan);
    expect(words).toEqual(
      expect.arrayContaining(['Monter', 'Descendre', 'Déplacer vers 1 Agir tôt', 'Déplacer vers À classer']),
    );
    await user.click(screen.getByRole('menuitem', { name: 'Déplacer vers À classer' }));
    await waitFor(() => expect(heard[0]?.input.body).toEqual({ axisId: null, objectiveId: null }));
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
    expect(words).toContain('Déplacer vers 1 Agir tôt');
  });
});
