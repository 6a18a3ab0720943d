import type { PlanReview, ReviewStep } from '@trame/contracts/plan-review-answers';
import { outcomesOffered } from '@trame/domain/action-plan/review';

export const reviewId = (at: number) => `0198f1c2-6a1b-7c3d-8e4f-${String(at).padStart(12, '0')}`;

/** An action of a review that nothing was said of yet. */
export const aStep = (at: number, change: Partial<ReviewStep> = {}): ReviewStep => ({
  ...{
    actionId: reviewId(at),
    version: 1,
    actionVersion: 4,
    number: `1.${at}`,
    title: `Action ${at}`,
    axis: 'Logement',
  },
  ...{ status: 'IN_PROGRESS', body: null, lead: { id: reviewId(90), name: 'Alix Aubry' } },
  ...{ startsOn: null, dueOn: '2026-11-01', dueText: null, daysLate: 30, progress: 40, reasons: ['LATE'] },
  ...{ removed: false, offered: outcomesOffered('IN_PROGRESS'), openedAt: null, spentSeconds: 0, recorded: null },
  ...change,
});

/** A review that goes on in a meeting that runs. */
export const aPlanReview = (change: Partial<PlanReview> = {}): PlanReview => ({
  ...{ id: reviewId(70), version: 3, roadmap: 'Contrat local', createdAt: '2026-12-01T08:00:00Z' },
  ...{ startedAt: null, closedAt: null, toldAt: null, today: '2026-12-01' },
  meeting: {
    ...{ id: reviewId(71), title: 'Comité de pilotage', bodyTag: 'COPIL', startsLocal: '2026-12-01T09:00' },
    ...{ state: 'IN_PROGRESS', writable: true, item: { id: reviewId(72), title: 'Revue du plan d’actions' } },
  },
  steps: [
    aStep(1),
    aStep(2),
    aStep(3, { status: 'PROPOSED', reasons: ['PROPOSED'], offered: outcomesOffered('PROPOSED') }),
  ],
  others: [{ actionId: reviewId(9), number: null, title: 'Tenir la permanence', reasons: [] }],
  ...change,
});

export const aRecorded = (change: Partial<NonNullable<ReviewStep['recorded']>> = {}) => ({
  ...{ outcome: 'NEW_DATE' as const, sentence: 'Le local se libère en mai.', recordedAt: '2026-12-01T08:30:00Z' },
  ...{ startsOn: null, dueOn: '2027-06-30', helper: null, helperBody: null, body: null },
  ...{ decision: null, decisionKind: null },
  ...change,
});
