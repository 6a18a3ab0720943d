import { describe, expect, it } from '@jest/globals';
import type { AttendanceStatus } from '../attendance/attendance-status.ts';
import { type Presence, type PresenceEvent, presenceAt } from './presence-log.ts';
import { quorumOf } from './quorum.ts';
import { type Assembly, voicesHeard } from './voices.ts';
import { voteOutcome } from './vote-outcome.ts';
import { MAJORITIES, QUORUM_THRESHOLDS, voicesNeeded } from './voting-rules.ts';

const rule = { threshold: 'MORE_THAN_HALF', number: 1, countsProxies: true } as const;

describe('the voices a quorum needs', () => {
  it.each([
    [0, [1, 1, 1, 1]],
    [1, [1, 1, 1, 1]],
    [11, [4, 6, 6, 8]],
    [12, [4, 6, 7, 8]],
  ] as const)('of %i seats', (seats, needed) => {
    const shares = QUORUM_THRESHOLDS.filter((threshold) => threshold !== 'NUMBER');
    expect(shares.map((threshold) => voicesNeeded({ ...rule, threshold }, seats))).toEqual(needed);
  });

  it('may be a number of its own', () => {
    expect(voicesNeeded({ ...rule, threshold: 'NUMBER', number: 8 }, 20)).toBe(8);
  });
});

const at = (hour: string): string => `2026-12-03T${hour}:00Z`;
const said = (personId: string, status: AttendanceStatus, hour: string): PresenceEvent => ({
  personId,
  status,
  representedById: null,
  at: at(hour),
});

describe('the log of presence', () => {
  const log = [said('a', 'EXCUSED', '15:00'), said('a', 'PRESENT', '14:00'), said('b', 'PRESENT', '14:30')];

  it.each([
    ['before anybody came', '13:59', []],
    ['when the first came in', '14:00', ['a']],
    ['with both', '14:59', ['a', 'b']],
    ['after one left', '15:00', ['b']],
  ])('tells who was there %s, in whatever order it was written', (_when, hour, here) => {
    const present = [...presenceAt(log, at(hour))].filter(([, { status }]) => status === 'PRESENT');
    expect(present.map(([id]) => id).toSorted()).toEqual(here);
  });
});

const seat = (holderId: string, ...substituteIds: string[]) => ({
  seatId: `seat-${holderId}`,
  holderId,
  substituteIds,
});
type Said = readonly [string, Presence];
const here = (...ids: string[]): Said[] => ids.map((id) => [id, { status: 'PRESENT', representedById: null }]);
const assembly = (change: Partial<Assembly>): Assembly => ({
  seats: [seat('a'), seat('b', 'b2'), seat('c')],
  presence: new Map(here('a')),
  proxies: [],
  proxiesPerHolder: 1,
  ...change,
});
const heard = (change: Partial<Assembly>) =>
  voicesHeard(assembly(change)).map(({ seatId, source, byId }) => `${seatId} ${source} ${byId ?? '?'}`);

describe('the voices that are heard', () => {
  it('are those of who is there, in the room or at a distance', () => {
    const remote: Said = ['b', { status: 'REMOTE', representedById: null }];
    expect(heard({ presence: new Map([...here('a'), remote]) })).toEqual(['seat-a IN_PERSON a', 'seat-b IN_PERSON b']);
  });

  it('go to the substitute only while the holder is away', () => {
    expect(heard({ presence: new Map(here('b2')) })).toEqual(['seat-b SUBSTITUTE b2']);
    expect(heard({ presence: new Map(here('b', 'b2')) })).toEqual(['seat-b IN_PERSON b']);
  });

  it('go to whoever is said to stand in, who then has no second one', () => {
    const stoodIn = (by: string | null): Said => ['c', { status: 'REPRESENTED', representedById: by }];
    expect(heard({ presence: new Map([...here('a'), stoodIn('x')]) })).toContain('seat-c SUBSTITUTE x');
    expect(heard({ presence: new Map([...here('a'), stoodIn(null)]) })).toContain('seat-c SUBSTITUTE ?');
    expect(heard({ presence: new Map([...here('a'), stoodIn('a')]) })).toEqual(['seat-a IN_PERSON a']);
    expect(heard({ presence: new Map([...here('b2'), stoodIn('b2')]) })).toEqual(['seat-b SUBSTITUTE b2']);
  });

  it('are one for somebody who holds two seats', () => {
    expect(heard({ seats: [seat('a'), { ...seat('a'), seatId: 'second' }] })).toEqual(['seat-a IN_PERSON a']);
  });

  const toA = [
    { giverId: 'b', holderId: 'a' },
    { giverId: 'c', holderId: 'a' },
  ];
  it('go by proxy to a member who is there, as many as the body lets one carry, the first given first', () => {
    expect(heard({ proxies: toA })).toEqual(['seat-a IN_PERSON a', 'seat-b PROXY a']);
    expect(heard({ proxies: toA, proxiesPerHolder: 2 })).toHaveLength(3);
    expect(heard({ proxies: toA, proxiesPerHolder: 0 })).toEqual(['seat-a IN_PERSON a']);
  });

  it('rest while the holder of the proxy is away, is only a substitute, or the giver has come', () => {
    expect(heard({ proxies: toA, presence: new Map(here('b')) })).toEqual(['seat-b IN_PERSON b']);
    const toSubstitute = [{ giverId: 'a', holderId: 'b2' }];
    expect(heard({ proxies: toSubstitute, presence: new Map(here('b2')) })).toEqual(['seat-b SUBSTITUTE b2']);
    expect(heard({ proxies: toA, presence: new Map(here('a', 'b', 'c')) })).toHaveLength(3);
  });

  it('are not passed on', () => {
    const chain = [
      { giverId: 'c', holderId: 'b' },
      { giverId: 'b', holderId: 'a' },
    ];
    expect(heard({ proxies: chain })).toEqual(['seat-a IN_PERSON a', 'seat-b PROXY a']);
  });
});

describe('a quorum', () => {
  const voices = voicesHeard(assembly({ proxies: [{ giverId: 'b', holderId: 'a' }] }));

  it('counts proxies when the rule says so', () => {
    expect(quorumOf(rule, 3, voices)).toEqual({ counted: 2, needed: 2, reached: true });
    expect(quorumOf({ ...rule, countsProxies: false }, 3, voices)).toEqual({ counted: 1, needed: 2, reached: false });
  });

  it('is never there in a body nobody sits in', () => {
    expect(quorumOf({ ...rule, threshold: 'HALF' }, 0, []).reached).toBe(false);
  });
});

describe('a vote', () => {
  it.each([
    [
      [7, 5, 0],
      ['ADOPTED', 'ADOPTED', 'REJECTED'],
    ],
    [
      [7, 5, 3],
      ['ADOPTED', 'REJECTED', 'REJECTED'],
    ],
    [
      [8, 4, 1],
      ['ADOPTED', 'ADOPTED', 'ADOPTED'],
    ],
    [
      [5, 5, 0],
      ['TIED', 'TIED', 'TIED'],
    ],
    [
      [2, 5, 0],
      ['REJECTED', 'REJECTED', 'REJECTED'],
    ],
    [
      [0, 0, 9],
      ['REJECTED', 'REJECTED', 'REJECTED'],
    ],
  ] as const)('of %j', ([inFavour, against, abstained], outcomes) => {
    expect(MAJORITIES.map((majority) => voteOutcome({ inFavour, against, abstained }, majority))).toEqual(outcomes);
  });
});
