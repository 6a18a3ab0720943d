import type { RecordOutcomeBody } from '@trame/contracts/plan-review';
import type { ReviewOutcome } from '@trame/domain/action-plan/review';
import type { EntityManager } from 'typeorm';
import { NotFound } from '../../platform/errors/refusals.ts';

/** One step of a review, held until the commit. */
export interface StepInHand {
  reviewId: string;
  actionId: string;
  version: number;
  outcome: ReviewOutcome | null;
  sentence: string;
  startsOn: string | null;
  dueOn: string | null;
  helperPersonId: string | null;
  helperBodyId: string | null;
  bodyId: string | null;
  decisionKind: string | null;
  noteId: string | null;
  obstacleId: string | null;
  decisionId: string | null;
  versionAfter: number | null;
}

const STEP = `
  select review_id as "reviewId", action_id as "actionId", version, outcome, sentence, starts_on::text as "startsOn",
    due_on::text as "dueOn", helper_person_id as "helperPersonId", helper_body_id as "helperBodyId", body_id as "bodyId",
    decision_kind as "decisionKind", note_id as "noteId", obstacle_id as "obstacleId", decision_id as "decisionId",
    version_after as "versionAfter"
  from app.plan_review_action where review_id = $1 and action_id = $2 for update`;

/** @throws NotFound when the list of the review does not hold the action */
export async function stepInHand(tx: EntityManager, reviewId: string, actionId: string): Promise<StepInHand> {
  const [step] = await tx.query<StepInHand[]>(STEP, [reviewId, actionId]);
  if (!step) throw new NotFound();
  return step;
}

/** What an outcome keeps of what was sent: what belongs to another one is left out. */
export function meant(body: RecordOutcomeBody): Omit<RecordOutcomeBody, 'actionVersion'> {
  const { outcome, sentence, decisionKind } = body;
  const when = outcome === 'NEW_DATE' ? body : null;
  const who = outcome === 'HELP' ? body : null;
  return {
    ...{ outcome, sentence, decisionKind: outcome === 'DECISION' ? (decisionKind ?? 'CONSENSUS') : decisionKind },
    ...{ startsOn: when?.startsOn ?? null, dueOn: when?.dueOn ?? null },
    ...{ helperPersonId: who?.helperPersonId ?? null, helperBodyId: who?.helperBodyId ?? null },
    bodyId: outcome === 'SEND' ? body.bodyId : null,
  };
}

/** Is this what is already recorded? A device sends again what it got no answer to. */
export const isRecorded = (step: StepInHand, said: ReturnType<typeof meant>): boolean =>
  (Object.keys(said) as (keyof typeof said)[]).every((field) => step[field] === said[field]);
