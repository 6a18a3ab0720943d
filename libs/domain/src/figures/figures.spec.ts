import { describe, expect, it } from '@jest/globals';
import type { College } from '../bodies/college.ts';
import type { Audience } from './audience.ts';
import { computeFigures } from './compute-figures.ts';
import type { FigureKey, FigureTableKey } from './figure.ts';
import type { Period } from './period.ts';
import type {
  FiguresSnapshot,
  SnapshotAction,
  SnapshotBody,
  SnapshotIndicator,
  SnapshotMeeting,
  SnapshotSeat,
} from './snapshot.ts';

const TODAY = '2026-11-30';
const YEAR: Period = { from: '2026-01-01', to: '2026-12-31' };

const body = (id: string, type: SnapshotBody['type']): SnapshotBody => ({
  ...{ id, type, label: id, tag: id, dissolvedOn: null, hasMandateText: true, quorumRule: false, silenceDays: null },
  officers: [],
});
const seat = (college: College, personId: string | null, organizationId: string | null = null): SnapshotSeat => ({
  ...{ id: `${college} ${personId}`, bodyId: 'copil', college },
  mandates:
    personId || organizationId
      ? [{ rank: 'FULL', startsOn: '2020-01-01', endsOn: null, organizationId, personId }]
      : [],
});
const meeting = (id: string, day: string, change: Partial<SnapshotMeeting> = {}): SnapshotMeeting => ({
  ...{ id, day, bodyId: 'copil', state: 'CLOSED', plannedMinutes: 120, keptMinutes: null, attendances: [] },
  ...{ minutes: null, counts: {}, slots: [] },
  ...change,
});
const came = (
  personId: string,
  organizationId: string | null,
  status: 'PRESENT' | 'REMOTE' | 'EXCUSED' = 'PRESENT',
) => ({
  ...{ personId, status, representedById: null, organizationId },
});
const action = (id: string, change: Partial<SnapshotAction> = {}): SnapshotAction => ({
  ...{ id, parentId: null, headingId: null, status: 'IN_PROGRESS', progress: 0, dueOn: null, doneOn: null },
  ...{ newsOn: TODAY, bodyId: null, themes: [], frameworkItems: [], missing: [] },
  ...change,
});
const indicator = (id: string, target: number, value: number, measuredOn: string): SnapshotIndicator => ({
  ...{ id, label: 'Personnes reçues', unit: 'personnes', action: 'Permanence', baseline: 0, target },
  measurements: [{ value, measuredOn }],
});

const LINES = [
  { year: 2026, funderId: 'ars', funder: 'ARS', requestedCents: 1_000_00, grantedCents: 800_00, spentCents: null },
  { year: 2026, funderId: 'ars', funder: 'ARS', requestedCents: null, grantedCents: 100_00, spentCents: null },
  { year: 2026, funderId: null, funder: null, requestedCents: 50_00, grantedCents: null, spentCents: null },
  { year: 2025, funderId: 'ars', funder: 'ARS', requestedCents: 9_00, grantedCents: 9_00, spentCents: 9_00 },
  { year: null, funderId: 'ars', funder: 'ARS', requestedCents: 7_00, grantedCents: null, spentCents: null },
];

/** A council small enough to be counted by hand. */
const COUNCIL: FiguresSnapshot = {
  bodies: [body('copil', 'STEERING'), body('gt', 'WORKING_GROUP')],
  seats: [seat('ELECTED', 'ann'), seat('PSYCHIATRY', null, 'hospital'), seat('CONCERNED', 'eve'), seat('CARERS', null)],
  meetings: [
    meeting('m1', '2026-03-10', {
      keptMinutes: 100,
      attendances: [
        came('ann', 'town'),
        came('bob', 'hospital'),
        { personId: 'eve', status: 'REPRESENTED', representedById: 'flo', organizationId: null },
      ],
    }),
    // opened to write it down afterwards: five minutes are not its length
    meeting('m2', '2026-09-15', { keptMinutes: 5, attendances: [came('ann', 'town'), came('eve', null, 'EXCUSED')] }),
    meeting('m3', '2026-10-01', { bodyId: 'gt', plannedMinutes: 90 }),
    meeting('off', '2026-06-01', { state: 'CANCELLED' }),
    meeting('soon', '2026-12-10', { state: 'CONVENED' }),
    meeting('before', '2025-12-01', { attendances: [came('zoe', 'elsewhere')] }),
  ],
  decisions: [
    { bodyId: 'copil', day: '2026-03-10', kind: 'CONSENSUS', application: 'APPLIED' },
    { bodyId: 'copil', day: '2026-03-10', kind: 'VOTE', application: 'TO_APPLY' },
    { bodyId: 'copil', day: '2026-09-15', kind: 'FAVOURABLE', application: 'TO_APPLY' },
    { bodyId: 'gt', day: '2026-10-01', kind: 'NOTED', application: 'TO_APPLY' },
    { bodyId: 'copil', day: '2025-12-01', kind: 'CONSENSUS', application: 'APPLIED' },
  ],
  plan: {
    title: 'Feuille de route',
    headings: [
      { id: 'x1', parentId: null, number: '1', title: 'Agir tôt' },
      { id: 'o1', parentId: 'x1', number: '1.1', title: 'Ouvrir' },
    ],
    actions: [
      action('a1', {
        ...{ headingId: 'o1', status: 'DONE', dueOn: '2026-06-30', doneOn: '2026-06-01', bodyId: 'gt' },
        themes: ['YOUTH', 'HOUSING'],
      }),
      action('a2', {
        headingId: 'x1',
        progress: 40,
        dueOn: '2026-02-01',
        themes: ['YOUTH'],
        frameworkItems: ['PTSM.1'],
      }),
      action('a3', { status: 'DONE', dueOn: '2025-05-01', doneOn: null }),
      action('a4', { status: 'DROPPED', dueOn: '2026-01-05' }),
    ],
    budget: LINES,
    indicators: [indicator('i1', 10, 12, '2026-05-01'), indicator('i2', 10, 12, '2025-05-01')],
  },
  events: null,
  contacts: null,
  territory: { units: 3, population: 42_000 },
  documents: [],
};

const read = (snapshot: FiguresSnapshot, period: Period = YEAR, audience: Audience = 'INNER') => {
  const sections = computeFigures(snapshot, period, { today: TODAY, audience });
  const said = ({ state, value }: { state: string; value: number | null }) =>
    state === 'KNOWN' ? value : value === null ? state : `≥ ${value}`;
  return {
    figure: (...keys: FigureKey[]) =>
      keys.map((key) => {
        const found = sections.flatMap(({ figures }) => figures).find((one) => one.key === key);
        return found && said(found);
      }),
    table: (key: FigureTableKey) =>
      sections
        .flatMap(({ tables }) => tables)
        .find((one) => one.key === key)
        ?.rows.map((row) => [row.label ?? row.key, ...row.cells.map(said)]),
  };
};

describe('the figures of a council counted by hand', () => {
  const { figure, table } = read(COUNCIL);

  it('tell its meetings, how long they were and who came, a least where one does not tell', () => {
    expect(figure('MEETINGS_HELD', 'MEETINGS_CANCELLED', 'MEETING_TIME')).toEqual([3, 1, 100 + 120 + 90]);
    expect(figure('PARTICIPATIONS', 'PARTICIPANTS', 'ORGANIZATIONS')).toEqual(['≥ 4', '≥ 3', '≥ 2']);
    expect(table('MEETINGS_BY_BODY')).toEqual([
      ['copil', 2, 220, 4, 3],
      ['gt', 1, 90, 'UNKNOWN', 'UNKNOWN'],
    ]);
  });

  it('tell which colleges sat, of the seats held on the day of each meeting', () => {
    expect(figure('PRESENCE_TAKEN', 'PRESENCE_RATE')).toEqual([2, 67]);
    expect(figure('WITHOUT_CONCERNED', 'WITHOUT_CARERS', 'WITHOUT_BOTH')).toEqual([1, 2, 1]);
    expect(table('PRESENCE_BY_COLLEGE')).toEqual([
      ['ELECTED', 2, 2, 100],
      ['PSYCHIATRY', 2, 1, 50],
      ['CONCERNED', 2, 1, 50],
    ]);
    expect([figure('SEATS_HELD', 'SEATS_VACANT'), table('SEATS_BY_COLLEGE')]).toEqual([
      [3, 1],
      [
        ['ELECTED', 1, 0],
        ['PSYCHIATRY', 1, 0],
        ['CONCERNED', 1, 0],
        ['CARERS', 0, 1],
      ],
    ]);
  });

  it('tell the plan of today, and what was due and done in the period', () => {
    // (100 + 40 + 100) / 3; of the two due in the year and not dropped, one was in time
    expect(figure('ACTIONS', 'PLAN_PROGRESS', 'ACTIONS_DONE', 'ACTIONS_LATE')).toEqual([4, 80, 2, 1]);
    expect(figure('ACTIONS_DONE_IN_PERIOD', 'ACTIONS_DUE', 'ON_TIME_RATE')).toEqual(['≥ 1', 3, 50]);
    expect(table('ACTIONS_BY_HEADING')).toEqual([
      ['1 Agir tôt', 2, 70, 1, 1, 50],
      ['1.1 Ouvrir', 1, 100, 1, 0, 100],
      [null, 2, 100, 1, 0, 'UNKNOWN'],
    ]);
    expect(table('ACTIONS_BY_THEME')?.map(([theme, actions]) => [theme, actions])).toEqual([
      ['YOUTH', 2],
      ['HOUSING', 1],
      [null, 2],
    ]);
    expect(table('ACTIONS_BY_STATUS')?.map(([status, actions]) => [status, actions])).toEqual([
      ['IN_PROGRESS', 1],
      ['DONE', 2],
      ['DROPPED', 1],
    ]);
    expect(figure('INDICATORS', 'INDICATORS_MEASURED', 'INDICATORS_REACHED')).toEqual([2, 1, 2]);
  });

  it('tell decisions and opinions, and money by funder, where unknown is no zero', () => {
    expect(figure('DECISIONS_TAKEN', 'DECISIONS_APPLIED', 'OPINIONS')).toEqual([2, 1, 1]);
    expect(table('DECISIONS_BY_BODY')).toEqual([
      ['copil', 2, 1, 1, 0, 1],
      ['gt', 0, 0, 0, 0, 0],
    ]);
    expect(figure('BUDGET_REQUESTED', 'BUDGET_GRANTED', 'BUDGET_SPENT', 'BUDGET_UNDATED')).toEqual([
      ...['≥ 105000', '≥ 90000', 'UNKNOWN', 1],
    ]);
    expect(table('BUDGET_BY_FUNDER')).toEqual([
      ['ARS', '≥ 100000', 90_000, 'UNKNOWN'],
      [null, 5_000, 'UNKNOWN', 'UNKNOWN'],
    ]);
  });

  it('say what nothing tracks, and what no plan tells', () => {
    expect(figure('EVENTS', 'EVENT_ATTENDANCE', 'PUBLIC_CONTACTS')).toEqual(['UNTRACKED', 'UNTRACKED', 'UNTRACKED']);
    expect(read({ ...COUNCIL, plan: null }).figure('ACTIONS', 'INDICATORS', 'BUDGET_GRANTED')).toEqual([
      ...['UNKNOWN', 'UNKNOWN', 'UNKNOWN'],
    ]);
    const events = [
      { day: '2026-10-05', attendance: 30 },
      { day: '2026-10-06', attendance: null },
      { day: '2025-10-06', attendance: 9 },
    ];
    expect(read({ ...COUNCIL, events }).figure('EVENTS', 'EVENT_ATTENDANCE')).toEqual([2, '≥ 30']);
  });

  it('are those of the period alone', () => {
    const before = read(COUNCIL, { from: '2025-01-01', to: '2025-12-31' });
    expect(before.figure('MEETINGS_HELD', 'PARTICIPANTS', 'DECISIONS_TAKEN', 'BUDGET_SPENT')).toEqual([1, 1, 1, 900]);
    expect(before.figure('INDICATORS_MEASURED', 'INDICATORS_REACHED')).toEqual([1, 1]);
  });
});

describe('what may leave the screen of those who may see', () => {
  it('tells the masked colleges together, and not who came of them while they are few', () => {
    const { figure, table } = read(COUNCIL, YEAR, 'SHARED');
    expect(table('SEATS_BY_COLLEGE')?.at(-1)).toEqual(['MASKED', 1, 1]);
    expect(table('PRESENCE_BY_COLLEGE')?.at(-1)).toEqual(['MASKED', 'HIDDEN', 'HIDDEN', 'HIDDEN']);
    expect(figure('WITHOUT_CONCERNED', 'WITHOUT_CARERS', 'WITHOUT_BOTH')).toEqual(['HIDDEN', 'HIDDEN', 'HIDDEN']);
    // the rate is that of the others: nothing to subtract
    expect(figure('PRESENCE_RATE')).toEqual([75]);
  });

  it('tells them once five people could be meant, never one college by itself', () => {
    const many = ['eve', 'flo', 'gil', 'hal', 'ida'].map((personId) => seat('CONCERNED', personId));
    const { figure, table } = read({ ...COUNCIL, seats: [...COUNCIL.seats.slice(0, 2), ...many] }, YEAR, 'SHARED');
    expect(table('PRESENCE_BY_COLLEGE')?.at(-1)).toEqual(['MASKED', 10, 1, 10]);
    expect(figure('WITHOUT_CONCERNED', 'WITHOUT_BOTH')).toEqual(['HIDDEN', 1]);
  });
});
