import { expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { actionPlanApi } from '@trame/contracts/action-plan';
import { frameworksApi } from '@trame/contracts/frameworks';
import { fakeApi } from '../../../../test/fake-api.ts';
import { render } from '../../../../test/render.tsx';
import { aPlan } from '../../../../test/samples/a-plan.ts';
import { HeadingMenu } from '../heading-menu.tsx';
import { PlanEmpty } from '../plan-empty.tsx';
import { TakesUp } from './takes-up.tsx';

const AXIS = {
  ...{ id: '0198f1c2-6a1b-7c3d-8e4f-000000000020', version: 2, number: '1', title: 'Agir tôt', objectives: [] },
  takesUp: null,
};

it('starts an empty plan from the objectives of 2025, and says from which text they come', async () => {
  const heard = fakeApi().on(frameworksApi.start, { axes: 5 });
  const { user, said } = await render(<PlanEmpty search={{}} isClosed={false} />);
  await user.click(screen.getByRole('button', { name: 'Partir d’objectifs nationaux' }));
  const set = await screen.findByRole('menuitem', { name: /Objectifs nationaux de 2025 \(5 axes\).*2025\/8/ });
  await user.click(set);
  await waitFor(() => expect(heard[0]?.input.body).toEqual({ framework: 'CLSM_2025' }));
  await waitFor(() => expect(said.done).toHaveLength(1));
});

it('is not offered to those who do not shape the plan', async () => {
  await render(<PlanEmpty search={{}} isClosed={false} />, { role: 'MEMBER' });
  expect(screen.queryByRole('button', { name: 'Partir d’objectifs nationaux' })).toBeNull();
});

it('names the national objective that a heading takes up', async () => {
  const heard = fakeApi().on(actionPlanApi.changeAxis, { id: AXIS.id, version: 3 });
  const { user } = await render(<HeadingMenu plan={aPlan([], { axes: [AXIS] })} kind="axis" heading={AXIS} empty />);
  await user.click(screen.getByRole('button', { name: /Agir tôt/ }));
  await user.click(await screen.findByRole('menuitem', { name: 'Renommer' }));
  await user.click(await screen.findByRole('button', { name: /Objectif national repris/ }));
  await user.click(await screen.findByRole('option', { name: /^CLSM 2025\s: Prévenir/ }));
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  await waitFor(() =>
    expect(heard[0]?.input.body).toEqual({ title: 'Agir tôt', number: '1', takesUp: 'CLSM_2025.PREVENTION' }),
  );
});

it('says the objective beside another title, and its set alone where the title says the rest', async () => {
  const takesUp = 'CLSM_2025.FIGHT_STIGMA';
  const drawn = await render(<TakesUp heading={{ title: 'En parler', takesUp }} />);
  expect(screen.getByText(/^CLSM 2025\s: Lutter contre la stigmatisation$/)).toBeVisible();
  drawn.unmount();
  await render(<TakesUp heading={{ title: 'Lutter contre la stigmatisation', takesUp }} />);
  expect(screen.getByText('CLSM 2025')).toBeVisible();
});
