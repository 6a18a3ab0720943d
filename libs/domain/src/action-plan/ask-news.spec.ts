import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ACTION_STATUSES } from './action-status.ts';
import { type AskableAction, type AskedLead, NEWS_CAPS, needsNews, newsRequests } from './ask-news.ts';

const TODAY = '2026-11-30';
const lead = (change: Partial<AskedLead> = {}): AskedLead => ({
  ...{ personId: 'p1', name: 'Alix Aubry', email: 'aubry@exemple.fr', archived: false, askedOn: null },
  ...change,
});
const action = (change: Partial<AskableAction> = {}): AskableAction => ({
  ...{ id: 'a1', number: '1.1', title: 'Écrire', status: 'IN_PROGRESS', newsOn: '2026-08-01' },
  ...{ restricted: false, lead: lead() },
  ...change,
});

describe('whom to ask', () => {
  it.each([
    ['it is over', action({ status: 'DONE' }), 'OVER'],
    ['nobody leads it', action({ lead: null }), 'NO_LEAD'],
    ['its lead left', action({ lead: lead({ archived: true }) }), 'ARCHIVED'],
    ['no mail reaches its lead', action({ lead: lead({ email: null }) }), 'NO_ADDRESS'],
    ['it was born behind closed doors', action({ restricted: true }), 'RESTRICTED'],
    ['its lead was asked six days ago', action({ lead: lead({ askedOn: '2026-11-24' }) }), 'ASKED'],
  ] as const)('asks nobody when %s', (_, one, reason) => {
    expect(newsRequests([one], TODAY)).toEqual({ requests: [], leftOut: [{ action: one, reason }] });
  });

  it('asks again after a week', () => {
    expect(newsRequests([action({ lead: lead({ askedOn: '2026-11-23' }) })], TODAY).requests).toHaveLength(1);
  });

  it('asks one person once, about the five that are silent for longest', () => {
    const many = Array.from({ length: 7 }, (_, at) => action({ id: `a${at}`, newsOn: `2026-0${at + 1}-01` }));
    const { requests, leftOut } = newsRequests(many.toReversed(), TODAY);
    expect(requests.map(({ actions }) => actions.map(({ id }) => id))).toEqual([['a0', 'a1', 'a2', 'a3', 'a4']]);
    expect(leftOut.map(({ action: { id }, reason }) => `${id} ${reason}`)).toEqual(['a5 TOO_MANY', 'a6 TOO_MANY']);
  });

  it('places every action once, whatever the plan', () => {
    const anyAction = fc.record({
      status: fc.constantFrom(...ACTION_STATUSES),
      restricted: fc.boolean(),
      newsOn: fc.constantFrom('2026-01-01', '2026-06-01', '2026-11-29'),
      lead: fc.option(
        fc.record({
          personId: fc.constantFrom('p1', 'p2', 'p3'),
          email: fc.option(fc.constant('x@exemple.fr')),
          archived: fc.boolean(),
          askedOn: fc.option(fc.constantFrom('2026-11-29', '2026-01-01')),
        }),
      ),
    });
    fc.assert(
      fc.property(fc.array(anyAction, { maxLength: 40 }), (drawn) => {
        const actions = drawn.map((one, at) => action({ ...one, id: `a${at}`, lead: one.lead && lead(one.lead) }));
        const { requests, leftOut } = newsRequests(actions, TODAY);
        const placed = [...requests.flatMap((one) => one.actions), ...leftOut.map((one) => one.action)];
        expect(placed.map(({ id }) => id).toSorted()).toEqual(actions.map(({ id }) => id).toSorted());
        expect(requests.every((one) => one.actions.length <= NEWS_CAPS.actions)).toBe(true);
      }),
    );
  });
});

it.each([
  ['under way and silent for a month', { status: 'IN_PROGRESS', newsOn: '2026-10-31', daysLate: 0 }, true],
  ['under way with news of last week', { status: 'IN_PROGRESS', newsOn: '2026-11-23', daysLate: 0 }, false],
  ['planned for later', { status: 'PLANNED', newsOn: '2026-01-01', daysLate: 0 }, false],
  ['planned and late', { status: 'PLANNED', newsOn: '2026-01-01', daysLate: 3 }, true],
] as const)('a monthly request is about what is %s: %s', (_, one, needed) => {
  expect(needsNews(one, TODAY)).toBe(needed);
});
