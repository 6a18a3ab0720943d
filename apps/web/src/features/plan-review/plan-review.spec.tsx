import { beforeEach, describe, expect, it } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import { actionPlanApi } from '@trame/contracts/action-plan';
import { actionSheetApi } from '@trame/contracts/action-sheet';
import { planReviewApi } from '@trame/contracts/plan-review';
import type { PlanReview, ReviewProjection } from '@trame/contracts/plan-review-answers';
import { fakeApi } from '../../../test/fake-api.ts';
import { render } from '../../../test/render.tsx';
import { aPlanReview, aRecorded, aStep, reviewId } from '../../../test/samples/a-plan-review.ts';
import { Review } from './review.view.tsx';
import { ReviewWall } from './wall/review-wall.view.tsx';

beforeEach(() => localStorage.clear());

async function open(review: PlanReview = aPlanReview(), role: 'COORDINATOR' | 'CHAIR' = 'COORDINATOR') {
  const api = fakeApi();
  api.on(planReviewApi.get, review);
  api.refuse(actionSheetApi.get, 'NOT_FOUND');
  api.refuse(actionPlanApi.getAction, 'NOT_FOUND');
  const opened = api.on(planReviewApi.openAction, undefined);
  const drawn = await render(<Review planReviewId={review.id} />, { role });
  await screen.findByRole('heading', { level: 1 });
  return { api, opened, ...drawn };
}
const name = () => screen.getByRole('heading', { level: 2, name: /Action \d/ }).textContent;

describe('the console of a review', () => {
  it('walks through the actions by the arrows, and tells the wall', async () => {
    const { user, opened } = await open();
    await waitFor(() => expect(name()).toBe('1.1 Action 1'));
    await user.keyboard('{ArrowRight}');
    expect(name()).toBe('1.2 Action 2');
    expect(screen.getByRole('heading', { level: 2, name: '1.2 Action 2' })).toHaveFocus();
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(name()).toBe('1.1 Action 1');
    await waitFor(() =>
      expect(opened.map(({ input }) => input.body.actionId)).toEqual([reviewId(1), reviewId(2), reviewId(1)]),
    );
  });

  it('records an outcome by the keyboard alone, on the sheet that was read, and moves on', async () => {
    const { user, api } = await open();
    const recorded = aStep(1, { version: 2, recorded: aRecorded({ outcome: 'DROP', dueOn: null }) });
    const heard = api.on(planReviewApi.record, recorded);
    await user.click(await screen.findByRole('radio', { name: 'Abandonnée' }));
    await user.tab();
    await user.keyboard('Sans financeur.{Control>}{Enter}{/Control}');
    await waitFor(() => expect(name()).toBe('1.2 Action 2'));
    expect(heard[0]?.input.body).toMatchObject({ outcome: 'DROP', sentence: 'Sans financeur.', actionVersion: 4 });
    expect(heard[0]?.headers['if-match']).toBe('"1"');
  });

  it('says what an outcome lacks under its field, and that the sheet changed meanwhile', async () => {
    const { user, api } = await open();
    const save = async () => user.click(screen.getByRole('button', { name: 'Enregistrer l’issue' }));
    await screen.findByRole('radio', { name: 'Abandonnée' });
    await save();
    expect(await screen.findByText('Choisissez une issue.')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Abandonnée' }));
    const fault = { pointer: '/body/sentence', code: 'required', detail: 'required' };
    api.refuse(planReviewApi.record, 'VALIDATION_FAILED', [fault]);
    await save();
    await waitFor(() => expect(screen.getByRole('textbox', { name: /En une phrase/ })).toBeInvalid());
    api.refuse(planReviewApi.record, 'VERSION_STALE');
    await save();
    expect(await screen.findByText(/La fiche a changé entre-temps/)).toBeVisible();
  });

  it('keeps what is being said when the page is left', async () => {
    const { user, unmount } = await open();
    await user.click(await screen.findByRole('radio', { name: 'Suspendue' }));
    await user.type(screen.getByRole('textbox', { name: /En une phrase/ }), 'Le bailleur');
    unmount();
    await open();
    expect(await screen.findByDisplayValue('Le bailleur')).toBeVisible();
    expect(screen.getByRole('radio', { name: 'Suspendue' })).toBeChecked();
  });

  it('takes an outcome back, and is taken up where it was', async () => {
    const steps = [aStep(1, { recorded: aRecorded() }), aStep(2, { openedAt: '2026-12-01T08:31:00Z' })];
    const { user, api } = await open(aPlanReview({ steps }));
    await waitFor(() => expect(name()).toBe('1.2 Action 2'));
    await user.keyboard('{ArrowLeft}');
    expect(screen.getByText('Échéance portée au 30 juin 2027')).toBeVisible();
    const undone = api.on(planReviewApi.takeBack, aStep(1, { version: 2 }));
    await user.click(screen.getByRole('button', { name: 'Annuler l’issue' }));
    expect(await screen.findByRole('radio', { name: 'Se poursuit' })).toBeVisible();
    expect(undone).toHaveLength(1);
  });

  it('is read by the chair, and offers nothing before the meeting runs', async () => {
    await open(aPlanReview(), 'CHAIR');
    expect(await screen.findByText('Aucune action n’a été vue.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Terminer la revue' })).toBeNull();
  });

  it('changes its list: an action joins, and one with an outcome stays', async () => {
    const { user, api } = await open();
    const heard = api.on(planReviewApi.arrange, { id: reviewId(70), version: 4 });
    await user.click(await screen.findByRole('button', { name: 'Modifier la liste' }));
    await user.click(screen.getByRole('combobox', { name: 'Ajouter une action' }));
    await user.keyboard('perma{ArrowDown}{Enter}');
    await waitFor(() => expect(heard[0]?.input.body.actionIds).toEqual([1, 2, 3, 9].map(reviewId)));
  });
});

describe('without a connection', () => {
  const away = async () => {
    const opened = await open();
    opened.api.offline();
    await opened.user.click(await screen.findByRole('radio', { name: 'Abandonnée' }));
    await opened.user.type(screen.getByRole('textbox', { name: /En une phrase/ }), 'Sans financeur.');
    await opened.user.click(screen.getByRole('button', { name: 'Enregistrer l’issue' }));
    await waitFor(() => expect(name()).toBe('1.2 Action 2'));
    return opened;
  };
  const back = ({ api }: Awaited<ReturnType<typeof open>>) => {
    api.offline(false);
    act(() => {
      window.dispatchEvent(new Event('online'));
    });
  };

  it('keeps an outcome on the device, says so, and sends it by itself once the connection is back', async () => {
    const opened = await away();
    expect(screen.getByRole('button', { name: /Action 1 Gardée sur cet appareil/ })).toBeVisible();
    expect(screen.getByText('Gardé sur cet appareil')).toBeVisible();
    const heard = opened.api.on(planReviewApi.record, aStep(1, { version: 2, recorded: aRecorded() }));
    back(opened);
    await waitFor(() => expect(heard).toHaveLength(1));
    expect(heard[0]?.input.body).toMatchObject({ outcome: 'DROP', sentence: 'Sans financeur.' });
    expect(await screen.findByText('Enregistré')).toBeVisible();
    expect(screen.queryByText(/Gardée sur cet appareil/)).toBeNull();
  });

  it('shows both when somebody else recorded an outcome meanwhile, and loses neither', async () => {
    const opened = await away();
    const theirs = aStep(1, { version: 2, recorded: aRecorded() });
    opened.api.refuse(planReviewApi.record, 'VERSION_STALE', undefined, theirs);
    opened.api.on(planReviewApi.get, aPlanReview({ steps: [theirs, aStep(2)] }));
    back(opened);
    await opened.user.keyboard('{ArrowLeft}');
    expect(await screen.findByText('Échéance portée au 30 juin 2027')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Vos mots, non enregistrés' })).toBeVisible();
    expect(screen.getByText('Sans financeur.')).toBeVisible();
    const mine = aStep(1, { version: 3, recorded: aRecorded({ outcome: 'DROP', sentence: 'Sans financeur.' }) });
    const heard = opened.api.on(planReviewApi.record, mine);
    await opened.user.click(screen.getByRole('button', { name: 'Noter la mienne à la place' }));
    await waitFor(() => expect(heard[0]?.headers['if-match']).toBe('"2"'));
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Vos mots, non enregistrés' })).toBeNull());
  });
});

it('ends with a page that tells what was said of each action, to print', async () => {
  const said = aRecorded({ outcome: 'APPROVE', dueOn: null, decision: 'COPIL 2026-03' });
  const steps = [aStep(1, { recorded: aRecorded() }), aStep(2, { recorded: said }), aStep(3)];
  await open(aPlanReview({ steps, closedAt: '2026-12-01T09:00:00Z' }));
  expect(await screen.findByText('2 actions vues, 1 date déplacée et 1 approuvée')).toBeVisible();
  const rows = within(screen.getByRole('table')).getAllByRole('row');
  expect(rows[2]).toHaveTextContent(/Action approuvée, décision COPIL 2026-03/);
  expect(screen.getByText(/1 action n’a pas été vue/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Reprendre la revue' })).toBeVisible();
});

it('writes to those who lead actions once the mail was read, and can be stopped', async () => {
  const { user, api } = await open(
    aPlanReview({ steps: [aStep(1, { recorded: aRecorded() })], closedAt: '2026-12-01T09:00:00Z' }),
  );
  const digest = 'n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg';
  api.on(planReviewApi.previewTelling, {
    ...{ digest, holdSeconds: 60, leftOut: [{ id: reviewId(2), title: 'Sans pilote', reason: 'NO_LEAD' }] },
    recipients: [{ personId: reviewId(90), name: 'Alix Aubry', actions: [{ id: reviewId(1), title: 'Action 1' }] }],
    letter: {
      ...{ subject: 'Votre action', greeting: 'Bonjour,', paragraphs: [], buttons: [], closing: [] },
      facts: [{ label: '1.1 Action 1', value: 'Échéance portée au 30 juin 2027' }],
    },
  });
  const heard = api.on(planReviewApi.tell, { told: 1 });
  await user.click(await screen.findByRole('button', { name: 'Écrire aux pilotes' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(await dialog.findByText('Échéance portée au 30 juin 2027')).toBeVisible();
  expect(dialog.getByText(/sans personne pilote/)).toBeInTheDocument();
  await user.click(dialog.getByRole('button', { name: /Envoyer à 1 personne/ }));
  await waitFor(() => expect(heard[0]?.input.body).toEqual({ digest }));
  expect(screen.queryByRole('dialog')).toBeNull();
});

describe('the wall of a review', () => {
  const projected: ReviewProjection = {
    ...{ roadmap: 'Contrat local', title: 'Comité de pilotage', bodyTag: 'COPIL', zone: 'Europe/Paris' },
    ...{ startedAt: null, closedAt: null, position: 2, total: 5, seen: 1, counts: [] },
    action: {
      ...{
        number: '1.2',
        title: 'Ouvrir un lieu',
        axis: 'Jeunes',
        reserved: false,
        status: 'ON_HOLD',
        group: 'GT Jeunes',
      },
      ...{ dueOn: '2026-11-01', dueText: null, daysLate: 30, progress: 40, reasons: ['LATE'], news: null },
      ...{ openedAt: null, spentSeconds: 125, recorded: null },
    },
  };

  it('shows the action at hand, what was recorded, and nothing of a reserved one', async () => {
    const api = fakeApi();
    api.on(planReviewApi.project, projected);
    const { unmount } = await render(<ReviewWall planReviewId={reviewId(70)} />);
    expect(await screen.findByRole('heading', { level: 2, name: 'Ouvrir un lieu' })).toBeVisible();
    expect(screen.getByText('En retard de 30 jours')).toBeVisible();
    expect(screen.getByRole('timer')).toHaveTextContent('2 min sur cette action');
    unmount();
    const { action } = projected;
    api.on(planReviewApi.project, {
      ...projected,
      action: action && {
        ...action,
        number: null,
        title: null,
        reserved: true,
        status: null,
        group: null,
        progress: null,
      },
    });
    await render(<ReviewWall planReviewId={reviewId(70)} />);
    expect(await screen.findByRole('heading', { level: 2, name: 'Action réservée' })).toBeVisible();
    expect(screen.queryByText('En retard de 30 jours')).toBeNull();
  });
});
