import { expect, it } from '@jest/globals';
import { useQueryClient } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import type { BodyNode } from '@trame/contracts/bodies';
import { meetingsApi } from '@trame/contracts/meetings';
import { fakeApi } from '../../../../test/fake-api.ts';
import { COUNCIL_ID, render } from '../../../../test/render.tsx';
import { useScheduleForm } from './use-schedule-form.ts';

const bodies = [{ id: COUNCIL_ID, label: 'Comité de pilotage', type: 'STEERING' } as BodyNode];

function Title() {
  const client = useQueryClient();
  const form = useScheduleForm(bodies, COUNCIL_ID);
  return (
    <>
      <input aria-label="Intitulé" {...form.register('title')} />
      <button type="button" onClick={() => void client.invalidateQueries()}>
        Relire
      </button>
    </>
  );
}

it('proposes once for a body: read again, the proposal leaves what was typed', async () => {
  const last = {
    hour: null,
    durationMinutes: 120,
    place: null,
    capacity: null,
    videoUrl: null,
    zone: 'Europe/Paris',
    noticeDays: 15,
  };
  let number = 14;
  const heard = fakeApi().on(meetingsApi.propose, () => ({ ...last, number: (number += 1) }));
  const { user } = await render(<Title />);
  const title = await screen.findByDisplayValue(/^Comité de pilotage n°\s15$/);
  await user.clear(title);
  await user.type(title, 'Séance extraordinaire');
  await user.click(screen.getByRole('button', { name: 'Relire' }));
  await waitFor(() => expect(heard).toHaveLength(2));
  await waitFor(() => expect(title).toHaveValue('Séance extraordinaire'));
});
