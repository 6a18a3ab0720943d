import type { Taxonomy } from './framework.ts';

/** Editions of the information weeks on mental health, one each October, the next ones first. */
export const SISM_CODES = ['SISM_2027', 'SISM_2026', 'SISM_2025', 'SISM_2024', 'SISM_2023', 'SISM_2022'] as const;
export type Sism = (typeof SISM_CODES)[number];

/** 1990 was the first edition. */
const EDITION_ZERO = 1989;
const yearOf = (code: Sism): number => Number(code.slice(-4));

/** An edition is prepared from the year before, and told of until the end of its own. */
export const SISM: Taxonomy<Sism> = {
  framework: 'SISM',
  edition: '2026-1',
  source: {
    title: 'Semaines d’information sur la santé mentale, collectif national coordonné par Psycom',
    date: '1990-01-01',
    level: 'EVENT',
  },
  items: SISM_CODES.map((code) => ({
    code,
    reference: `${String(yearOf(code) - EDITION_ZERO)}e`,
    since: `${String(yearOf(code) - 1)}-01-01`,
    until: `${String(yearOf(code))}-12-31`,
  })),
};
