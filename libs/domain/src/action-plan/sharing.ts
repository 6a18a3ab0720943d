/**
 * Where a share of an action between two councils stands. Offered by one, accepted or declined by the other; withdrawn by
 * the first, stopped by the second; ended by itself when the action becomes private.
 */
export const SHARE_STATES = ['OFFERED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'STOPPED', 'ENDED'] as const;
export type ShareState = (typeof SHARE_STATES)[number];

/** The council whose action it is, or the one that reads it. */
export type ShareSide = 'FROM' | 'TO';

const NEXT: Record<ShareSide, Partial<Record<ShareState, readonly ShareState[]>>> = {
  FROM: { OFFERED: ['WITHDRAWN'], ACCEPTED: ['WITHDRAWN'] },
  TO: { OFFERED: ['ACCEPTED', 'DECLINED'], ACCEPTED: ['STOPPED'] },
};

/** May this side move a share on like that? */
export const mayMoveShare = (side: ShareSide, from: ShareState, to: ShareState): boolean =>
  NEXT[side][from]?.includes(to) ?? false;

/** Is it waiting for an answer, or read by the other council? */
export const isLiveShare = (state: ShareState): boolean => state === 'OFFERED' || state === 'ACCEPTED';

/** Days before an action is offered again to a council that declined it or stopped reading it. */
export const OFFER_AGAIN_DAYS = 30;

const DAY = 86_400_000;

/** Whether the other council said no too lately to be asked again; instants as milliseconds. */
export const saidNoLately = (state: ShareState, changedAt: number, now: number): boolean =>
  (state === 'DECLINED' || state === 'STOPPED') && now - changedAt < OFFER_AGAIN_DAYS * DAY;
