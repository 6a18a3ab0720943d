import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { actionPlanApi } from '@trame/contracts/action-plan';
import { actionSheetApi } from '@trame/contracts/action-sheet';
import { type OpenReviewBody, planReviewApi, type RecordOutcomeBody } from '@trame/contracts/plan-review';
import type { PlanReview, ReviewStep } from '@trame/contracts/plan-review-answers';
import { useTranslation } from 'react-i18next';
import { codeOf } from '../../platform/api-error.ts';
import { call } from '../../platform/call.ts';
import { useIntent } from '../../platform/use-intent.ts';

/** Which review of which council a screen is about. */
export interface ReviewPath {
  councilId: string;
  planReviewId: string;
}

export const reviewsKey = (councilId: string) => [councilId, 'plan-reviews'] as const;
/** Under which key one review is read. */
export const reviewKey = ({ councilId, planReviewId }: ReviewPath) => [...reviewsKey(councilId), planReviewId] as const;
/** An outcome changes its action, the meeting and what counts them: everything of the council is read again. */
const staleAfter = ({ councilId }: ReviewPath) => [[councilId]] as const;

export const reviewsOf = (councilId: string) =>
  queryOptions({
    queryKey: [...reviewsKey(councilId), 'list'],
    queryFn: ({ signal }) => call(planReviewApi.list, { params: { councilId } }, signal),
  });

/** Sheets change while a committee sits: what others wrote comes by itself. */
const OTHERS_WRITE = 15_000;

export const reviewOf = (params: ReviewPath) =>
  queryOptions({
    queryKey: reviewKey(params),
    queryFn: ({ signal }) => call(planReviewApi.get, { params }, signal),
    staleTime: 5_000,
    refetchInterval: OTHERS_WRITE,
  });

/** A room waits for its wall: what the console commits stands there within two seconds. */
const FOLLOWS = 2_000;

export const wallOf = (params: ReviewPath) =>
  queryOptions({
    queryKey: [...reviewKey(params), 'wall'],
    queryFn: ({ signal }) => call(planReviewApi.project, { params }, signal),
    staleTime: 0,
    refetchInterval: FOLLOWS,
    // the console has the focus while the wall is read
    refetchIntervalInBackground: true,
  });

/** The news of one action, and what stands in its way. */
export const actionOf = (councilId: string, actionId: string) =>
  queryOptions({
    queryKey: [councilId, 'plan', 'action', actionId],
    queryFn: ({ signal }) => call(actionPlanApi.getAction, { params: { councilId, actionId } }, signal),
  });
export const sheetOf = (councilId: string, actionId: string) =>
  queryOptions({
    queryKey: [councilId, 'plan', 'sheet', actionId],
    queryFn: ({ signal }) => call(actionSheetApi.get, { params: { councilId, actionId } }, signal),
  });

/** `then` is told by the mutation itself: the list that is read again takes the form off the screen. */
export function useOpenReview(councilId: string, then: (id: string) => void) {
  const { key, renew } = useIntent();
  return useMutation({
    mutationFn: (body: OpenReviewBody) => call(planReviewApi.open, { params: { councilId }, key: key(), body }),
    onSuccess: ({ id }) => {
      renew();
      then(id);
    },
    meta: { stale: [[councilId]], quiet: true },
  });
}

export function useArrange(params: ReviewPath) {
  const { t } = useTranslation('planReview');
  return useMutation({
    mutationFn: ({ version, actionIds }: { version: number; actionIds: string[] }) =>
      call(planReviewApi.arrange, { params, version, body: { actionIds } }),
    meta: { stale: [reviewKey(params)], done: t('queue.edited') },
  });
}

/** Says where a review is held: in a meeting, under the item of its agenda that is found or added, or in none. */
export function useHoldReview(params: ReviewPath, version: number, then: () => void) {
  const { t } = useTranslation('planReview');
  return useMutation({
    mutationFn: (meetingId: string | null) =>
      call(planReviewApi.settle, { params, version, body: { meetingId, itemId: null, closed: false } }),
    onSuccess: then,
    meta: { stale: staleAfter(params), done: t('place.done'), quiet: true },
  });
}

/** Ends a review or takes it up again; where it is held stays. */
export function useCloseReview(params: ReviewPath, { version, meeting }: PlanReview) {
  const { t } = useTranslation('planReview');
  const held = { meetingId: meeting?.id ?? null, itemId: meeting?.item?.id ?? null };
  const settle = (closed: boolean) => call(planReviewApi.settle, { params, version, body: { ...held, closed } });
  return {
    end: useMutation({ mutationFn: () => settle(true), meta: { stale: staleAfter(params), done: t('ended') } }),
    reopen: useMutation({ mutationFn: () => settle(false), meta: { stale: staleAfter(params), done: t('reopened') } }),
  };
}

export function useForgetReview(params: ReviewPath, version: number) {
  const { t } = useTranslation('planReview');
  return useMutation({
    mutationFn: () => call(planReviewApi.remove, { params, version }),
    meta: { stale: [reviewsKey(params.councilId)], done: t('forgotten') },
  });
}

/** The wall follows the console; a move that did not arrive is sent again with the next one. */
export const useOpenAction = (params: ReviewPath) =>
  useMutation({
    mutationFn: (actionId: string) => call(planReviewApi.openAction, { params, body: { actionId } }),
    meta: { stale: [reviewKey(params)], quiet: true },
  });

/** The review with what was answered of one action in its place. */
export const withStep = (step: ReviewStep) => (known: PlanReview | undefined) =>
  known && { ...known, steps: known.steps.map((one) => (one.actionId === step.actionId ? step : one)) };

/** What is answered is shown at once, for the version that the next word needs. */
function useKeepStep(params: ReviewPath) {
  const client = useQueryClient();
  return (step: ReviewStep) => client.setQueryData<PlanReview>(reviewKey(params), withStep(step));
}

/** Nobody heard it: it may be said again as it is. */
export const isAway = (error: unknown): boolean => ['OFFLINE', 'UNAVAILABLE'].includes(codeOf(error));

interface Heard {
  /** Told by the mutation itself: what is answered takes its form, or its button, off the screen. */
  done: () => void;
  /** The server could not be reached: what was said waits on this device. */
  away: (body: RecordOutcomeBody) => void;
}

export function useRecordOutcome(params: ReviewPath, { actionId, version }: ReviewStep, { done, away }: Heard) {
  const { t } = useTranslation('planReview');
  const keep = useKeepStep(params);
  return useMutation({
    mutationFn: (body: RecordOutcomeBody) =>
      call(planReviewApi.record, { params: { ...params, actionId }, version, body }),
    onSuccess: (step) => {
      keep(step);
      done();
    },
    onError: (error, body) => {
      if (isAway(error)) away(body);
    },
    meta: { stale: staleAfter(params), done: t('form.saved'), quiet: true },
  });
}

/** `then` as `done` for what is recorded. */
export function useTakeBack(params: ReviewPath, { actionId, version }: ReviewStep, then: () => void) {
  const { t } = useTranslation('planReview');
  const keep = useKeepStep(params);
  return useMutation({
    mutationFn: () => call(planReviewApi.takeBack, { params: { ...params, actionId }, version }),
    onSuccess: (step) => {
      keep(step);
      then();
    },
    meta: { stale: staleAfter(params), done: t('recorded.undone') },
  });
}
