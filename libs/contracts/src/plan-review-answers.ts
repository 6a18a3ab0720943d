import { NEWS_WORDS } from '@trame/domain/action-plan/news';
import { REVIEW_OUTCOMES, REVIEW_REASONS } from '@trame/domain/action-plan/review';
import { DECISION_KINDS } from '@trame/domain/decisions/decision-kind';
import { MEETING_STATES } from '@trame/domain/meetings/meeting-state';
import { z } from 'zod';
import { status } from './action-plan-answers.ts';
import { LIMITS } from './limits.ts';
import { bodyRef, personRef } from './people.ts';
import { day, id, instant, version, wallTime } from './shapes.ts';

const name = z.string().max(LIMITS.text.line);
const title = z.string().max(300);
const number = z.string().max(20).nullable();
const reasons = z.array(z.enum(REVIEW_REASONS)).max(REVIEW_REASONS.length);
const sentence = z.string().max(LIMITS.text.paragraph);
const decisionName = z.string().max(LIMITS.text.word);

/** What was recorded of one action. */
const recorded = z.object({
  outcome: z.enum(REVIEW_OUTCOMES),
  sentence,
  recordedAt: instant,
  /** With a new date. */
  startsOn: day.nullable(),
  dueOn: day.nullable(),
  /** Who was asked for help. */
  helper: personRef.nullable(),
  helperBody: bodyRef.nullable(),
  /** The group it was sent to. */
  body: bodyRef.nullable(),
  /** "COPIL 2026-03", when it was decided under a number. */
  decision: decisionName.nullable(),
  decisionKind: z.enum(DECISION_KINDS).nullable(),
});
export type RecordedOutcome = z.output<typeof recorded>;

/** One action of the list, as the plan holds it now. */
export const reviewStep = z
  .object({
    actionId: id,
    /** Of what the review says of it: the one to send back. */
    version,
    /** Of the action: an outcome is recorded on the sheet that was read. */
    actionVersion: version,
    number,
    title,
    axis: name.nullable(),
    status,
    body: bodyRef.nullable(),
    lead: personRef.nullable(),
    startsOn: day.nullable(),
    dueOn: day.nullable(),
    dueText: z.string().max(80).nullable(),
    daysLate: z.int().min(0),
    progress: z.int().min(0).max(100),
    reasons,
    /** It is no longer in the plan. */
    removed: z.boolean(),
    /** What may be said of it as it stands. */
    offered: z.array(z.enum(REVIEW_OUTCOMES)).max(REVIEW_OUTCOMES.length),
    openedAt: instant.nullable(),
    spentSeconds: z.int().min(0),
    recorded: recorded.nullable(),
  })
  .meta({ id: 'ReviewStep' });
export type ReviewStep = z.output<typeof reviewStep>;

const reviewMeeting = z.object({
  id,
  title: name,
  bodyTag: z.string().max(24),
  startsLocal: wallTime,
  state: z.enum(MEETING_STATES),
  /** Something may be noted in it now: it runs, or its minutes are a draft. */
  writable: z.boolean(),
  /** The item outcomes are noted under. */
  item: z.object({ id, title: name }).nullable(),
});

const head = {
  id,
  version,
  roadmap: name,
  createdAt: instant,
  startedAt: instant.nullable(),
  closedAt: instant.nullable(),
  /** When those who lead its actions were last written to. */
  toldAt: instant.nullable(),
};

/** A review in the list of all of them. */
export const reviewLine = z
  .object({
    ...head,
    meeting: reviewMeeting.pick({ id: true, title: true, bodyTag: true, startsLocal: true }).nullable(),
    actions: z.int().min(0),
    seen: z.int().min(0),
  })
  .meta({ id: 'ReviewLine' });
export type ReviewLine = z.output<typeof reviewLine>;

/** Everything the screen of a review shows. */
export const planReview = z
  .object({
    ...head,
    today: day,
    meeting: reviewMeeting.nullable(),
    steps: z.array(reviewStep).max(LIMITS.planReview.actions),
    /** The other actions of the roadmap, with why one should look at them; empty once closed. */
    others: z.array(z.object({ actionId: id, number, title, reasons })).max(LIMITS.list.rows),
  })
  .meta({ id: 'PlanReview' });
export type PlanReview = z.output<typeof planReview>;

/** Where a review can be held: meetings of steering committees that are not over. */
export const reviewPlace = z.object({
  id,
  title: name,
  bodyTag: z.string().max(24),
  startsLocal: wallTime,
  state: z.enum(MEETING_STATES),
});

/** What the room reads of the action at hand: no name, no text of its sheet, nothing of one that is not everybody's. */
const projectedAction = z.object({
  number,
  title: title.nullable(),
  axis: name.nullable(),
  /** It is kept for its group, or came from a restricted item: the room reads that there is one. */
  reserved: z.boolean(),
  status: status.nullable(),
  group: name.nullable(),
  dueOn: day.nullable(),
  dueText: z.string().max(80).nullable(),
  daysLate: z.int().min(0),
  progress: z.int().min(0).max(100).nullable(),
  reasons,
  /** The word of the last news and its day, never its text. */
  news: z.object({ word: z.enum(NEWS_WORDS), on: day }).nullable(),
  openedAt: instant.nullable(),
  spentSeconds: z.int().min(0),
  recorded: z
    .object({
      outcome: z.enum(REVIEW_OUTCOMES),
      sentence,
      dueOn: day.nullable(),
      group: name.nullable(),
      decision: decisionName.nullable(),
    })
    .nullable(),
});

export const reviewProjection = z
  .object({
    roadmap: name,
    title: name.nullable(),
    bodyTag: z.string().max(24).nullable(),
    zone: z.string().max(LIMITS.text.word),
    startedAt: instant.nullable(),
    closedAt: instant.nullable(),
    /** Place of the action at hand, from 1; 0 before the first. */
    position: z.int().min(0),
    total: z.int().min(0),
    seen: z.int().min(0),
    counts: z.array(z.object({ outcome: z.enum(REVIEW_OUTCOMES), count: z.int().min(0) })).max(REVIEW_OUTCOMES.length),
    action: projectedAction.nullable(),
  })
  .meta({ id: 'ReviewProjection' });
export type ReviewProjection = z.output<typeof reviewProjection>;
