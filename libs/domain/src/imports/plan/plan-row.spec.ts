import { describe, expect, it } from '@jest/globals';
import { aReading } from '../../../test/a-reading.ts';
import { layoutAt } from '../layout.ts';
import { placesOf } from '../row-reader.ts';
import { readPlanRow } from './plan-row.ts';

const HEADINGS = ['N°', 'Axe', 'Objectif', 'Action', 'Pilote', 'Observations', 'Commentaire'];
const { columns, parts } = layoutAt([{ name: '', rows: [HEADINGS] }], 'PLAN', 0, 0);
const reading = { ...aReading, places: placesOf(columns), parts };
const ABOVE = { axis: { number: '1', title: 'Logement' }, objective: null, operational: null };

function listed(cells: string[]) {
  const { kind, comment, issues } = readPlanRow(2, cells, reading, ABOVE);
  const left = issues.filter(({ code }) => code === 'VALUE_LEFT_OUT').map(({ column, text }) => [column, text]);
  return { kind, comment, left };
}

describe('what a line of a plan cannot keep', () => {
  it.each([
    ['nothing of an action', ['1', '', '', 'Ouvrir un lieu', 'CCAS'], 'ACTION', []],
    [
      'what stands beside an axis',
      ['2', 'Jeunes', '', '', 'CCAS', 'à revoir'],
      'HEADING',
      [
        [4, 'CCAS'],
        [5, 'à revoir'],
      ],
    ],
    ['a number that names nothing', ['7', '', '', 'Ouvrir un lieu'], 'ACTION', [[0, '7']]],
    ['nothing of a line that is listed whole', ['', '', '', '', 'CCAS'], 'SECTION', []],
  ])('is listed: %s', (_name, cells, kind, left) => {
    expect(listed(cells)).toMatchObject({ kind, left });
  });

  it('joins two columns of comments', () => {
    expect(listed(['', '', '', 'Ouvrir un lieu', '', 'urgent', 'à revoir'])).toMatchObject({
      comment: 'urgent\nà revoir',
      left: [],
    });
  });
});
