import type { AskedLead, NotAsked } from './ask-news.ts';

/** An action that something was said of in a review, as far as telling its lead goes. */
export interface ToldAction {
  id: string;
  title: string;
  /** It came from an item that not everybody reads: a mailbox may be shared. */
  restricted: boolean;
  lead: Omit<AskedLead, 'askedOn'> | null;
}

/** Actions that one mail tells of, at most. */
export const TOLD_AT_ONCE = 50;

export interface ReviewMail<Action extends ToldAction> {
  lead: Omit<AskedLead, 'askedOn' | 'email'> & { email: string };
  /** In the order they were looked at. */
  actions: Action[];
}

export interface ReviewMails<Action extends ToldAction> {
  mails: ReviewMail<Action>[];
  leftOut: { action: Action; reason: NotAsked }[];
}

function reasonOf({ lead, restricted }: ToldAction): NotAsked | null {
  if (!lead) return 'NO_LEAD';
  if (lead.archived) return 'ARCHIVED';
  if (lead.email === null) return 'NO_ADDRESS';
  return restricted ? 'RESTRICTED' : null;
}

/** Who is told of which actions, and what is left out and why: every action is in one of the two, once. */
export function reviewMails<Action extends ToldAction>(actions: readonly Action[]): ReviewMails<Action> {
  const byLead = new Map<string, ReviewMail<Action>>();
  const leftOut: ReviewMails<Action>['leftOut'] = [];
  for (const action of actions) {
    const { lead } = action;
    const mail = lead ? byLead.get(lead.personId) : undefined;
    const reason = reasonOf(action) ?? (mail?.actions.length === TOLD_AT_ONCE ? 'TOO_MANY' : null);
    if (reason) leftOut.push({ action, reason });
    else if (mail) mail.actions.push(action);
    else if (lead?.email) byLead.set(lead.personId, { lead: { ...lead, email: lead.email }, actions: [action] });
  }
  return { mails: [...byLead.values()], leftOut };
}
