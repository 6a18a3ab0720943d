import { describe, expect, it } from '@jest/globals';
import { askedBefore, type Candidate, matching, piecesOf, type WrittenReference } from './reference.ts';

const person = (id: string, label: string): Candidate => ({ kind: 'PERSON', id, label });

describe('what the words before the caret ask for', () => {
  it.each([
    ['@', { sign: '@', query: '', at: 0 }],
    ['Vu avec @an', { sign: '@', query: 'an', at: 8 }],
    ['Vu avec @Anne Fi', { sign: '@', query: 'Anne Fi', at: 8 }],
    ['voir (#3.2', { sign: '#', query: '3.2', at: 6 }],
    ['claire@ville', null],
    ['Vu avec @ Anne', null],
    ['Point 1', null],
    ['', null],
  ])('%j asks %j', (words, asked) => {
    expect(askedBefore(words)).toEqual(asked);
  });
});

describe('who is proposed', () => {
  const all = [
    person('1', 'Anne Figure'),
    person('2', 'Andréa Le Goff'),
    person('3', 'Félix Ange'),
    person('4', '#3.2 Ouvrir un lieu'),
  ];

  it.each([
    ['an', ['1', '2', '3']],
    ['an fi', ['1']],
    ['FELIX', ['3']],
    ['goff', ['2']],
    ['3.2', ['4']],
    ['gure', []],
  ])('%s finds %j', (query, ids) => {
    expect(matching(all, query).map(({ id }) => id)).toEqual(ids);
  });

  it('is a few of them', () => {
    expect(
      matching(
        Array.from({ length: 40 }, (_, at) => person(String(at), 'Anne')),
        '',
      ),
    ).toHaveLength(8);
  });
});

it('a line is cut where it refers, the longest name first', () => {
  const anne: WrittenReference = { kind: 'PERSON', id: '1', words: '@Anne' };
  const figure: WrittenReference = { kind: 'PERSON', id: '2', words: '@Anne Figure' };
  expect(piecesOf('Vu @Anne Figure et @Anne.', [anne, figure])).toEqual(['Vu ', figure, ' et ', anne, '.']);
  expect(piecesOf('Rien', [])).toEqual(['Rien']);
});
