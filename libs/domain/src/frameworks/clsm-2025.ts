import type { Taxonomy } from './framework.ts';

/** The five aims of a council in the national reference of 2025. */
export const CLSM_2025_CODES = [
  'DETERMINANTS',
  'PREVENTION',
  'CARE_PATHWAYS',
  'INCLUSION_AND_RIGHTS',
  'FIGHT_STIGMA',
] as const;
export type Clsm2025 = (typeof CLSM_2025_CODES)[number];

/** What new plans start from. */
export const CLSM_2025: Taxonomy<Clsm2025> = {
  framework: 'CLSM_2025',
  edition: '2025-1',
  source: {
    title: 'Instruction n° DGS/SP4/2025/8 du 13 mai 2025, référentiel national',
    date: '2025-05-13',
    level: 'INSTRUCTION',
  },
  items: CLSM_2025_CODES.map((code) => ({ code, since: '2025-05-13', until: null })),
};
