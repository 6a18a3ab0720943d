import { NEWS_SOURCES } from '@trame/domain/action-plan/news';
import { MEETING_STATES } from '@trame/domain/meetings/meeting-state';
import { TOLD } from '@trame/domain/week/news';
import { TO_DO_GROUPS, TO_DO_KINDS } from '@trame/domain/week/to-do-kinds';
import { z } from 'zod';
import { planCounts } from './action-plan-answers.ts';
import { endpoint } from './endpoint.ts';
import { LIMITS } from './limits.ts';
import { bodyRef, personRef } from './people.ts';
import { day, id, inCouncil, instant, wallTime } from './shapes.ts';

const words = z.string().max(LIMITS.text.line);
const count = z.int().min(0);
const few = LIMITS.list.choice;

/** A meeting as the week shows it. */
const weekMeeting = z
  .object({
    id,
    title: words,
    local: wallTime,
    place: words.nullable(),
    online: z.boolean(),
    state: z.enum(MEETING_STATES),
    body: bodyRef,
    noticeDays: count,
    /** Places of the room, and how many are taken; `null`: nobody counts them. */
    room: z.object({ capacity: count, taken: count }).nullable(),
    replies: z.object({ invited: count, yes: count, remote: count, no: count, none: count }),
    decisions: count,
    actions: count,
  })
  .meta({ id: 'WeekMeeting' });
export type WeekMeeting = z.output<typeof weekMeeting>;

/** One thing the week asks of the reader: what, by when, about which meeting or how many. */
const toDo = z
  .object({
    kind: z.enum(TO_DO_KINDS),
    group: z.enum(TO_DO_GROUPS),
    due: day.nullable(),
    meeting: weekMeeting.nullable(),
    /** A date poll that waits for the reader's answer, that is over and waits for a date, or that nobody was asked by yet. */
    poll: z.object({ id, title: words, body: bodyRef, closesOn: day, firstLocal: wallTime }).nullable(),
    /** A question that a body the reader prepares sent to another, which met since without answering. */
    question: z
      .object({ id, meetingId: id, itemId: id, title: words, from: bodyRef, to: bodyRef, sentOn: day })
      .nullable(),
    /** An action under whose sheet a comment names the reader, and who wrote it; until the sheet is opened. */
    mention: z.object({ actionId: id, title: z.string().max(300), author: personRef.nullable(), on: day }).nullable(),
    count: count.nullable(),
  })
  .meta({ id: 'ToDo' });
export type ToDoLine = z.output<typeof toDo>;

export const week = z
  .object({
    today: day,
    zone: z.string().max(LIMITS.text.word),
    days: z.array(z.object({ day, meetings: z.array(weekMeeting).max(few) })).max(7),
    toDos: z.array(toDo).max(LIMITS.list.page),
    /** The first meeting to come after today, if any. */
    next: weekMeeting.nullable(),
  })
  .meta({ id: 'Week' });
export type Week = z.output<typeof week>;

export const planPulse = z
  .object({
    title: words.nullable(),
    counts: planCounts,
    /** Latest first: the longest late. */
    late: z.array(z.object({ id, title: z.string().max(300), daysLate: count })).max(few),
  })
  .meta({ id: 'PlanPulse' });
export type PlanPulse = z.output<typeof planPulse>;

const newsItem = z
  .object({
    id: z.string().max(20),
    at: instant,
    actor: personRef.nullable(),
    told: z.enum(TOLD),
    /** The meeting or the action it is about. */
    about: z.object({ kind: z.enum(['MEETING', 'ACTION', 'DECISION']), id, title: z.string().max(300) }),
    progress: z.int().min(0).max(100).nullable(),
    source: z.enum(NEWS_SOURCES).nullable(),
  })
  .meta({ id: 'NewsItem' });
export type NewsItem = z.output<typeof newsItem>;

/** The home page in three reads, so that each block may fail alone. */
export const weekApi = {
  get: endpoint({
    method: 'GET',
    path: '/councils/:councilId/week',
    permission: 'meetings.read',
    summary: 'The meetings of the week and what it asks of the reader',
    params: inCouncil,
    response: week,
  }),
  pulse: endpoint({
    method: 'GET',
    path: '/councils/:councilId/week/plan',
    permission: 'plan.read',
    summary: 'How the action plan stands: counts, and the actions longest late',
    params: inCouncil,
    response: planPulse,
  }),
  news: endpoint({
    method: 'GET',
    path: '/councils/:councilId/week/news',
    permission: 'council.read',
    summary: 'The latest changes that every member may read',
    params: inCouncil,
    response: z.object({ items: z.array(newsItem).max(few), total: count }),
  }),
};
