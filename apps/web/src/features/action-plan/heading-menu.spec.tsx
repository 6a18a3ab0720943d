import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import type { Objective } from '@trame/contracts/action-plan-answers';
import { planHierarchyApi } from '@trame/contracts/plan-hierarchy';
import { fakeApi } from '../../../test/fake-api.ts';
import { render } from '../../../test/render.tsx';
import { aPlan } from '../../../test/samples/a-plan.ts';
import { HeadingMenu } from './heading-menu.tsx';

const ID = '0198f1c2-6a1b-7c3d-8e4f-0000000000';
const strategic: Objective = {
  ...{ id: `${ID}20`, version: 1, number: '1.1', title: 'Ouvrir', level: 'STRATEGIC', parentId: null, takesUp: null },
};
const axis = { id: `${ID}10`, version: 1, number: '1', title: 'Agir tôt', objectives: [strategic], takesUp: null };

const plan = aPlan([], { axes: [axis] });

async function open() {
  const heard = fakeApi().on(planHierarchyApi.addObjective, { id: `${ID}21`, version: 1 });
  return { heard, name: /^Actions sur/ };
}

describe('adding under a heading', () => {
  it('takes both levels under an axis', async () => {
    const { heard, name } = await open();
    const { user } = await render(<HeadingMenu kind="axis" heading={axis} plan={plan} empty />);
    await user.click(screen.getByRole('button', { name }));
    await user.click(await screen.findByRole('menuitem', { name: 'Ajouter un objectif opérationnel' }));
    await user.type(await screen.findByLabelText('Intitulé de l’objectif'), 'Former{Enter}');
    const at = { axisId: axis.id, level: 'OPERATIONAL' };
    await waitFor(() => expect(heard[0]?.input.body).toEqual({ title: 'Former', number: null, ...at }));
  });

  it('takes an operational objective under a strategic one, and nothing under an operational one', async () => {
    const { heard, name } = await open();
    const { user } = await render(<HeadingMenu kind="objective" heading={strategic} plan={plan} empty />);
    await user.click(screen.getByRole('button', { name }));
    await user.click(await screen.findByRole('menuitem', { name: 'Ajouter un objectif opérationnel' }));
    await user.type(await screen.findByLabelText('Intitulé de l’objectif'), 'Former{Enter}');
    await waitFor(() => expect(heard[0]?.input.body).toMatchObject({ title: 'Former', parentId: strategic.id }));
  });

  it('offers no third level', async () => {
    const { name } = await open();
    const operational: Objective = { ...strategic, level: 'OPERATIONAL' };
    const { user } = await render(<HeadingMenu kind="objective" heading={operational} plan={plan} empty />);
    await user.click(screen.getByRole('button', { name }));
    expect(await screen.findByRole('menuitem', { name: 'Renommer' })).toBeVisible();
    expect(screen.queryByRole('menuitem', { name: /^Ajouter/ })).toBeNull();
  });
});
