import { describe, expect, it } from '@jest/globals';
import { BODY_TYPES } from '../bodies/body-type.ts';
import { MINUTES_STATUSES } from '../minutes/minutes-status.ts';
import { agendaClock } from './agenda-clock.ts';
import { agendaTemplate } from './agenda-template.ts';
import { checklist, noticeDeadline, type Prepared } from './checklist.ts';
import { parseDuration, typeDuration } from './duration.ts';
import { chipOf, MEETING_CHIPS, meaningOf } from './meeting-chip.ts';
import { isAgendaOpen, isAhead, MEETING_STATES } from './meeting-state.ts';

describe('a duration, as people type it', () => {
  it.each([
    ['1h30', 90],
    ['1 h 30', 90],
    ['1H30', 90],
    ['1h30min', 90],
    ['90m', 90],
    ['90 min', 90],
    ['90', 90],
    ['1:30', 90],
    ['0:45', 45],
    ['2h', 120],
    ['24h', 1440],
    [' 5 ', 5],
    ['0', 0],
  ])('%j is %i minutes', (typed, minutes) => expect(parseDuration(typed)).toBe(minutes));

  it.each(['', 'h', '1h75', '1:5', '25h', '1441', '-5', '1,5', '1h30h', 'une heure', '99999', '1:30:00'])(
    '%j is none',
    (typed) => expect(parseDuration(typed)).toBeNull(),
  );

  it.each([0, 5, 60, 90, 125, 1440])('%i minutes are typed back and read the same', (minutes) =>
    expect(parseDuration(typeDuration(minutes))).toBe(minutes),
  );
});

describe('the clock of an agenda', () => {
  it('starts each item where the one before ends', () => {
    const items = [{ minutes: 5 }, { minutes: 40 }, { minutes: 15 }];
    expect(agendaClock('2026-12-03T14:00', 60, items)).toEqual({
      starts: ['2026-12-03T14:00', '2026-12-03T14:05', '2026-12-03T14:45'],
      ends: '2026-12-03T15:00',
      total: 60,
      overrun: 0,
    });
  });

  it('passes midnight and says by how much it is too long', () => {
    const { ends, overrun } = agendaClock('2026-12-31T23:30', 30, [{ minutes: 45 }]);
    expect([ends, overrun]).toEqual(['2027-01-01T00:15', 15]);
  });

  it('is empty without items', () => {
    expect(agendaClock('2026-12-03T14:00', 60, [])).toEqual({
      starts: [],
      ends: '2026-12-03T14:00',
      total: 0,
      overrun: 0,
    });
  });
});

describe('the usual agenda', () => {
  it.each(BODY_TYPES)('of %s fits in two hours', (type) => {
    const { overrun, total } = agendaClock('2026-12-03T14:00', 120, agendaTemplate(type));
    expect([overrun, total > 0]).toEqual([0, true]);
  });
});

describe('what still changes in each state', () => {
  it.each([
    ['DRAFT', true, true],
    ['CONVENED', true, true],
    ['IN_PROGRESS', false, true],
    ['CLOSED', false, false],
    ['CANCELLED', false, false],
  ] as const)('%s: date changes %s, agenda changes %s', (state, date, agenda) =>
    expect([isAhead(state), isAgendaOpen(state)]).toEqual([date, agenda]),
  );
});

describe('the chip of a meeting', () => {
  it.each([
    ['DRAFT', null, 'DRAFT'],
    ['CONVENED', null, 'CONVENED'],
    ['IN_PROGRESS', 'DRAFT', 'IN_PROGRESS'],
    ['CLOSED', null, 'MINUTES_DUE'],
    ['CLOSED', 'DRAFT', 'MINUTES_DUE'],
    ['CLOSED', 'REVIEW', 'IN_REVIEW'],
    ['CLOSED', 'CIRCULATED', 'CIRCULATED'],
    ['CLOSED', 'APPROVED', 'APPROVED'],
    ['CLOSED', 'ARCHIVED', 'APPROVED'],
    ['CANCELLED', null, 'CANCELLED'],
  ] as const)('%s with minutes %s shows %s', (state, minutes, chip) => expect(chipOf(state, minutes)).toBe(chip));

  it('means exactly one thing for each state and status', () => {
    for (const state of MEETING_STATES) {
      for (const minutes of [null, ...MINUTES_STATUSES]) {
        const fits = MEETING_CHIPS.map(meaningOf).filter(
          (meaning) => meaning.state === state && (meaning.minutes?.includes(minutes ?? 'NONE') ?? true),
        );
        expect([state, minutes, fits.length]).toEqual([state, minutes, 1]);
      }
    }
  });
});

describe('what is left to do before a meeting', () => {
  const meeting: Prepared = {
    local: '2026-12-18T14:00',
    noticeDays: 15,
    hasPlace: true,
    itemCount: 4,
    convened: false,
    documentsSettled: false,
    invited: 0,
    silent: 0,
  };
  const stateOf = (prepared: Prepared, today: string) =>
    checklist(prepared, today).map(({ step, done, late }) => `${step} ${done ? 'done' : late ? 'late' : 'to do'}`);

  it('counts the notice of the body from the day of the meeting', () => {
    expect(noticeDeadline('2026-12-18T14:00', 15)).toBe('2026-12-03');
  });

  it('is on time on the last day, late on the next one', () => {
    expect(stateOf(meeting, '2026-12-03')).toEqual([
      'PLACE done',
      'AGENDA done',
      'CONVOCATION to do',
      'DOCUMENTS to do',
      'REPLIES to do',
    ]);
    expect(stateOf(meeting, '2026-12-04')).toContain('CONVOCATION late');
  });

  it('waits for documents until the eighth day before', () => {
    expect(stateOf(meeting, '2026-12-10')).toContain('DOCUMENTS to do');
    expect(stateOf(meeting, '2026-12-11')).toContain('DOCUMENTS late');
    expect(stateOf({ ...meeting, documentsSettled: true }, '2026-12-11')).toContain('DOCUMENTS done');
  });

  it('waits for every reply once convened', () => {
    const convened = { ...meeting, convened: true, invited: 3 };
    expect(stateOf({ ...convened, silent: 1 }, '2026-12-10')).toContain('REPLIES to do');
    expect(stateOf({ ...convened, silent: 0 }, '2026-12-10')).toContain('REPLIES done');
  });
});
