import { describe, expect, it } from '@jest/globals';
import type { AttendanceStatus } from './attendance-status.ts';
import { type Awaited, mayArrive, whoArrives } from './self-arrival.ts';

const somebody = (givenName: string, familyName: string, more: Partial<Awaited> = {}): Awaited => ({
  personId: `${givenName} ${familyName}`,
  givenName,
  familyName,
  status: 'EXPECTED',
  arrivedAlone: false,
  ...more,
});
const list = [somebody('Zoé', 'Le Gall-Martin'), somebody('Alix', 'Aubry'), somebody('', 'Association Relais')];

describe('who a typed name is', () => {
  it.each([
    ['Zoé', 'Le Gall-Martin', 'Zoé Le Gall-Martin'],
    [' zoe ', 'LE GALL MARTIN', 'Zoé Le Gall-Martin'],
    ['Aubry', 'Alix', 'Alix Aubry'],
    ['', 'association relais', ' Association Relais'],
    ['Al', 'Aubry', null],
    ['Alix', 'Au', null],
    ['Noa', 'Ailleurs', null],
  ])('%s %s is %s', (givenName, familyName, whose) =>
    expect(whoArrives({ givenName, familyName }, list)?.personId ?? null).toBe(whose),
  );

  it('is, of two people of one name, the one still to arrive', () => {
    const twins = [
      somebody('Alix', 'Aubry', { personId: 'first', status: 'PRESENT', arrivedAlone: true }),
      somebody('Alix', 'Aubry', { personId: 'second' }),
    ];
    expect(whoArrives({ givenName: 'Alix', familyName: 'Aubry' }, twins)?.personId).toBe('second');
    const here = twins.map((one) => ({ ...one, arrivedAlone: true }));
    expect(whoArrives({ givenName: 'Alix', familyName: 'Aubry' }, here)?.personId).toBe('first');
  });
});

it.each<[AttendanceStatus | null, boolean, boolean]>([
  [null, false, true],
  ['EXPECTED', false, true],
  ['EXCUSED', false, true],
  ['ABSENT', false, true],
  ['PRESENT', false, false],
  ['REMOTE', false, false],
  ['REPRESENTED', false, false],
  ['ABSENT', true, false],
  ['EXPECTED', true, false],
])('somebody %s who arrived alone before (%s) is marked: %s', (status, arrivedAlone, marked) =>
  expect(mayArrive({ status, arrivedAlone })).toBe(marked),
);
