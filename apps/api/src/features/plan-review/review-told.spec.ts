import { describe, expect, it } from '@jest/globals';
import { actionPlanApi } from '@trame/contracts/action-plan';
import { planReviewApi } from '@trame/contracts/plan-review';
import { closeReview, recordOutcome, runningReview } from '../../../test/factories/a-plan-review.ts';
import { testApp } from '../../../test/test-app.ts';
import type { TestMember } from '../../../test/test-council.ts';
import { newId } from '../../platform/database/new-id.ts';

const app = await testApp();

describe('the wall of a review', () => {
  const wall = async (who: TestMember, id: string) =>
    planReviewApi.project.response.parse(
      (await who.call(planReviewApi.project, { params: { planReviewId: id } })).body,
    );
  it('follows the action at hand, without a name nor a word of its sheet', async () => {
    const { council, reviewId, actions, leadId } = await runningReview(app);
    expect(await wall(council, reviewId)).toMatchObject({ position: 0, total: 4, seen: 0, action: null });
    const open = (actionId: string | null) =>
      council.call(planReviewApi.openAction, { params: { planReviewId: reviewId }, body: { actionId } });
    await council.call(actionPlanApi.report, {
      params: { actionId: actions.late },
      key: newId(),
      body: { word: 'BLOCKED', text: 'Madame Untel est souffrante.', progress: null },
    });
    expect((await open(actions.late)).status).toBe(204);
    const said = { outcome: 'HELP', sentence: 'Il manque un local.', helperPersonId: leadId } as const;
    await recordOutcome(council, reviewId, actions.late, said);
    const shown = await wall(council, reviewId);
    expect(shown).toMatchObject({
      ...{ position: 1, seen: 1, bodyTag: 'COPIL', counts: [{ outcome: 'HELP', count: 1 }] },
      action: {
        title: 'Signer la convention',
        reserved: false,
        news: { word: 'BLOCKED' },
        recorded: { outcome: 'HELP' },
      },
    });
    expect(JSON.stringify(shown)).not.toMatch(/Aubry|Untel/);
    expect((await open(newId())).status).toBe(404);
    await closeReview(council, reviewId);
    expect((await open(actions.late)).body.code).toBe('REVIEW_CLOSED');
    expect(await wall(council, reviewId)).toMatchObject({ action: null });
  });

  it('tells nothing of an action kept for its group, nor of one born under a restricted item', async () => {
    const { council, reviewId, actions, meetingId } = await runningReview(app);
    await app.superuser.query(`update app.action set visibility = 'GROUP' where id = $1`, [actions.late]);
    const itemId = await council.item(meetingId);
    await app.superuser.query('update app.agenda_item set restricted = true where id = $1', [itemId]);
    await app.superuser.query('update app.action set item_id = $2 where id = $1', [actions.blocked, itemId]);
    for (const actionId of [actions.late, actions.blocked]) {
      await council.call(planReviewApi.openAction, { params: { planReviewId: reviewId }, body: { actionId } });
      await recordOutcome(council, reviewId, actionId, { outcome: 'DROP', sentence: 'Sans financeur.' });
      const { action } = await wall(council, reviewId);
      expect(action).toMatchObject({
        reserved: true,
        title: null,
        dueOn: null,
        recorded: { outcome: 'DROP', sentence: '' },
      });
    }
    await council.call(planReviewApi.openAction, {
      params: { planReviewId: reviewId },
      body: { actionId: actions.silent },
    });
    expect((await wall(council, reviewId)).action).toMatchObject({ reserved: false, title: 'Écrire le guide' });
  });
});
