import type { Taxonomy } from './framework.ts';

/** The six priorities of a territorial mental-health project, one article each. */
export const PTSM_CODES = [
  'EARLY_DETECTION',
  'RECOVERY_PATHWAYS',
  'SOMATIC_CARE',
  'CRISIS_AND_EMERGENCY',
  'RIGHTS_AND_STIGMA',
  'SOCIAL_DETERMINANTS',
] as const;
export type Ptsm = (typeof PTSM_CODES)[number];

const FIRST_ARTICLE = 5;
/** Published on 29 July 2017, in force the next day. */
const since = '2017-07-30';

/** Code de la santé publique, R3224-5 to R3224-10. */
export const PTSM: Taxonomy<Ptsm> = {
  framework: 'PTSM',
  edition: '2017-1',
  source: {
    title: 'Décret n° 2017-1200 du 27 juillet 2017, Code de la santé publique R3224-5 à R3224-10',
    date: '2017-07-27',
    level: 'DECREE',
  },
  items: PTSM_CODES.map((code, at) => ({
    code,
    reference: `R3224-${String(FIRST_ARTICLE + at)}`,
    since,
    until: null,
  })),
};
