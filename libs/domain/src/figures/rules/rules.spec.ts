import { describe, expect, it } from '@jest/globals';
import type { College } from '../../bodies/college.ts';
import type { Audience } from '../audience.ts';
import type { FiguresSnapshot, SnapshotAction, SnapshotBody, SnapshotMeeting, SnapshotSeat } from '../snapshot.ts';
import { monthsBefore } from './days.ts';
import { RULES, type RuleCode } from './rule.ts';
import { ruleSheet } from './rule-sheet.ts';

const TODAY = '2026-11-30';
const PERIOD = { from: '2026-01-01', to: '2026-12-31' };

const body = (id: string, type: SnapshotBody['type'], change: Partial<SnapshotBody> = {}): SnapshotBody => ({
  ...{ id, type, label: id, tag: id, dissolvedOn: null, hasMandateText: true, quorumRule: false, silenceDays: null },
  officers: [],
  ...change,
});
const seat = (
  bodyId: string,
  college: College,
  personId: string | null,
  endsOn: string | null = null,
): SnapshotSeat => ({
  ...{ id: `${bodyId} ${college} ${personId}`, bodyId, college },
  mandates: personId ? [{ rank: 'FULL', startsOn: '2020-01-01', endsOn, organizationId: null, personId }] : [],
});
const meeting = (bodyId: string, day: string, change: Partial<SnapshotMeeting> = {}): SnapshotMeeting => ({
  ...{ id: `${bodyId} ${day}`, day, bodyId, state: 'CLOSED', plannedMinutes: 120, keptMinutes: null, attendances: [] },
  minutes: { status: 'APPROVED', circulatedOn: day, approvedOn: day },
  ...{ counts: {}, slots: [] },
  ...change,
});
const action = (change: Partial<SnapshotAction>): SnapshotAction => ({
  ...{ id: 'a', parentId: null, headingId: null, status: 'IN_PROGRESS', progress: 0, dueOn: null, doneOn: null },
  ...{ newsOn: TODAY, bodyId: null, themes: [], frameworkItems: [], missing: [], ...change },
});
const here = (...people: string[]) =>
  people.map((personId) => ({ personId, status: 'PRESENT' as const, representedById: null, organizationId: null }));

const NAMES: [College, string][] = [
  ['ELECTED', 'ann'],
  ['PSYCHIATRY', 'bob'],
  ['CONCERNED', 'eve'],
  ['CARERS', 'flo'],
  ['COORDINATION', 'coo'],
  ['SOCIAL', 'soc'],
  ['MEDICOSOCIAL', 'med'],
];

/** A council with nothing amiss that the software can see. */
const WELL: FiguresSnapshot = {
  bodies: [
    body('copil', 'STEERING', {
      officers: [
        { personId: 'ann', office: 'CHAIR' },
        { personId: 'bob', office: 'CO_LEAD' },
      ],
    }),
    body('plen', 'PLENARY'),
    body('gt', 'WORKING_GROUP', { officers: [{ personId: 'lea', office: 'LEAD' }] }),
  ],
  seats: ['copil', 'plen', 'gt'].flatMap((id) =>
    NAMES.map(([college, person]) => seat(id, college, person, '2030-01-01')),
  ),
  meetings: [
    meeting('copil', '2026-03-10', { attendances: here(...NAMES.map(([, person]) => person)) }),
    meeting('plen', '2026-06-01', { slots: [{ title: 'Un point', bodyId: null, presenterIds: ['lea'] }] }),
    meeting('gt', '2026-10-01'),
  ],
  decisions: [],
  plan: { title: 'Plan', headings: [], actions: [action({ bodyId: 'gt' })], budget: [], indicators: [] },
  ...{ events: null, contacts: null, territory: { units: 1, population: null } },
  documents: [{ bodyId: 'copil', title: 'Règlement intérieur 2026' }],
};

const sheet = (snapshot: FiguresSnapshot, audience: Audience = 'INNER') =>
  ruleSheet({ snapshot, period: PERIOD, day: TODAY, audience });
const judge = (rule: RuleCode, change: Partial<FiguresSnapshot>, audience: Audience = 'INNER') => {
  const line = sheet({ ...WELL, ...change }, audience).find((one) => one.rule === rule);
  return [
    line?.state,
    ...(line?.gaps ?? []).map(({ reason, about, colleges, count, need }) =>
      [reason, about, colleges.join('+') || null, need, count].filter((one) => one !== null).join(' '),
    ),
  ];
};
const changed = (id: string, change: Partial<SnapshotBody>) => ({
  bodies: WELL.bodies.map((one) => (one.id === id ? { ...one, ...change } : one)),
});

describe('the rules of a council', () => {
  it('find nothing amiss where all is well, and say what nothing here can tell', () => {
    const states = sheet(WELL).map(({ rule, state }) => `${rule} ${state}`);
    expect(states.filter((one) => !one.endsWith(' OK'))).toEqual(['R08 BY_HAND', 'R14 BY_HAND', 'R15 NONE']);
    expect(Object.keys(RULES)).toEqual(Array.from({ length: 18 }, (_, at) => `R${String(at + 1).padStart(2, '0')}`));
  });

  it.each<[RuleCode, string, Partial<FiguresSnapshot>, unknown[]]>([
    ['R01', 'no plenary for a year', { meetings: [meeting('plen', '2025-11-29')] }, ['WARN', 'NO_PLENARY']],
    ['R01', 'none held, one scheduled', { meetings: [meeting('plen', '2027-01-10', { state: 'DRAFT' })] }, ['OK']],
    ['R01', 'no such body', { bodies: [] }, ['WARN', 'NO_PLENARY_BODY']],
    ['R02', 'not met this year', { meetings: [meeting('copil', '2025-12-31')] }, ['WARN', 'NO_STEERING']],
    [
      'R02',
      'met on the last day of it only',
      { meetings: [meeting('copil', '2026-12-20', { state: 'CONVENED' })] },
      ['WARN', 'STEERING_AHEAD'],
    ],
    ['R03', 'no chair', changed('copil', { officers: [] }), ['WARN', 'NO_CHAIR copil']],
    [
      'R03',
      'a chair of another college',
      changed('copil', { officers: [{ personId: 'bob', office: 'CHAIR' }] }),
      ['WARN', 'CHAIR_NOT_ELECTED copil'],
    ],
    ['R04', 'no co-lead', changed('copil', { officers: [] }), ['WARN', 'NO_CO_LEAD copil']],
    [
      'R05',
      'a body without seats',
      { seats: WELL.seats.filter(({ bodyId }) => bodyId !== 'gt') },
      ['WARN', 'NO_SEATS gt'],
    ],
    [
      'R05',
      'a vacant seat',
      { seats: WELL.seats.map((one) => (one.id === 'gt CARERS flo' ? seat('gt', 'CARERS', null) : one)) },
      ['WARN', 'VACANT gt CARERS'],
    ],
    [
      'R06',
      'carers and concerned never came',
      { meetings: [meeting('copil', '2026-03-10', { attendances: here('ann', 'bob', 'coo') })] },
      ['WARN', 'NEVER_THERE copil CONCERNED+CARERS'],
    ],
    ['R06', 'nobody said who came', { meetings: [meeting('copil', '2026-03-10')] }, ['UNKNOWN', 'NO_PRESENCE']],
    [
      'R07',
      'no social care',
      { seats: WELL.seats.filter(({ college }) => college !== 'SOCIAL') },
      ['WARN', 'COLLEGE_MISSING SOCIAL'],
    ],
    ['R08', 'no mandate', changed('gt', { hasMandateText: false }), ['WARN', 'NO_MANDATE_TEXT gt']],
    [
      'R09',
      'no lead, and silent for half a year',
      { ...changed('gt', { officers: [] }), meetings: [meeting('gt', '2026-05-29')] },
      ['WARN', 'NO_LEAD gt', 'DID_NOT_MEET gt'],
    ],
    [
      'R10',
      'actions without lead',
      {
        plan: {
          ...(WELL.plan as NonNullable<typeof WELL.plan>),
          actions: [action({ missing: ['LEAD', 'INDICATOR'] })],
        },
      },
      ['WARN', 'ACTIONS_WITHOUT LEAD 1', 'ACTIONS_WITHOUT INDICATOR 1'],
    ],
    ['R10', 'no plan', { plan: null }, ['UNKNOWN', 'NO_PLAN']],
    [
      'R11',
      'a group nobody hears',
      { meetings: [meeting('plen', '2026-06-01', { slots: [{ title: 'Autre', bodyId: 'copil', presenterIds: [] }] })] },
      ['WARN', 'NO_SLOT gt'],
    ],
    ['R11', 'no plenary', { meetings: [] }, ['UNKNOWN', 'NO_PLENARY_TO_READ']],
    [
      'R12',
      'minutes never written',
      { meetings: [meeting('copil', '2026-03-10', { minutes: null })] },
      ['WARN', 'NOT_CIRCULATED copil'],
    ],
    [
      'R12',
      'minutes the next meeting did not approve',
      {
        meetings: [
          meeting('copil', '2026-03-10', {
            minutes: { status: 'CIRCULATED', circulatedOn: '2026-03-12', approvedOn: null },
          }),
          meeting('copil', '2026-09-10'),
        ],
      },
      ['WARN', 'NOT_APPROVED copil'],
    ],
    ['R12', 'minutes of this month', { meetings: [meeting('copil', '2026-11-20', { minutes: null })] }, ['OK']],
    ['R13', 'no such file', { documents: [] }, ['BY_HAND', 'NO_RULES_FILE']],
    ['R15', 'a cell', { bodies: [body('cell', 'SITUATION_CELL')] }, ['BY_HAND', 'CHARTER cell']],
    ['R16', 'no territory', { territory: { units: 0, population: null } }, ['WARN', 'NO_TERRITORY']],
    [
      'R17',
      'an elected mandate that ends',
      { seats: [seat('copil', 'ELECTED', 'ann', '2027-01-31')] },
      ['WARN', 'MANDATE_ENDS copil'],
    ],
    ['R17', 'one without end', { seats: [seat('copil', 'ELECTED', 'ann')] }, ['UNKNOWN', 'NO_END_SAID 1']],
    ['R18', 'a quorum', changed('copil', { quorumRule: true }), ['BY_HAND', 'QUORUM_IN_RULES copil']],
  ])('%s: %s', (rule, _what, change, expected) => expect(judge(rule, change)).toEqual(expected));

  it('judge no masked college apart for those who may not see them', () => {
    const vacant = WELL.seats.filter(({ college }) => college !== 'CARERS');
    expect(judge('R05', { seats: vacant })).toHaveLength(4);
    expect(judge('R05', { seats: vacant }, 'SHARED')).toEqual(['OK']);
    const meetings = [meeting('copil', '2026-03-10', { attendances: here('ann', 'bob', 'coo') })];
    expect(judge('R06', { meetings }, 'SHARED')).toEqual(['OK']);
    const without = WELL.seats.filter(({ college }) => college !== 'CARERS' && college !== 'CONCERNED');
    expect(judge('R07', { seats: without }, 'SHARED')).toEqual(['WARN', 'COLLEGE_MISSING MASKED']);
    expect(judge('R07', { seats: without })).toEqual(['WARN', 'COLLEGE_MISSING CONCERNED+CARERS']);
  });
});

describe('months before a day', () => {
  it.each([
    ['2026-11-30', 6, '2026-05-30'],
    ['2026-01-15', 12, '2025-01-15'],
    ['2026-03-31', 4, '2025-11-31'],
  ])('%s minus %d', (day, months, before) => expect(monthsBefore(day, months)).toBe(before));
});
