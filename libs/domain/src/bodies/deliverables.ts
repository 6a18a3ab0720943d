import { documentsDeadline } from '../meetings/checklist.ts';
import { addDays, daysBetween } from '../time/wall-clock.ts';
import { MINUTES_DUE_DAYS } from '../week/meeting-to-dos.ts';

/** What a group has to hand over: an action, a milestone of one, the documents of a meeting, the minutes of one. */
export const DELIVERABLES = ['ACTION', 'MILESTONE', 'DOCUMENTS', 'MINUTES'] as const;
export type DeliverableKind = (typeof DELIVERABLES)[number];

export interface Deliverable {
  kind: DeliverableKind;
  /** Of the action, or of the meeting. */
  id: string;
  title: string;
  /** The day it is due (`YYYY-MM-DD`). */
  dueOn: string;
  /** Days past that day; 0 when it is still to come. */
  daysLate: number;
}

interface Owed {
  /** Actions under way that have a day, and what is not yet reached of their milestones. */
  actions: readonly { id: string; title: string; dueOn: string }[];
  milestones: readonly { id: string; title: string; dueOn: string }[];
  /** Meetings to come whose members were convened, and whose documents nobody settled. Wall times. */
  withoutDocuments: readonly { id: string; title: string; local: string }[];
  /** Meetings that are over and whose minutes are not finished. Wall times. */
  withoutMinutes: readonly { id: string; title: string; local: string }[];
}

/** All that a group owes, by the day it is due, soonest first. */
export function deliverables({ actions, milestones, withoutDocuments, withoutMinutes }: Owed, today: string) {
  const owed = (kind: DeliverableKind, { id, title }: { id: string; title: string }, dueOn: string): Deliverable => ({
    ...{ kind, id, title, dueOn },
    daysLate: Math.max(0, daysBetween(dueOn, today)),
  });
  return [
    ...actions.map((one) => owed('ACTION', one, one.dueOn)),
    ...milestones.map((one) => owed('MILESTONE', one, one.dueOn)),
    ...withoutDocuments.map((one) => owed('DOCUMENTS', one, documentsDeadline(one.local))),
    ...withoutMinutes.map((one) => owed('MINUTES', one, addDays(one.local, MINUTES_DUE_DAYS))),
  ].toSorted((a, b) => a.dueOn.localeCompare(b.dueOn));
}
