import fc from 'fast-check';
import { ACTION_STATUSES } from '../src/action-plan/action-status.ts';
import { ATTENDANCE_STATUSES } from '../src/attendance/attendance-status.ts';
import { APPLICATIONS, DECISION_KINDS } from '../src/decisions/decision-kind.ts';
import type { FiguresSnapshot, SnapshotBody, SnapshotMeeting, SnapshotSeat } from '../src/figures/snapshot.ts';
import { MEETING_STATES } from '../src/meetings/meeting-state.ts';

/** The period that is asked for, and the day it is. */
export const TODAY = '2026-08-15';
export const PERIOD = { from: '2026-02-01', to: '2026-10-31' };
const PEOPLE = ['ann', 'bob', 'coo', 'eve', 'flo', 'gil'];
const ORGANIZATIONS = ['town', 'hospital', 'gem'];

const day = fc
  .integer({ min: 0, max: 364 })
  .map((at) => new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10));
const person = fc.constantFrom(...PEOPLE);
const organization = fc.option(fc.constantFrom(...ORGANIZATIONS));
const cents = fc.option(fc.integer({ min: 0, max: 1_000_000 }));
const count = fc.integer({ min: 0, max: 12 });

const BODIES = (['STEERING', 'WORKING_GROUP', 'PLENARY', 'SITUATION_CELL'] as const).map(
  (type): SnapshotBody => ({
    ...{ id: type, type, label: type, tag: type, dissolvedOn: null, hasMandateText: true, quorumRule: false },
    ...{ silenceDays: null, officers: [{ personId: 'ann', office: 'CHAIR' }] },
  }),
);
const bodyId = fc.constantFrom(...BODIES.map(({ id }) => id));

const seat: fc.Arbitrary<SnapshotSeat> = fc.record({
  id: fc.uuid(),
  bodyId: fc.constantFrom('STEERING', 'WORKING_GROUP'),
  college: fc.constantFrom('ELECTED', 'PSYCHIATRY', 'CONCERNED', 'CARERS', 'SOCIAL'),
  mandates: fc.array(
    fc.record({
      rank: fc.constantFrom('FULL' as const, 'SUBSTITUTE' as const),
      startsOn: day,
      endsOn: fc.option(day),
      organizationId: fc.constant(null),
      personId: person,
    }),
    { maxLength: 2 },
  ),
});

const meeting: fc.Arbitrary<SnapshotMeeting> = fc.record({
  id: fc.uuid(),
  bodyId,
  day,
  state: fc.constantFrom(...MEETING_STATES),
  plannedMinutes: fc.integer({ min: 30, max: 240 }),
  keptMinutes: fc.option(fc.integer({ min: 0, max: 600 })),
  attendances: fc.uniqueArray(
    fc.record({
      personId: person,
      status: fc.constantFrom(...ATTENDANCE_STATUSES),
      representedById: fc.option(person),
      organizationId: organization,
    }),
    { selector: ({ personId }) => personId, maxLength: 6 },
  ),
  minutes: fc.constant(null),
  counts: fc.record({ SITUATION_NEW: count, THEME_HOUSING: count }),
  slots: fc.constant([]),
});

const action = fc.record({
  ...{ id: fc.uuid(), parentId: fc.constant(null), headingId: fc.constantFrom('x1', 'o1', null) },
  ...{ status: fc.constantFrom(...ACTION_STATUSES), progress: fc.integer({ min: 0, max: 100 }) },
  ...{ dueOn: fc.option(day), doneOn: fc.option(day), newsOn: fc.constant(TODAY), bodyId: fc.option(bodyId) },
  themes: fc.uniqueArray(fc.constantFrom('YOUTH', 'HOUSING', 'WORK')),
  ...{ frameworkItems: fc.constant([]), missing: fc.constant([]) },
});

/** Any small council. */
export const anyCouncil: fc.Arbitrary<FiguresSnapshot> = fc.record({
  bodies: fc.constant(BODIES),
  seats: fc.array(seat, { maxLength: 8 }),
  meetings: fc.array(meeting, { maxLength: 10 }),
  decisions: fc.array(
    fc.record({
      ...{ bodyId, day },
      kind: fc.constantFrom(...DECISION_KINDS),
      application: fc.constantFrom(...APPLICATIONS),
    }),
  ),
  plan: fc.record({
    title: fc.constant('Plan'),
    headings: fc.constant([
      { id: 'x1', parentId: null, number: '1', title: 'Axe' },
      { id: 'o1', parentId: 'x1', number: '1.1', title: 'Objectif' },
    ]),
    actions: fc.array(action, { maxLength: 12 }),
    budget: fc.array(
      fc.record({
        year: fc.option(fc.constantFrom(2025, 2026)),
        funderId: organization,
        funder: fc.constant(null),
        ...{ requestedCents: cents, grantedCents: cents, spentCents: cents },
      }),
    ),
    indicators: fc.constant([]),
  }),
  events: fc.option(fc.array(fc.record({ day, attendance: fc.option(count) }))),
  contacts: fc.constant(null),
  territory: fc.constant({ units: 1, population: null }),
  documents: fc.constant([]),
});
