import { describe, expect, it } from '@jest/globals';
import { type Candidate, convocationList } from './recipients.ts';

const DAY = '2026-12-03';
const candidate = (name: string, more: Partial<Candidate> = {}): Candidate => ({
  personId: name,
  name,
  sortName: name,
  email: `${name}@exemple.fr`,
  organization: null,
  archived: false,
  seatId: `seat of ${name}`,
  rank: 'FULL',
  startsOn: '2026-01-01',
  endsOn: null,
  ...more,
});

const listed = (...candidates: Candidate[]) => {
  const { invited, leftOut, vacantSeats } = convocationList(candidates, DAY);
  return {
    invited: invited.map(({ name, channel }) => `${name} ${channel}`),
    leftOut: leftOut.map(({ name, reason }) => `${name} ${reason}`),
    vacantSeats,
  };
};

describe('who is convened', () => {
  it('each person once, in the order of names, whatever the reasons to come', () => {
    const office = candidate('b', { rank: 'OFFICE', seatId: null, startsOn: null });
    expect(listed(candidate('b'), office, candidate('a'))).toEqual({
      invited: ['a MAIL', 'b MAIL'],
      leftOut: [],
      vacantSeats: 0,
    });
  });

  it('on paper without an address', () => {
    expect(listed(candidate('a', { email: null })).invited).toEqual(['a POST']);
  });

  it('the full member and not the substitute', () => {
    const substitute = candidate('b', { rank: 'SUBSTITUTE', seatId: 'seat of a' });
    expect(listed(candidate('a'), substitute)).toMatchObject({ invited: ['a MAIL'], leftOut: ['b SUBSTITUTE'] });
  });

  it('the substitute of a seat whose full member left', () => {
    const gone = candidate('a', { endsOn: '2026-12-02' });
    const substitute = candidate('b', { rank: 'SUBSTITUTE', seatId: 'seat of a' });
    expect(listed(gone, substitute)).toEqual({ invited: ['b MAIL'], leftOut: ['a MANDATE_ENDED'], vacantSeats: 1 });
  });

  it.each<[string, Partial<Candidate>, string]>([
    ['a mandate that ends the day before', { endsOn: '2026-12-02' }, 'a MANDATE_ENDED'],
    ['a mandate that starts the day after', { startsOn: '2026-12-04' }, 'a MANDATE_AHEAD'],
    ['somebody filed away', { archived: true }, 'a ARCHIVED'],
    ['an organisation that names nobody', { personId: null }, 'a NOBODY_NAMED'],
  ])('not %s', (_, more, line) => {
    expect(listed(candidate('a', more))).toMatchObject({ invited: [], leftOut: [line] });
  });

  it.each([
    ['the last day of a mandate', { endsOn: DAY }],
    ['the first day of a mandate', { startsOn: DAY }],
  ])('still %s', (_, more) => expect(listed(candidate('a', more)).invited).toEqual(['a MAIL']));

  it('nobody for a vacant seat, which is counted', () => {
    const vacant = candidate('', { personId: null, rank: null, seatId: 'empty', startsOn: null });
    expect(listed(vacant, candidate('a'))).toEqual({ invited: ['a MAIL'], leftOut: [], vacantSeats: 1 });
  });
});
