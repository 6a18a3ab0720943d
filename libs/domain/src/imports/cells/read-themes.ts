import type { Theme } from '../../frameworks/themes.ts';
import { fold } from './fold.ts';

export interface ReadThemes {
  readonly themes: readonly Theme[];
  /** `CERTAIN`: the words say these themes and nothing else. */
  readonly certainty: 'CERTAIN' | 'PROPOSED';
}

/** Words of a theme, folded. The most telling come first: what one reads is not read again by the next. */
const WORDS: readonly (readonly [Theme, RegExp])[] = [
  ['SUICIDE_PREVENTION', /\b(?:prevention )?(?:du )?suicid\w*(?: prevention)?/gu],
  ['STIGMA', /\b(?:lutte contre (?:la |les )?|fight against )?(?:(?:de)?stigma\w*|prejuges|discriminations?)/gu],
  ['OLDER_PEOPLE', /\b(?:avancee en age|personnes agees|seniors?|vieillissement|growing older|older people)\b/gu],
  ['INCLUSION', /\b(?:inclusion|liens? socia\w+|isolement|insertion sociale|social ties)\b/gu],
  ['RIGHTS', /\b(?:(?:acces aux )?droits?|pouvoir d agir|citoyennete|rights|power to act)\b/gu],
  ['HOUSING', /\b(?:logements?|habitat|hebergements?|bailleurs?|incurie|housing)\b/gu],
  ['WORK', /\b(?:emplois?|travail|insertion professionnelle|employment|work)\b/gu],
  ['PARENTHOOD', /\b(?:parents?|parentalite|perinatal\w*|parenthood|birth)\b/gu],
  ['YOUTH', /\b(?:enfan\w+|jeun\w+|adolescen\w+|etudiant\w*|children|youth)\b/gu],
  ['ADDICTIONS', /\b(?:addict\w+|alcool\w*|drogues?)\b/gu],
  ['PRECARITY', /\b(?:precari?t?\w*|pauvrete|migra\w+|exil\w*)\b/gu],
  ['CRISIS', /\b(?:crises?|crisis|urgences?|emergenc\w+)\b/gu],
  ['ACCESS_TO_CARE', /\b(?:(?:acces aux |parcours de )?soins?|access to care|care)\b/gu],
  ['PREVENTION', /\b(?:prevention|promotion|bien etre|well being)\b/gu],
];
/** They tell no theme from another. */
const FILLERS = /\b(?:sante mentale|mental health|sante|health|et|and|de|des|du|la|le|les|l|d|a|au|aux|en|of|the)\b/gu;

/** The themes that free words stand for, the most telling first; null when they stand for none. */
export function readThemes(text: string): ReadThemes | null {
  let left = fold(text);
  const themes = WORDS.flatMap(([theme, words]) => {
    const rest = left.replace(words, ' ');
    const found = rest !== left;
    left = rest;
    return found ? [theme] : [];
  });
  if (themes.length === 0) return null;
  return { themes, certainty: left.replace(FILLERS, ' ').trim() === '' ? 'CERTAIN' : 'PROPOSED' };
}
