import { expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { type Body, bodiesApi } from '@trame/contracts/bodies';
import { NO_VOTING } from '@trame/domain/voting/voting-rules';
import { fakeApi } from '../../../test/fake-api.ts';
import { render } from '../../../test/render.tsx';
import { RulesForm } from './rules.form.tsx';

const body: Body = {
  ...{ id: '0198f1c2-6a1b-7c3d-8e4f-000000000020', version: 4, type: 'STEERING', label: 'Comité', tag: 'COPIL' },
  ...{ parentId: null, position: 0, officers: [], colleges: [], nextMeeting: null, openActions: 0 },
  ...{
    mandateText: '',
    noticeDays: 15,
    proposalDays: 10,
    reminderDays: 3,
    correctionDays: 15,
    silenceDays: null,
    minutesLayout: null,
    ...NO_VOTING,
    dissolvedOn: null,
  },
};
const close = () => undefined;

it('asks whether the silent are reminded, and how many days before', async () => {
  const api = fakeApi();
  const heard = api.on(bodiesApi.change, body);
  const { user } = await render(<RulesForm body={body} onClose={close} />);
  const days = () => screen.queryByLabelText(/^Rappel\b/);
  const save = screen.getByRole('button', { name: 'Enregistrer' });
  expect(days()).toHaveValue(3);
  await user.clear(days() as HTMLElement);
  await user.type(days() as HTMLElement, '31');
  await user.click(save);
  expect(days()).toBeInvalid();
  await user.click(screen.getByRole('checkbox', { name: 'Rappeler les personnes sans réponse' }));
  expect(days()).toBeNull();
  await user.click(save);
  await waitFor(() => expect(heard[0]?.input.body.reminderDays).toBeNull());
  await user.click(screen.getByRole('checkbox', { name: 'Rappeler les personnes sans réponse' }));
  expect(days()).toHaveValue(3);
}, 20_000);

it('shows how minutes usually look in a body of this type, and takes another look', async () => {
  const api = fakeApi();
  const heard = api.on(bodiesApi.change, body);
  const { user } = await render(<RulesForm body={body} onClose={close} />);
  expect(screen.getByRole('radio', { name: 'Complet' })).toBeChecked();
  await user.click(screen.getByRole('radio', { name: 'Relevé' }));
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  await waitFor(() => expect(heard[0]?.input.body.minutesLayout).toBe('OUTCOMES'));
});

it('asks whether silence approves minutes, and after how many days', async () => {
  const api = fakeApi();
  const heard = api.on(bodiesApi.change, body);
  const { user } = await render(<RulesForm body={body} onClose={close} />);
  expect(screen.queryByLabelText(/^Délai d’approbation/)).toBeNull();
  await user.click(screen.getByRole('checkbox', { name: /^Approuver sans réunion/ }));
  expect(screen.getByLabelText(/^Délai d’approbation/)).toHaveValue(30);
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  await waitFor(() => expect(heard[0]?.input.body).toMatchObject({ correctionDays: 15, silenceDays: 30 }));
});
