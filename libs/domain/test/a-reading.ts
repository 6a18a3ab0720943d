import type { PlanTools } from '../src/imports/plan/plan-preview.ts';
import type { PlanReading } from '../src/imports/plan/plan-row.ts';

/** What lists say in words, and how long they may be. */
export const someTools: PlanTools = {
  most: { lines: 50, measurements: 100 },
  words: { baseline: (text) => `valeur de départ : ${text}`, indicator: 'Indicateur' },
};

/** How a sheet of a council that knows no organisation is read. */
export const aReading: Omit<PlanReading, 'places'> = {
  ...{ parts: [], whole: false, words: someTools.words },
  isOrganization: () => false,
};
