import { expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { diagnosisApi } from '@trame/contracts/diagnosis';
import { fakeApi } from '../../../test/fake-api.ts';
import { render } from '../../../test/render.tsx';
import { id } from '../../../test/running-meeting.tsx';
import { NeedsAnswered } from './needs-answered.tsx';

const objective = (at: number, needIds: string[]) => ({ id: id(at), number: null, title: 'x', under: null, needIds });

it('says how many needs an objective answers and leads to them, and nothing of one that answers none', async () => {
  const api = fakeApi();
  const objectives = [objective(90, [id(70), id(71)]), objective(91, [])];
  api.on(diagnosisApi.coverage, { needs: [], objectives, balance: [] });
  const { user, address } = await render(
    <>
      <NeedsAnswered objectiveId={id(90)} />
      <NeedsAnswered objectiveId={id(91)} />
    </>,
  );
  const link = await screen.findByRole('link', { name: 'Répond à 2 besoins' });
  expect(screen.getAllByRole('link')).toEqual([link]);
  expect(api.calls).toHaveLength(1);
  await user.click(link);
  await waitFor(() => expect(address()).toBe(`/clsm-de-rivebourg/plan/diagnostic?objectif=${id(90)}`));
});
