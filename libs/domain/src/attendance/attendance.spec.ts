import { describe, expect, it } from '@jest/globals';
import { type Attendee, attendanceGroups, attendanceNames } from './attendance-groups.ts';
import { type AttendanceStatus, afterTap, presentCount } from './attendance-status.ts';

const somebody = (personId: string, status: AttendanceStatus, representedById: string | null = null) => ({
  personId,
  status,
  representedById,
});

describe('counting who takes part', () => {
  it.each<[string, ReturnType<typeof somebody>[], number]>([
    ['in the room and at a distance', [somebody('a', 'PRESENT'), somebody('b', 'REMOTE')], 2],
    [
      'not who is expected, excused or absent',
      [somebody('a', 'EXPECTED'), somebody('b', 'EXCUSED'), somebody('c', 'ABSENT')],
      0,
    ],
    ['through somebody else', [somebody('a', 'REPRESENTED', 'x')], 1],
    ['once, when the substitute is on the list too', [somebody('a', 'REPRESENTED', 'b'), somebody('b', 'PRESENT')], 1],
    ['represented by nobody named', [somebody('a', 'REPRESENTED')], 1],
  ])('%s', (_case, list, count) => {
    expect(presentCount(list)).toBe(count);
  });

  it('goes back and forth with one tap', () => {
    expect((['EXPECTED', 'PRESENT', 'EXCUSED'] as const).map(afterTap)).toEqual(['PRESENT', 'EXPECTED', 'PRESENT']);
  });
});

const attendee = (name: string, organization: string | null, change: Partial<Attendee> = {}): Attendee => ({
  name,
  organization,
  status: 'PRESENT',
  representedBy: null,
  leftAt: null,
  masked: false,
  ...change,
});

describe('attendance in the minutes', () => {
  it('groups people by organisation, those without one last', () => {
    const groups = attendanceGroups([
      attendee('A', null),
      attendee('B', 'Ville'),
      attendee('C', 'École'),
      attendee('D', 'Ville'),
    ]);
    expect(groups.map(({ organization, people }) => [organization, people.map(({ name }) => name)])).toEqual([
      ['École', ['C']],
      ['Ville', ['B', 'D']],
      [null, ['A']],
    ]);
  });

  it('gives an unnamed line no place in the alphabet, even by its status', () => {
    const people = [
      attendee('A', 'GEM', { masked: true, status: 'EXCUSED' }),
      attendee('B', 'GEM'),
      attendee('C', 'GEM', { masked: true }),
    ];
    const said = (list: Attendee[]) => attendanceGroups(list)[0]?.people.map(({ name, status }) => [name, status]);
    expect(said(people)).toEqual([
      ['B', 'PRESENT'],
      [null, 'PRESENT'],
      [null, 'EXCUSED'],
    ]);
    expect(said(people.toReversed())).toEqual(said(people));
  });

  it('names everybody, without where they come from, when no organisation is told', () => {
    const people = [attendee('A', 'GEM', { masked: true }), attendee('B', 'Ville')];
    const none = people.map((one) => ({ ...one, organization: null, masked: false }));
    expect(attendanceNames(people)).toEqual(attendanceNames(none));
    expect(attendanceNames(people)[0]?.people.map(({ name }) => name)).toEqual(['A', 'B']);
    expect(attendanceNames([])).toEqual([]);
  });

  it('names neither a masked person nor who stands in for them, and still counts them', () => {
    const [group] = attendanceGroups([
      attendee('A', 'GEM', { masked: true, status: 'REPRESENTED', representedBy: 'B', leftAt: '2037-01-01T10:00:00Z' }),
    ]);
    expect(group).toEqual({
      organization: 'GEM',
      people: [{ name: null, status: 'REPRESENTED', representedBy: null, leftAt: null }],
    });
  });
});
