import { describe, expect, it } from '@jest/globals';
import { mayMoveShare, OFFER_AGAIN_DAYS, SHARE_STATES, type ShareSide, saidNoLately } from './sharing.ts';

const moves = (side: ShareSide) =>
  SHARE_STATES.flatMap((from) =>
    SHARE_STATES.filter((to) => mayMoveShare(side, from, to)).map((to) => `${from} ${to}`),
  );

describe('a share of an action', () => {
  it('is withdrawn by the council of origin, and answered and stopped by the other: each side has its own moves', () => {
    expect(moves('FROM')).toEqual(['OFFERED WITHDRAWN', 'ACCEPTED WITHDRAWN']);
    expect(moves('TO')).toEqual(['OFFERED ACCEPTED', 'OFFERED DECLINED', 'ACCEPTED STOPPED']);
  });

  it.each([
    ['DECLINED', OFFER_AGAIN_DAYS - 1, true],
    ['STOPPED', 0, true],
    ['DECLINED', OFFER_AGAIN_DAYS, false],
    ['WITHDRAWN', 0, false],
    ['ENDED', 0, false],
  ] as const)('%s for %s days: too early to offer again, %s', (state, days, lately) =>
    expect(saidNoLately(state, 0, days * 86_400_000)).toBe(lately),
  );
});
