import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { actionPlanApi } from '@trame/contracts/action-plan';
import type { ActionPage } from '@trame/contracts/action-plan-answers';
import { fakeApi } from '../../../test/fake-api.ts';
import { COUNCIL_ID, render } from '../../../test/render.tsx';
import { ActionConflict } from './action-conflict.tsx';

const nothing = {
  number: null,
  axisId: null,
  objectiveId: null,
  parentId: null,
  leadOrganization: null,
  newsAt: null,
  dueText: null,
};
const unsaid = {
  targetPublic: null,
  indicator: null,
  indicatorTarget: null,
  axis: null,
  objective: null,
  parent: null,
  parts: [],
  carriedFrom: null,
  carriedTo: null,
  born: null,
};
const serves = { frameworkItems: [], themes: [], publics: [] };
const stored: ActionPage = {
  ...nothing,
  ...unsaid,
  ...serves,
  ...{ id: COUNCIL_ID, version: 4, title: 'Ouvrir un lieu', description: '', status: 'PLANNED', progress: 0 },
  ...{ daysLate: 0, silent: false, missing: [], partners: [], budget: [], news: [], mayChange: true, mayReport: true },
  body: { id: COUNCIL_ID, type: 'WORKING_GROUP', label: 'GT Jeunes', tag: 'GT' },
  lead: { id: COUNCIL_ID, name: 'Alix Aubry' },
  startsOn: null,
  dueOn: '2027-06-30',
};

it('shows every field that differs, names and dates included, and nothing that does not', async () => {
  fakeApi().on(actionPlanApi.getAction, stored);
  const mine = { title: 'Ouvrir un lieu', description: '', startsOn: null, dueOn: '2027-09-30', dueText: null };
  const kept: number[] = [];
  const { user } = await render(
    <ActionConflict
      actionId={COUNCIL_ID}
      mine={mine}
      names={{ lead: 'Camille Roussel', body: null }}
      pending={false}
      onKeepMine={(version) => kept.push(version)}
      onTakeTheirs={() => undefined}
      onClose={() => undefined}
    />,
  );
  for (const text of ['Alix Aubry', 'Camille Roussel', 'GT Jeunes', /30 juin 2027/, /30 septembre 2027/])
    expect(await screen.findByText(text)).toBeVisible();
  expect(screen.queryByText('Ouvrir un lieu')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Garder la mienne' }));
  expect(kept).toEqual([4]);
});
