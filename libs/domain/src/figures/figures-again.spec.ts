import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyCouncil, PERIOD, TODAY } from '../../test/any-council.ts';
import { computeFigures } from './compute-figures.ts';
import { FIGURE_KEYS, type FigureKey, type FigureTableKey } from './figure.ts';
import type { FiguresSnapshot, SnapshotSeat } from './snapshot.ts';

/** The same figures, counted again by whoever knows nothing of how they are made. */
const read = (made: FiguresSnapshot) => {
  const sections = computeFigures(made, PERIOD, { today: TODAY, audience: 'INNER' });
  const figures = new Map(sections.flatMap((one) => one.figures).map((one) => [one.key, one]));
  const tables = sections.flatMap((one) => one.tables);
  return {
    value: (key: FigureKey) => figures.get(key)?.value ?? null,
    state: (key: FigureKey) => figures.get(key)?.state,
    column: (key: FigureTableKey, at: number) =>
      new Map(tables.find((one) => one.key === key)?.rows.map((row) => [row.key, row.cells[at]?.value ?? null])),
    keys: [...figures.keys()],
  };
};

const inPeriod = (one: string) => one >= PERIOD.from && one <= PERIOD.to;
const here = (status: string) => ['PRESENT', 'REMOTE', 'REPRESENTED'].includes(status);
const runs = (one: SnapshotSeat['mandates'][number], on: string) =>
  one.startsOn <= on && !(one.endsOn && one.endsOn < on);

describe('figures counted again, of any council', () => {
  it('are the same for meetings and who came', () => {
    fc.assert(
      fc.property(anyCouncil, (made) => {
        const { value, state, column, keys } = read(made);
        let [held, minutes, came, untold] = [0, 0, 0, 0];
        const people = new Set<string>();
        for (const one of made.meetings) {
          if (!['IN_PROGRESS', 'CLOSED'].includes(one.state) || !inPeriod(one.day)) continue;
          held += 1;
          const kept = one.keptMinutes ?? -1;
          minutes += kept >= one.plannedMinutes / 2 && kept <= one.plannedMinutes * 2 ? kept : one.plannedMinutes;
          if (one.attendances.every(({ status }) => status === 'EXPECTED')) untold += 1;
          const there = new Set<string>();
          for (const each of one.attendances) if (here(each.status)) there.add(each.representedById ?? each.personId);
          came += there.size;
          for (const each of there) people.add(each);
        }
        expect([value('MEETINGS_HELD'), value('MEETING_TIME')]).toEqual([held, minutes]);
        const known = held === 0 || untold < held;
        expect([value('PARTICIPATIONS'), value('PARTICIPANTS')]).toEqual(known ? [came, people.size] : [null, null]);
        expect(state('PARTICIPANTS')).toBe(untold === 0 ? 'KNOWN' : untold < held ? 'AT_LEAST' : 'UNKNOWN');
        const sum = [...column('MEETINGS_BY_BODY', 0).values()].reduce<number>((all, one) => all + (one ?? 0), 0);
        expect(sum).toBe(held);
        expect(keys.toSorted()).toEqual([...FIGURE_KEYS].toSorted());
      }),
    );
  });

  it('are the same for seats, and for colleges that came', () => {
    fc.assert(
      fc.property(anyCouncil, (made) => {
        const { value, column } = read(made);
        const full = (one: SnapshotSeat, on: string) =>
          one.mandates.some((each) => each.rank === 'FULL' && runs(each, on));
        const held = made.seats.filter((one) => full(one, TODAY)).length;
        expect([value('SEATS_HELD'), value('SEATS_VACANT')]).toEqual([held, made.seats.length - held]);
        const expected = new Map<string, number>();
        const present = new Map<string, number>();
        const add = (to: Map<string, number>, key: string) => to.set(key, (to.get(key) ?? 0) + 1);
        for (const one of made.meetings) {
          const isTold = one.attendances.some(({ status }) => status !== 'EXPECTED');
          if (!['IN_PROGRESS', 'CLOSED'].includes(one.state) || !inPeriod(one.day) || !isTold) continue;
          for (const each of made.seats) {
            if (each.bodyId !== one.bodyId || !full(each, one.day)) continue;
            add(expected, each.college);
            const sits = each.mandates.some(
              (mandate) =>
                runs(mandate, one.day) &&
                one.attendances.some(({ personId, status }) => personId === mandate.personId && here(status)),
            );
            if (sits) add(present, each.college);
          }
        }
        expect(column('PRESENCE_BY_COLLEGE', 0)).toEqual(
          new Map([...column('PRESENCE_BY_COLLEGE', 0).keys()].map((key) => [key, expected.get(String(key))])),
        );
        expect(column('PRESENCE_BY_COLLEGE', 0).size).toBe(expected.size);
        for (const [key, filled] of column('PRESENCE_BY_COLLEGE', 1))
          expect(filled).toBe(present.get(String(key)) ?? 0);
      }),
    );
  });

  it('are the same for the plan, decisions, money and events', () => {
    fc.assert(
      fc.property(anyCouncil, (made) => {
        const { value, state, column } = read(made);
        const actions = made.plan?.actions ?? [];
        const counting = actions.filter(({ status }) => !['PROPOSED', 'DROPPED', 'RECURRING'].includes(status));
        const progress = counting.reduce((all, one) => all + (one.status === 'DONE' ? 100 : one.progress), 0);
        expect(value('PLAN_PROGRESS')).toBe(counting.length ? Math.round(progress / counting.length) : null);
        const isLate = (one: (typeof actions)[number]) =>
          one.dueOn !== null && one.dueOn < TODAY && !['DONE', 'DROPPED', 'RECURRING'].includes(one.status);
        expect([value('ACTIONS'), value('ACTIONS_LATE')]).toEqual([actions.length, actions.filter(isLate).length]);
        const due = actions.filter(({ dueOn }) => dueOn !== null && inPeriod(dueOn));
        const done = due.filter(({ status, doneOn }) => status === 'DONE' && doneOn !== null);
        const inTime = done.filter(({ doneOn, dueOn }) => (doneOn ?? '') <= (dueOn ?? '')).length;
        const over = done.length + due.filter(isLate).length;
        expect(value('ON_TIME_RATE')).toBe(over ? Math.round((100 * inTime) / over) : null);
        const youths = actions.filter(({ themes }) => themes.includes('YOUTH')).length;
        expect(column('ACTIONS_BY_THEME', 0).get('YOUTH') ?? 0).toBe(youths);
        expect(column('ACTIONS_BY_HEADING', 0).get('x1')).toBe(actions.filter((one) => one.headingId).length);
        const taken = made.decisions.filter((one) => inPeriod(one.day) && ['CONSENSUS', 'VOTE'].includes(one.kind));
        expect([value('DECISIONS_TAKEN'), value('DECISIONS_APPLIED')]).toEqual([
          ...[taken.length, taken.filter(({ application }) => application === 'APPLIED').length],
        ]);
        const lines = (made.plan?.budget ?? []).filter(({ year }) => year === 2026);
        const told = lines.flatMap(({ grantedCents }) => grantedCents ?? []);
        expect(value('BUDGET_GRANTED')).toBe(told.length ? told.reduce((all, one) => all + one, 0) : null);
        expect(state('BUDGET_GRANTED') === 'AT_LEAST').toBe(told.length > 0 && told.length < lines.length);
        const events = made.events?.filter((one) => inPeriod(one.day));
        expect([value('EVENTS'), state('EVENTS')]).toEqual(events ? [events.length, 'KNOWN'] : [null, 'UNTRACKED']);
      }),
    );
  });
});
