import type { Taxonomy } from './framework.ts';

/** The four aims of a council in the words of 2016, kept for the plans that were written with them. */
export const CLSM_2016_CODES = [
  'BETTER_MENTAL_HEALTH',
  'ACCESS_AND_CONTINUITY_OF_CARE',
  'INCLUSION_AND_CITIZENSHIP',
  'FIGHT_STIGMA',
] as const;
export type Clsm2016 = (typeof CLSM_2016_CODES)[number];

/** The instruction of 2025 completes that of 2016 and does not repeal it: its objectives may still be named. */
export const CLSM_2016: Taxonomy<Clsm2016> = {
  framework: 'CLSM_2016',
  edition: '2016-1',
  source: {
    title: 'Instruction n° DGS/SP4/CGET/2016/289 du 30 septembre 2016',
    date: '2016-09-30',
    level: 'INSTRUCTION',
  },
  items: CLSM_2016_CODES.map((code) => ({ code, since: '2016-09-30', until: null })),
};
