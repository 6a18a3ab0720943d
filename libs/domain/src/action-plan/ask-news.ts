import type { ActionStatus } from './action-status.ts';

/** What one mail asks at most; days between two requests to one person; days of silence that a monthly request is about. */
export const NEWS_CAPS = { actions: 5, personDays: 7, monthlySilence: 30, correctHours: 24 } as const;

/** Somebody who leads actions. Days are `YYYY-MM-DD`. */
export interface AskedLead {
  personId: string;
  name: string;
  email: string | null;
  archived: boolean;
  /** The day they were last asked, `null` when they never were. */
  askedOn: string | null;
}

/** An action as far as asking about it goes. */
export interface AskableAction {
  id: string;
  number: string | null;
  title: string;
  status: ActionStatus;
  /** The day of the last news; the day it was created when there were none. */
  newsOn: string;
  /** It was born under an item that not everybody reads: a mailbox may be shared. */
  restricted: boolean;
  lead: AskedLead | null;
}

/** Why nobody is asked about an action. */
export const NOT_ASKED = ['OVER', 'NO_LEAD', 'ARCHIVED', 'NO_ADDRESS', 'RESTRICTED', 'ASKED', 'TOO_MANY'] as const;
export type NotAsked = (typeof NOT_ASKED)[number];

export interface NewsRequest<Action extends AskableAction> {
  lead: AskedLead & { email: string };
  /** The longest silent first. */
  actions: Action[];
}

export interface NewsRequests<Action extends AskableAction> {
  requests: NewsRequest<Action>[];
  leftOut: { action: Action; reason: NotAsked }[];
}

const DAY = 86_400_000;
const daysSince = (day: string, today: string): number =>
  Math.round((Date.parse(`${today}T00:00:00Z`) - Date.parse(`${day}T00:00:00Z`)) / DAY);

function reasonOf({ status, lead, restricted }: AskableAction, today: string): NotAsked | null {
  if (status === 'DONE' || status === 'DROPPED') return 'OVER';
  if (!lead) return 'NO_LEAD';
  if (lead.archived) return 'ARCHIVED';
  if (lead.email === null) return 'NO_ADDRESS';
  if (restricted) return 'RESTRICTED';
  const asked = lead.askedOn !== null && daysSince(lead.askedOn, today) < NEWS_CAPS.personDays;
  return asked ? 'ASKED' : null;
}

const UNDER_WAY: readonly ActionStatus[] = ['IN_PROGRESS', 'ON_HOLD', 'RECURRING'];

/** Does a monthly request need to be about it: under way, or late to start, and silent for a month? */
export const needsNews = (
  action: Pick<AskableAction, 'status' | 'newsOn'> & { daysLate: number },
  today: string,
): boolean =>
  (UNDER_WAY.includes(action.status) || action.daysLate > 0) &&
  daysSince(action.newsOn, today) >= NEWS_CAPS.monthlySilence;

const bySilence = (a: AskableAction, b: AskableAction): number => a.newsOn.localeCompare(b.newsOn);

/** Who is asked about which actions, and what is left out and why: every action is in one of the two, once. */
export function newsRequests<Action extends AskableAction>(
  actions: readonly Action[],
  today: string,
): NewsRequests<Action> {
  const leftOut: NewsRequests<Action>['leftOut'] = [];
  const byLead = new Map<string, NewsRequest<Action>>();
  for (const action of actions.toSorted(bySilence)) {
    const { lead } = action;
    const request = lead ? byLead.get(lead.personId) : undefined;
    const reason = reasonOf(action, today) ?? (request?.actions.length === NEWS_CAPS.actions ? 'TOO_MANY' : null);
    if (reason) leftOut.push({ action, reason });
    else if (request) request.actions.push(action);
    else if (lead?.email) byLead.set(lead.personId, { lead: { ...lead, email: lead.email }, actions: [action] });
  }
  return { requests: [...byLead.values()], leftOut };
}
