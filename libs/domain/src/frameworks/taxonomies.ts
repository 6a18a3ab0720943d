import { CLSM_2016 } from './clsm-2016.ts';
import { CLSM_2025 } from './clsm-2025.ts';
import type { FrameworkItem, NationalFramework, Taxonomy } from './framework.ts';
import { PTSM } from './ptsm.ts';
import { SISM } from './sism.ts';

const TAXONOMIES: Readonly<Record<NationalFramework, Taxonomy>> = { CLSM_2025, CLSM_2016, PTSM, SISM };

/** The national framework of that name, with its source and all its items, past ones too. */
export const taxonomyOf = (framework: NationalFramework): Taxonomy => TAXONOMIES[framework];

/** Whether a framework ever had an item of that code. */
export const hasItem = (framework: NationalFramework, code: string): boolean =>
  taxonomyOf(framework).items.some((item) => item.code === code);

/** The items that are offered on a day (`YYYY-MM-DD`), in the order of the text. */
export const itemsOn = (framework: NationalFramework, day: string): readonly FrameworkItem[] =>
  taxonomyOf(framework).items.filter(({ since, until }) => since <= day && (until === null || day <= until));
