import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { actionPlanApi } from '@trame/contracts/action-plan';
import type { Plan } from '@trame/contracts/action-plan-answers';
import { committing, FIRST, flow, open, saved } from '../../../../../test/running-meeting.tsx';

beforeEach(() => localStorage.clear());

const options = () => screen.queryAllByRole('option').map(({ textContent }) => textContent);

/** The plan as far as references read it. */
const ACTION = { id: '0198f1c2-6a1b-7c3d-8e4f-000000000170', number: '3.2', title: 'Ouvrir un lieu d’écoute' };
const plan: Plan = {
  today: '2026-12-03',
  roadmap: null,
  axes: [],
  objectives: [],
  total: 1,
  counts: { all: 1, done: 0, running: 0, late: 0, toStart: 1, left: 0, silent: 0, incomplete: 0 },
  actions: [
    {
      ...ACTION,
      ...{
        version: 1,
        axisId: null,
        objectiveId: null,
        parentId: null,
        status: 'PLANNED',
        daysLate: 0,
        silent: false,
        missing: [],
        body: null,
      },
      ...{ lead: null, leadOrganization: null, startsOn: null, dueOn: null, dueText: null, progress: 0, newsAt: null },
      ...{ frameworkItems: [], themes: [], publics: [] },
    },
  ],
};

describe('a note that refers to somebody', () => {
  it('proposes people at @, is chosen with the arrows and Enter, and commits their id', async () => {
    const { line } = committing();
    const { user, text } = await open();
    await user.keyboard('Vu avec @cam');
    expect(options()).toEqual(['Camille Roussel']);
    const list = screen.getByRole('listbox', { name: 'Personnes du conseil' });
    expect(text).toHaveAttribute('aria-controls', list.id);
    expect(text).toHaveAttribute('aria-activedescendant', within(list).getByRole('option').id);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(text).toHaveValue('Vu avec @Camille Roussel ');
    expect(options()).toEqual([]);
    await user.keyboard('ce matin.{Enter}');
    await saved();
    expect(line.markup(FIRST)).toMatch(/Vu avec <mention personId="[0-9a-f-]{36}"><\/mention> ce matin\./iu);
    expect(await (await flow()).findByText(/@Camille Roussel/u)).toBeVisible();
  });

  it('gives way to Escape, to a name nobody bears, and to the natures that have no text of their own', async () => {
    const { line } = committing();
    const { user, text } = await open();
    await user.keyboard('@ca');
    await user.keyboard('{Escape}');
    expect(options()).toEqual([]);
    await user.keyboard('ro{Enter}');
    await saved();
    expect(line.lines(FIRST)).toEqual(['@caro']);
    await user.keyboard('@zzz');
    expect(options()).toEqual([]);
    await user.clear(text);
    await user.keyboard('/d Voir @cam');
    expect(options()).toEqual([]);
  });

  it('proposes the actions of the plan at #, by number or title', async () => {
    const { api, line } = committing();
    api.on(actionPlanApi.get, plan);
    const { user } = await open();
    await user.keyboard('Voir #3.2');
    await waitFor(() => expect(options()).toEqual(['#3.2 Ouvrir un lieu d’écoute']));
    await user.keyboard('{Enter}{Enter}');
    await saved();
    expect(line.markup(FIRST)).toMatch(/Voir <actionReference actionId="0198f1c2-6a1b-7c3d-8e4f-000000000170">/iu);
  });
});
