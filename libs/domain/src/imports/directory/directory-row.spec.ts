import { describe, expect, it } from '@jest/globals';
import { layoutAt } from '../layout.ts';
import { placesOf } from '../row-reader.ts';
import { readDirectoryRow } from './directory-row.ts';

describe('cells without a place', () => {
  const headings = ['Structure', 'Nom', 'Contact', 'Fonction', 'Qualité', 'Tél.', 'Depuis', 'Entrée', 'Divers'];
  const sheet = { name: '', rows: [headings] };
  const columns = {
    places: placesOf(layoutAt([sheet], 'DIRECTORY', 0, 0).columns),
    headings,
    phone: (text: string) => text,
  };
  const listed = (...cells: string[]) => {
    const row = readDirectoryRow(2, cells, columns);
    const issues = row.issues.filter(({ code }) => code === 'VALUE_LEFT_OUT');
    return { row, issues: issues.map(({ column, text }) => [column, text]) };
  };

  it.each([
    ['nothing of a line that is all written', ['CCAS', 'Aubry', '', 'Directrice'], []],
    ['another name', ['CCAS', 'Aubry', 'Zoé Prat'], [[2, 'Zoé Prat']]],
    ['no name said twice', ['CCAS', 'Aubry', 'AUBRY'], []],
    ['a second day', ['CCAS', 'Aubry', '', '', '', '', '2025-01-01', '2024-01-01'], [[7, '2024-01-01']]],
    ['no day said twice', ['CCAS', 'Aubry', '', '', '', '', '2025-01-01', '2025-01-01'], []],
    [
      'phone and job of an organisation',
      ['CCAS', '', '', 'Accueil', '', '02 99 00 00 00'],
      [
        [3, 'Accueil'],
        [5, '02 99 00 00 00'],
      ],
    ],
    ['no column left aside', ['CCAS', 'Aubry', '', '', '', '', '', '', 'x'], []],
  ])('are listed: %s', (_name, cells, issues) => {
    expect(listed(...cells).issues).toEqual(issues);
  });

  it('are few: two columns of one text are joined', () => {
    expect(listed('CCAS', 'Aubry', '', 'Directrice', 'Élue').row).toMatchObject({ jobTitle: 'Directrice ; Élue' });
  });
});
