import { VISIBILITIES } from '@trame/domain/action-plan/visibility';
import { UNIT_KINDS } from '@trame/domain/territory/place';
import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { personRef } from './people.ts';
import { day, id, version } from './shapes.ts';
import { budgetLine, indicator, milestone, obstacle, partner } from './sheet-parts.ts';

const name = z.string().max(LIMITS.text.line);
const long = z.string().max(LIMITS.text.page);

/** What is written of an action in words, and who may read it. `version` is that of the action. */
export const sheetTexts = z
  .object({
    id,
    version,
    description: long,
    context: long,
    aims: long,
    targetPublic: z.string().max(500).nullable(),
    humanMeans: z.string().max(LIMITS.text.paragraph),
    evaluation: long,
    visibility: z.enum(VISIBILITIES),
    referent: personRef.nullable(),
    territory: z.array(z.object({ id, kind: z.enum(UNIT_KINDS), name })).max(LIMITS.list.page),
  })
  .meta({ id: 'ActionSheetTexts' });
export type SheetTexts = z.output<typeof sheetTexts>;

/** The whole sheet of an action, but what its line and its news say. */
export const actionSheet = sheetTexts
  .extend({
    /** Today where the council is. */
    today: day,
    partners: z.array(partner).max(LIMITS.sheet.lines),
    budget: z.array(budgetLine).max(LIMITS.sheet.lines),
    indicators: z.array(indicator).max(LIMITS.sheet.lines),
    milestones: z.array(milestone).max(LIMITS.sheet.lines),
    obstacles: z.array(obstacle).max(LIMITS.sheet.lines),
    /** May this reader change the sheet, or only read it? */
    mayChange: z.boolean(),
  })
  .meta({ id: 'ActionSheet' });
export type ActionSheet = z.output<typeof actionSheet>;
