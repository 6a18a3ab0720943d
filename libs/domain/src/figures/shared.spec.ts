import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyCouncil, PERIOD, TODAY } from '../../test/any-council.ts';
import type { Audience } from './audience.ts';
import { computeFigures } from './compute-figures.ts';
import { ruleSheet } from './rules/rule-sheet.ts';
import type { FiguresSnapshot } from './snapshot.ts';

describe('what may be shared, of any council', () => {
  const exchanged = (made: FiguresSnapshot): FiguresSnapshot => ({
    ...made,
    seats: made.seats.map((one) => {
      const other = { CONCERNED: 'CARERS', CARERS: 'CONCERNED' } as const;
      return one.college === 'CONCERNED' || one.college === 'CARERS' ? { ...one, college: other[one.college] } : one;
    }),
  });
  const all = (made: FiguresSnapshot, audience: Audience) => [
    computeFigures(made, PERIOD, { today: TODAY, audience }),
    ruleSheet({ snapshot: made, period: PERIOD, day: TODAY, audience }),
  ];

  /** Does the screen tell some of the pairs apart? Drawn from one seed: a control that is missing by chance would say nothing. */
  const someOf = (
    councils: fc.Arbitrary<FiguresSnapshot>,
    pair: (made: FiguresSnapshot) => [FiguresSnapshot, FiguresSnapshot],
  ): boolean =>
    fc.sample(councils, { numRuns: 2_000, seed: 1 }).some((made) => {
      const [one, other] = pair(made);
      return JSON.stringify(all(one, 'INNER')) !== JSON.stringify(all(other, 'INNER'));
    });

  it('is the same whichever of the masked colleges a seat is of; on the screen it is not', () => {
    fc.assert(
      fc.property(anyCouncil, (made) => {
        expect(all(exchanged(made), 'SHARED')).toEqual(all(made, 'SHARED'));
      }),
    );
    expect(someOf(anyCouncil, (made) => [exchanged(made), made])).toBe(true);
  });

  it('is the same whoever of a few people sits on a masked seat; on the screen it is not', () => {
    const few = anyCouncil.map((made) => {
      const masked = made.seats.filter(({ college }) => college === 'CONCERNED' || college === 'CARERS').slice(0, 2);
      return { ...made, seats: [...made.seats.filter(({ college }) => college === 'ELECTED'), ...masked] };
    });
    const held = (made: FiguresSnapshot, personId: string): FiguresSnapshot => ({
      ...made,
      seats: made.seats.map((one) =>
        one.college === 'ELECTED' ? one : { ...one, mandates: one.mandates.map((each) => ({ ...each, personId })) },
      ),
    });
    fc.assert(
      fc.property(few, (made) => {
        const [one, other] = [held(made, 'eve'), held(made, 'gil')];
        expect(all(other, 'SHARED')).toEqual(all(one, 'SHARED'));
      }),
    );
    expect(someOf(few, (made) => [held(made, 'eve'), held(made, 'gil')])).toBe(true);
  });
});
