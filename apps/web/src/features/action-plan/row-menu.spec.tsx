import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { actionPlanApi } from '@trame/contracts/action-plan';
import type { ActionRow, Plan } from '@trame/contracts/action-plan-answers';
import { fakeApi } from '../../../test/fake-api.ts';
import { render } from '../../../test/render.tsx';
import { treeOf } from './plan-limbs.ts';
import { RowMenu } from './row-menu.tsx';

const ID = '0198f1c2-6a1b-7c3d-8e4f-0000000000';
const anAction = (at: number): ActionRow => ({
  id: `${ID}4${at}`,
  version: 1,
  number: null,
  title: `Action ${at}`,
  axisId: `${ID}10`,
  objectiveId: `${ID}20`,
  status: 'PLANNED',
  daysLate: 0,
  silent: false,
  body: null,
  lead: null,
  leadOrganization: null,
  startsOn: null,
  dueOn: null,
  dueText: null,
  progress: 0,
  newsAt: null,
});
const objectives = [{ id: `${ID}20`, version: 1, number: '1.1', title: 'Ouvrir' }];
const plan: Plan = {
  today: '2026-11-23',
  roadmap: null,
  axes: [{ id: `${ID}10`, version: 1, number: '1', title: 'Agir tôt', objectives }],
  actions: [anAction(1), anAction(2)],
  total: 2,
  counts: { all: 2, done: 0, running: 0, late: 0, toStart: 2, left: 0, silent: 0 },
};

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
    const heard = fakeApi().on(actionPlanApi.changeAction, { id: `${ID}42`, version: 2 });
    const { user, words } = await menuOf(plan);
    expect(words).toEqual(
      expect.arrayContaining(['Monter', 'Descendre', 'Déplacer vers 1 Agir tôt', 'Déplacer vers À classer']),
    );
    await user.click(screen.getByRole('menuitem', { name: 'Déplacer vers À classer' }));
    await waitFor(() => expect(heard[0]?.input.body).toEqual({ axisId: null, objectiveId: null }));
  });

  it('has no step up or down while a filter hides some of its neighbours', async () => {
    fakeApi();
    const { words } = await menuOf({ ...plan, actions: [anAction(2)], total: 1 });
    expect(words).not.toContain('Monter');
    expect(words).toContain('Déplacer vers 1 Agir tôt');
  });
});
