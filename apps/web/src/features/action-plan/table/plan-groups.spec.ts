import { expect, it } from '@jest/globals';
import { renderHook } from '@testing-library/react';
import { anAction, aPlan } from '../../../../test/samples/a-plan.ts';
import { useGroups } from './plan-groups.ts';

it('keeps what is in an objective without axis apart from what nobody has filed', () => {
  const filed = anAction(2, { objectiveId: '0198f1c2-6a1b-7c3d-8e4f-000000000020' });
  const { result } = renderHook(() => useGroups(aPlan([anAction(1), filed]), 'AXIS'));
  expect(result.current?.map(({ id, rows }) => [id, rows.map(({ title }) => title)])).toEqual([
    ['loose', ['Action 2']],
    ['', ['Action 1']],
  ]);
});
