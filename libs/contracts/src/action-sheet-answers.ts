import { VISIBILITIES } from '@trame/domain/action-plan/visibility';
import { UNIT_KINDS } from '@trame/domain/territory/place';
import { z } from 'zod';
import { served } from './framework-refs.ts';
import { LIMITS } from './limits.ts';
import { personRef } from './people.ts';
import { day, id, instant, version } from './shapes.ts';
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
    ...served,
  })
  .meta({ id: 'ActionSheetTexts' });
export type SheetTexts = z.output<typeof sheetTexts>;

/** What somebody wrote under the sheet. */
export const sheetComment = z
  .object({
    id,
    version,
    text: z.string().max(LIMITS.text.paragraph),
    author: personRef.nullable(),
    mentions: z.array(personRef).max(LIMITS.list.choice),
    writtenAt: instant,
    editedAt: instant.nullable(),
    mayChange: z.boolean(),
    mayRemove: z.boolean(),
  })
  .meta({ id: 'SheetComment' });
export type SheetComment = z.output<typeof sheetComment>;

const sheetMeeting = z
  .object({ itemId: id, itemTitle: name, meetingId: id, meetingTitle: name, heldOn: day, held: z.boolean() })
  .meta({ id: 'SheetMeeting' });
const sheetDecision = z
  .object({ id, bodyTag: z.string().max(LIMITS.text.word), year: z.int(), number: z.int() })
  .extend({ text: z.string().max(LIMITS.text.paragraph), meetingId: id, decidedOn: day })
  .meta({ id: 'SheetDecision' });
/** One change: who, when, which fields. No value: the trail holds none. */
const change = z
  .object({ at: instant, who: personRef.nullable(), action: z.string().max(80) })
  .extend({ fields: z.array(z.string().max(80)).max(LIMITS.list.choice) })
  .meta({ id: 'SheetChange' });

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
    comments: z.array(sheetComment).max(LIMITS.sheet.comments),
    /** Does a comment name the reader, who has not opened the sheet since? */
    unread: z.boolean(),
    /** Where it was, or will be, spoken of, and what was decided there. */
    meetings: z.array(sheetMeeting).max(LIMITS.list.choice),
    decisions: z.array(sheetDecision).max(LIMITS.list.choice),
    /** The latest changes, for those who follow the action; none for others. */
    history: z.array(change).max(LIMITS.list.page),
    /** May this reader change the sheet, or only read it? */
    mayChange: z.boolean(),
    /** Under a closed roadmap nobody writes any more. */
    mayComment: z.boolean(),
  })
  .meta({ id: 'ActionSheet' });
export type ActionSheet = z.output<typeof actionSheet>;
