import { describe, expect, it } from '@jest/globals';
import { dayInWords } from './day-in-words.ts';

const MONDAY = '2026-11-30';

describe('the day that French words say', () => {
  it.each([
    ['Signer la convention avant fin mars', '2027-03-31'],
    ['fin février 2028', '2028-02-29'],
    ['Écrire au bailleur pour le 15/01', '2027-01-15'],
    ['le 15/12', '2026-12-15'],
    ['le 30/11', '2026-11-30'],
    ['15/01/27', '2027-01-15'],
    ['le 3 décembre', '2026-12-03'],
    ['1er mars', '2027-03-01'],
    ['mi-avril', '2027-04-15'],
    ['début mai', '2027-05-01'],
    ['dans 15 jours', '2026-12-15'],
    ['sous quinze jours', '2026-12-15'],
    ['d’ici trois semaines', '2026-12-21'],
    ['dans 3 mois', '2027-02-28'],
    ['lundi prochain', '2026-12-07'],
    ['vendredi', '2026-12-04'],
    ['la semaine prochaine', '2026-12-11'],
    ['fin du mois', '2026-11-30'],
    ['le mois prochain', '2026-12-31'],
    ["d'ici fin de l'année", '2026-12-31'],
    ['demain', '2026-12-01'],
    ['après-demain', '2026-12-02'],
  ])('%s', (words, day) => expect(dayInWords(words, MONDAY)).toBe(day));

  it.each(['', 'Relire la note', 'le 31/02', 'Mars attaque', 'dans longtemps jours', '3114', 'la loi de 2002'])(
    'is none in "%s"',
    (words) => expect(dayInWords(words, MONDAY)).toBeNull(),
  );
});
