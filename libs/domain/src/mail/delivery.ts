/**
 * Where a mail of the outbox is. `UNCERTAIN`: the server may have it, the connection died before it said so; `BOUNCED`: it
 * left and came back.
 */
export const MAIL_STATES = ['PENDING', 'LEASED', 'SENT', 'UNCERTAIN', 'FAILED', 'CANCELLED', 'BOUNCED'] as const;
export type MailState = (typeof MAIL_STATES)[number];

/** How one attempt ended: taken, refused for good, to try later, or nobody knows. */
export type Outcome = 'ACCEPTED' | 'REFUSED' | 'POSTPONED' | 'UNKNOWN';

export interface AfterAttempt {
  state: 'SENT' | 'FAILED' | 'PENDING' | 'UNCERTAIN';
  /** Seconds until the next attempt; `null` when there is none. */
  again: number | null;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
/** Seconds to wait after each failed attempt; after the last one the mail is parked as failed. */
const WAITS = [1 * MINUTE, 5 * MINUTE, 15 * MINUTE, 1 * HOUR, 4 * HOUR, 12 * HOUR, 24 * HOUR];

/**
 * What becomes of a mail after its `attempts`-th attempt. A mail nobody is sure of is sent once more, because a
 * convocation that comes twice is better than one that never came; `mayHaveLeft` says that it was that second time.
 * Exactly once does not exist over SMTP.
 */
export function afterAttempt(outcome: Outcome, attempts: number, mayHaveLeft: boolean): AfterAttempt {
  if (outcome === 'ACCEPTED') return { state: 'SENT', again: null };
  if (outcome === 'UNKNOWN') return { state: 'UNCERTAIN', again: mayHaveLeft ? null : 5 * MINUTE };
  const again = (outcome === 'POSTPONED' ? WAITS[attempts - 1] : undefined) ?? null;
  if (mayHaveLeft) return { state: 'UNCERTAIN', again };
  return { state: again === null ? 'FAILED' : 'PENDING', again };
}
