import { describe, expect, it } from '@jest/globals';
import { ACTION_STATUSES } from '../action-plan/action-status.ts';
import { statusAfter } from '../action-plan/news.ts';
import { awaitsChair, mayUndo, wordOfTaking } from './acts.ts';
import { standingOf } from './standing.ts';
import { type KnownAction, pointSubjects } from './subjects.ts';

const TODAY = '2026-11-23';
const action = (id: string, more: Partial<KnownAction> = {}): KnownAction => ({
  ...{ id, status: 'IN_PROGRESS', daysLate: 0, asksChair: false, news: null },
  ...more,
});
const chosen = (...actions: KnownAction[]) => pointSubjects(actions, TODAY).map((one) => [one.action.id, one.kind]);

describe('the subjects of the point', () => {
  const good = action('good', { news: { word: 'DONE', on: '2026-11-10', hasText: false }, status: 'DONE' });

  it('puts what asks for the chair first, then what is blocked, then what is longest late, and keeps a place for good news', () => {
    const late = [action('late', { daysLate: 3 }), action('later', { daysLate: 39 })];
    const asked = action('asked', { asksChair: true, daysLate: 1 });
    expect(chosen(...late, good, asked)).toEqual([
      ['asked', 'ASKED'],
      ['later', 'LATE'],
      ['good', 'GOOD'],
    ]);
    expect(chosen(...late, action('held', { status: 'ON_HOLD' }), asked)).toEqual([
      ['asked', 'ASKED'],
      ['held', 'BLOCKED'],
      ['later', 'LATE'],
    ]);
  });

  it.each<[string, Partial<KnownAction>]>([
    ['was dropped', { status: 'DROPPED', asksChair: true }],
    ['goes on in time', {}],
    ['was good news long ago', { news: { word: 'DONE', on: '2026-08-01', hasText: true } }],
    ['advances without a word', { news: { word: 'PROGRESSING', on: TODAY, hasText: false } }],
  ])('names nothing that %s', (_case, more) => {
    expect(chosen(action('quiet', more))).toEqual([]);
  });

  it('fills the places with good news when nothing worries', () => {
    const news = (on: string) => ({ news: { word: 'PROGRESSING', on, hasText: true } as const });
    expect(chosen(action('old', news('2026-10-20')), action('new', news(TODAY))).map(([id]) => id)).toEqual([
      'new',
      'old',
    ]);
  });
});

describe('how the plan stands', () => {
  const heaps = { done: 12, running: 19, late: 5, toStart: 6 };
  const earlier = { roadmapId: 'r', fine: 27, on: '2026-10-23' };

  it('is compared with the last point alone', () => {
    expect(standingOf(heaps, 'r', earlier)).toMatchObject({
      ...{ total: 42, fine: 31, since: { difference: 4, on: '2026-10-23' } },
    });
  });

  it.each([
    ['there was none', null],
    ['it counted another roadmap', { ...earlier, roadmapId: 'old' }],
  ])('is compared with nothing when %s', (_case, last) => {
    expect(standingOf(heaps, 'r', last).since).toBeNull();
  });
});

describe('what waits for the chair', () => {
  it('is an agenda nobody spoke of, or that changed since', () => {
    const said = { kind: 'AGENDA_APPROVED', fingerprint: 'a' } as const;
    expect([null, said].map((one) => awaitsChair({ fingerprint: 'a', said: one }))).toEqual([true, false]);
    expect(awaitsChair({ fingerprint: 'b', said })).toBe(true);
  });

  it('can be undone for ten minutes', () => {
    const at = new Date('2026-11-23T10:00:00Z');
    expect(mayUndo(at, new Date('2026-11-23T10:09:59Z'))).toBe(true);
    expect(mayUndo(at, new Date('2026-11-23T10:10:00Z'))).toBe(false);
  });
});

it.each(ACTION_STATUSES.filter((status) => status !== 'DONE' && status !== 'DROPPED'))(
  'leaves an action that is %s as it is when a chair takes it up',
  (status) => expect([null, status]).toContain(statusAfter(wordOfTaking(status), status)),
);
