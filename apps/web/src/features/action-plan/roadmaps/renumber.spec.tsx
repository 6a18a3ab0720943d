import { expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { actionPlanApi } from '@trame/contracts/action-plan';
import { roadmapsApi } from '@trame/contracts/roadmaps';
import { Toaster } from '@trame/ui/toaster';
import { useState } from 'react';
import { fakeApi } from '../../../../test/fake-api.ts';
import { render } from '../../../../test/render.tsx';
import { anAction, aPlan } from '../../../../test/samples/a-plan.ts';
import { RenumberDialog } from './renumber.dialog.tsx';

const ID = '0198f1c2-6a1b-7c3d-8e4f-0000000000';
const roadmap = {
  ...{ id: `${ID}01`, version: 1, title: 'Contrat', startsOn: null, endsOn: null, adoptedText: null, closedAt: null },
};
const axes = [{ id: `${ID}10`, version: 1, number: 'A', title: 'Agir tôt', objectives: [], takesUp: null }];

function Opened() {
  const [isOpen, setOpen] = useState(true);
  return (
    <>
      {isOpen ? <RenumberDialog roadmap={roadmap} onClose={() => setOpen(false)} /> : null}
      <Toaster />
    </>
  );
}

async function open(actions = [anAction(1, { axisId: `${ID}10` })]) {
  const api = fakeApi();
  api.on(actionPlanApi.get, aPlan(actions, { axes, roadmap }));
  const heard = api.on(roadmapsApi.number, { id: roadmap.id, version: 2 });
  const drawn = await render(<Opened />);
  const sent = (index: number) => heard[index]?.input.body.numbers.map(({ number }) => number);
  return { sent, ...drawn };
}

it('numbers the plan as it is read, after a look, and takes it back', async () => {
  const { sent, user } = await open();
  expect(await screen.findByRole('row', { name: 'A 1 Agir tôt' })).toBeVisible();
  expect(screen.getByRole('row', { name: 'aucun 1.1 Action 1' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Renuméroter' }));
  await waitFor(() => expect(sent(0)).toEqual(['1', '1.1']));
  await user.click(await screen.findByRole('button', { name: 'Annuler' }));
  await waitFor(() => expect(sent(1)).toEqual(['A', null]));
});

it('tells sub-actions apart by letters or by digits', async () => {
  const part = anAction(2, { axisId: `${ID}10`, parentId: anAction(1).id });
  const { user } = await open([anAction(1, { axisId: `${ID}10` }), part]);
  expect(await screen.findByRole('row', { name: 'aucun 1.1.a Action 2' })).toBeVisible();
  await user.click(screen.getByRole('radio', { name: /Par chiffres/ }));
  expect(screen.getByRole('row', { name: 'aucun 1.1.1 Action 2' })).toBeVisible();
});
