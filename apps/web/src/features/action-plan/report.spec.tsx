import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { actionPlanApi } from '@trame/contracts/action-plan';
import type { ActionPage } from '@trame/contracts/action-plan-answers';
import { useState } from 'react';
import { fakeApi } from '../../../test/fake-api.ts';
import { COUNCIL_ID, render } from '../../../test/render.tsx';
import { ReportForm } from './report.form.tsx';

const ACTION = {
  id: COUNCIL_ID,
  version: 3,
  title: 'Ouvrir un lieu',
  progress: 40,
  mayReport: true,
} as ActionPage;

/** The form of an action that somebody else moves on. */
function MovedElsewhere() {
  const [progress, move] = useState(40);
  return (
    <>
      <button type="button" onClick={() => move(60)}>
        Ailleurs
      </button>
      <ReportForm action={{ ...ACTION, progress }} />
    </>
  );
}

describe('giving news', () => {
  it('sends a word, a sentence and the progress, by buttons only', async () => {
    const heard = fakeApi().on(actionPlanApi.report, { id: COUNCIL_ID, version: 1 });
    const { user, said } = await render(<ReportForm action={ACTION} />);
    await user.click(screen.getByRole('button', { name: 'Bloqué' }));
    await user.type(screen.getByLabelText(/Par quoi \? Qui peut aider \?/), 'Le local n’est pas libre.');
    await user.click(screen.getByRole('button', { name: /Augmenter de 10/ }));
    await user.click(screen.getByRole('button', { name: 'Envoyer mes nouvelles' }));
    await waitFor(() => expect(said.done).toEqual(['Nouvelles enregistrées.']));
    expect(heard[0]?.input.body).toEqual({ word: 'BLOCKED', text: 'Le local n’est pas libre.', progress: 50 });
    expect(heard[0]?.headers['idempotency-key']).toBeTruthy();
  });

  it('leaves the progress to whoever moved it, unless it is touched', async () => {
    const heard = fakeApi().on(actionPlanApi.report, { id: COUNCIL_ID, version: 1 });
    const { user, said } = await render(<MovedElsewhere />);
    await user.click(screen.getByRole('button', { name: 'Ailleurs' }));
    expect(await screen.findByDisplayValue('60')).toBeVisible();
    await user.type(screen.getByLabelText(/En une phrase/), 'Ça tient.');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(said.done).toHaveLength(1));
    expect(heard[0]?.input.body).toEqual({ word: 'PROGRESSING', text: 'Ça tient.', progress: null });
  });

  it('keeps the sentence when the network is gone, and sends it again with the same key', async () => {
    const api = fakeApi();
    const heard = api.on(actionPlanApi.report, { id: COUNCIL_ID, version: 1 });
    const { user, said } = await render(<ReportForm action={ACTION} />);
    api.offline();
    await user.type(screen.getByLabelText(/En une phrase/), 'Ouvert lundi.');
    await user.click(screen.getByRole('button', { name: 'Envoyer mes nouvelles' }));
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(screen.getByLabelText(/En une phrase/)).toHaveValue('Ouvert lundi.');
    api.offline(false);
    await user.click(screen.getByRole('button', { name: 'Envoyer mes nouvelles' }));
    await waitFor(() => expect(said.done).toHaveLength(1));
    expect(heard).toHaveLength(1);
  });
});
