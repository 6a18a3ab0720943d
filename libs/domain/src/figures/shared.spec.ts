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

  it('is the same whichever of the masked colleges a seat is of; on the screen it is not', () => {
    let different = 0;
    fc.assert(
      fc.property(anyCouncil, (made) => {
        expect(all(exchanged(made), 'SHARED')).toEqual(all(made, 'SHARED'));
        if (JSON.stringify(all(exchanged(made), 'INNER')) !== JSON.stringify(all(made, 'INNER'))) different += 1;
      }),
    );
    expect(different).toBeGreaterThan(0);
  });

  it('is the same whoever of a few people sits on a masked seat; on the screen it is not', () => {
    let different = 0;
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
        if (JSON.stringify(all(other, 'INNER')) !== JSON.stringify(all(one, 'INNER'))) different += 1;
      }),
    );
    expect(different).toBeGreaterThan(0);
  });
});
