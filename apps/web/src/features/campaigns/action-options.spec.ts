import { expect, it } from '@jest/globals';
import { anAction } from '../../../test/samples/a-plan.ts';
import { actionOptions } from './action-options.ts';

it('offers the actions of the information weeks first, then axis by axis', () => {
  const axes = ['Jeunes', 'Logement'].map((title, at) => ({
    ...{ id: `axis-${at}`, version: 1, number: null, title, takesUp: null, objectives: [] },
  }));
  const actions = [
    { title: 'Sans axe', axisId: null, frameworkItems: [] },
    { title: 'Bailleurs', axisId: 'axis-1', frameworkItems: ['CLS.3'] },
    { title: 'Lycée', axisId: 'axis-0', frameworkItems: [] },
    { title: 'Programme', axisId: 'axis-1', frameworkItems: ['SISM.SISM_2027'] },
  ].map((change, at) => anAction(at, { number: null, ...change }));
  expect(actionOptions({ axes, actions }, 'SISM').map(({ label, hint }) => [label, hint])).toEqual([
    ['Programme', 'SISM'],
    ['Lycée', 'Jeunes'],
    ['Bailleurs', 'Logement'],
    ['Sans axe', undefined],
  ]);
});
