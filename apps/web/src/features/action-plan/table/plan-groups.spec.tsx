import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { fakeApi } from '../../../../test/fake-api.ts';
import { render } from '../../../../test/render.tsx';
import { anAction, aPlan } from '../../../../test/samples/a-plan.ts';
import { useGroups } from './plan-groups.ts';

const filed = anAction(2, { objectiveId: '0198f1c2-6a1b-7c3d-8e4f-000000000020' });
const plan = aPlan([anAction(1), filed]);

function Groups() {
  const groups = useGroups(plan, 'AXIS') ?? [];
  return (
    <ul>
      {groups.map(({ id, rows }) => (
        <li key={id}>{[id, ...rows.map(({ title }) => title)].join(' : ')}</li>
      ))}
    </ul>
  );
}

it('keeps what is in an objective without axis apart from what nobody has filed', async () => {
  fakeApi();
  await render(<Groups />);
  const said = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(said).toEqual(['loose : Action 2', ' : Action 1']);
});
