import { useQueryClient } from '@tanstack/react-query';
import { planReviewApi, type RecordOutcomeBody } from '@trame/contracts/plan-review';
import type { PlanReview } from '@trame/contracts/plan-review-answers';
import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { ApiError } from '../../../platform/api-error.ts';
import { call } from '../../../platform/call.ts';
import { deviceTextName } from '../../../platform/device-texts.ts';
import { KeptChanges, type SaveState } from '../../../platform/kept/kept-changes.ts';
import { Shelf } from '../../../platform/kept/shelf.ts';
import { useFlush } from '../../../platform/kept/use-flush.ts';
import { type ReviewPath, reviewKey, withStep } from '../plan-review.queries.ts';
import { forgetDraft } from './use-draft.ts';

interface OutcomeChange {
  actionId: string;
  version: number;
  body: RecordOutcomeBody;
}

/** What somebody recorded while the server could not be reached, sent by itself once it can. */
export interface KeptOutcomes {
  state: SaveState;
  /** Since when something waits, milliseconds since 1970. */
  since: number | null;
  /** Actions whose outcome waits on this device. */
  waiting: readonly string[];
  /** Why what waited was refused once it arrived; its words are in the form again. */
  refusalOf: (actionId: string) => ApiError | null;
  keep: (change: OutcomeChange) => void;
  sendNow: () => void;
  /** Back to the form, with the words. */
  takeUp: (actionId: string) => void;
}

/** Outcomes of one review kept on this device: they leave in the order they were said, each once. */
export function useKeptOutcomes(path: ReviewPath, personId: string): KeptOutcomes {
  const client = useQueryClient();
  const { councilId, planReviewId } = path;
  const kept = useMemo(() => {
    const shelf = new Shelf<OutcomeChange>(
      localStorage,
      `${deviceTextName(personId, planReviewId)}.`,
      ({ actionId }) => actionId,
    );
    const params = { councilId, planReviewId };
    return new KeptChanges(shelf, async ({ actionId, version, body }) => {
      const step = await call(planReviewApi.record, { params: { ...params, actionId }, version, body });
      forgetDraft(personId, planReviewId, actionId);
      client.setQueryData<PlanReview>(reviewKey(params), withStep(step));
      void client.invalidateQueries({ queryKey: [councilId] });
      return step.version;
    });
  }, [client, councilId, planReviewId, personId]);
  const { state, since, kept: all } = useSyncExternalStore(kept.subscribe, kept.snapshot);
  useFlush(kept);
  const refusals = all.filter(({ refusal }) => refusal).length;
  useReread(path, refusals);
  return {
    ...{ state, since },
    waiting: all.filter(({ refusal }) => !refusal).map(({ change }) => change.actionId),
    refusalOf: (actionId) => {
      const code = all.find(({ change, refusal }) => refusal && change.actionId === actionId)?.refusal?.code;
      return code ? new ApiError(code as ApiError['code']) : null;
    },
    keep: (change) => kept.keep(change),
    sendNow: () => void kept.flush(),
    takeUp: (actionId) => kept.drop(actionId),
  };
}

/** What was refused met something newer: both are shown, so it is read again. */
function useReread({ councilId, planReviewId }: ReviewPath, refusals: number): void {
  const client = useQueryClient();
  const before = useRef(0);
  useEffect(() => {
    if (refusals > before.current) void client.invalidateQueries({ queryKey: reviewKey({ councilId, planReviewId }) });
    before.current = refusals;
  }, [client, councilId, planReviewId, refusals]);
}

/** The four words of where things are, for what a review keeps. */
export function savedWord({ state, waiting }: KeptOutcomes): 'saved' | 'saving' | 'local' | 'failed' {
  if (state === 'refused') return 'failed';
  if (waiting.length === 0) return 'saved';
  return state === 'saving' ? 'saving' : 'local';
}
