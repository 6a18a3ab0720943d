import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { planReviewApi } from '@trame/contracts/plan-review';
import { fakeApi } from '../../../test/fake-api.ts';
import { COUNCIL_ID, render } from '../../../test/render.tsx';
import { aPlanReview, aRecorded, aStep, reviewId } from '../../../test/samples/a-plan-review.ts';
import { PlaceButton } from './place-button.tsx';

async function open(review = aPlanReview()) {
  const api = fakeApi();
  const path = { councilId: COUNCIL_ID, planReviewId: review.id };
  return { api, ...(await render(<PlaceButton path={path} review={review} />)) };
}

describe('where a review is held', () => {
  const places = [
    {
      id: reviewId(73),
      title: 'Comité de juin',
      state: 'DRAFT' as const,
      bodyTag: 'COPIL',
      startsLocal: '2027-06-01T14:00',
    },
  ];

  it('is chosen afterwards, and taken out again, with what that makes of the minutes', async () => {
    const { user, api } = await open(aPlanReview({ meeting: null }));
    api.on(planReviewApi.list, { items: [], total: 0, places });
    const heard = api.on(planReviewApi.settle, { id: reviewId(70), version: 4 });
    await user.click(await screen.findByRole('button', { name: 'Rattacher à une réunion' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(await dialog.findByText(/Aucun compte rendu ne parlera de cette revue/)).toBeVisible();
    await user.click(dialog.getByRole('button', { name: /Réunion/ }));
    await user.click(await screen.findByRole('option', { name: /Comité de juin/ }));
    expect(dialog.getByText(/Le compte rendu de cette réunion dira/)).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Enregistrer' }));
    await waitFor(() => expect(heard[0]?.input.body).toEqual({ meetingId: reviewId(73), itemId: null, closed: false }));
    expect(heard[0]?.headers['if-match']).toBe('"3"');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('says a refusal in the window, and that it stays once something was recorded', async () => {
    const { user, api, unmount } = await open();
    api.on(planReviewApi.list, { items: [], total: 0, places });
    await user.click(await screen.findByRole('button', { name: 'Changer de réunion' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(await dialog.findByRole('button', { name: /Réunion/ }));
    await user.click(await screen.findByRole('option', { name: /Hors réunion/ }));
    expect(dialog.getByText(/Le point reste à l’ordre du jour de « Comité de pilotage »/)).toBeVisible();
    api.refuse(planReviewApi.settle, 'VERSION_STALE');
    await user.click(dialog.getByRole('button', { name: 'Enregistrer' }));
    expect(await dialog.findByRole('alert')).toBeVisible();
    unmount();
    const again = await open(aPlanReview({ steps: [aStep(1, { recorded: aRecorded() }), aStep(2)] }));
    await again.user.click(await screen.findByRole('button', { name: 'Changer de réunion' }));
    expect(await screen.findByText(/Une issue est déjà notée/)).toBeVisible();
  });
});
