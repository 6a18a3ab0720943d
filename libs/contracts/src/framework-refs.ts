import { FRAMEWORKS, OBJECTIVE_SETS } from '@trame/domain/frameworks/framework';
import { readItemRef } from '@trame/domain/frameworks/item-ref';
import { TARGET_PUBLICS } from '@trame/domain/frameworks/target-publics';
import { THEMES } from '@trame/domain/frameworks/themes';
import { z } from 'zod';
import { LIMITS } from './limits.ts';

const ref = z.string().max(LIMITS.text.word);

/** One item of one framework: `PTSM.SOMATIC_CARE`, `CLS.` and the id of an item the council wrote. */
export const frameworkItem = ref
  .refine((value) => readItemRef(value) !== null, { error: 'no_such_item' })
  .meta({ example: 'PTSM.SOMATIC_CARE' });

const isNational = (value: string): boolean => {
  const read = readItemRef(value);
  return OBJECTIVE_SETS.some((framework) => framework === read?.framework);
};

/** A national objective, of 2016 or of 2025. */
export const nationalObjective = ref
  .refine(isNational, { error: 'no_such_item' })
  .meta({ example: 'CLSM_2025.PREVENTION' });

/** What a filter asks for: one item, or any of a framework (`PTSM`). */
export const frameworkAsked = ref
  .refine((value) => FRAMEWORKS.some((name) => name === value) || readItemRef(value) !== null, {
    error: 'no_such_item',
  })
  .meta({ example: 'PTSM.SOMATIC_CARE' });

/** What an action serves and is about, and for whom: of its line, which the whole council reads. */
export const served = {
  frameworkItems: z.array(frameworkItem).max(LIMITS.frameworks.perAction),
  themes: z.array(z.enum(THEMES)).max(THEMES.length),
  publics: z.array(z.enum(TARGET_PUBLICS)).max(TARGET_PUBLICS.length),
};
