import { beforeEach, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { meetingsApi } from '@trame/contracts/meetings';
import { subjectsApi } from '@trame/contracts/subjects';
import { fakeApi } from '../../../../test/fake-api.ts';
import { render } from '../../../../test/render.tsx';
import { NO_REPEAT } from '../series/repeat-draft.ts';
import { useScheduleForm } from './use-schedule-form.ts';
import { WhenStep } from './when.step.tsx';

beforeEach(() => {
  const api = fakeApi();
  api.refuse(meetingsApi.propose, 'NOT_FOUND');
  api.on(subjectsApi.returningToBody, { items: [], total: 0 });
});

function Step() {
  const form = useScheduleForm([], undefined);
  return <WhenStep form={form} repeat={NO_REPEAT} onRepeat={() => undefined} isAsked={false} />;
}

it('forgets the places of a room that is cleared: the next room has its own, and no fault is left unseen', async () => {
  const { user } = await render(<Step />);
  const place = await screen.findByLabelText(/^Lieu/);
  await user.type(place, 'Salle A');
  await user.type(screen.getByLabelText(/^Nombre de places/), '-3');
  await user.clear(place);
  expect(screen.queryByLabelText(/^Nombre de places/)).toBeNull();
  await user.type(place, 'Salle B');
  expect(screen.getByLabelText(/^Nombre de places/)).toHaveValue(null);
});
