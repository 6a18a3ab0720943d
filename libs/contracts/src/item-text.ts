import { type ItemText, OUTCOME_KINDS, TEXT_MARKS } from '@trame/domain/minutes/item-text';
import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { id, instant, washed } from './shapes.ts';

const { blocks, characters, runs } = LIMITS.itemText;

const mark = z.strictObject({ type: z.enum(TEXT_MARKS) });
const inline = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('text'),
    text: washed(LIMITS.text.page),
    marks: z.array(mark).max(TEXT_MARKS.length).optional(),
  }),
  z.strictObject({ type: z.literal('mention'), attrs: z.strictObject({ personId: id }) }),
  z.strictObject({ type: z.literal('actionReference'), attrs: z.strictObject({ actionId: id }) }),
]);

const paragraph = z.strictObject({
  type: z.literal('paragraph'),
  attrs: z.strictObject({ at: instant.nullable() }).default({ at: null }),
  content: z.array(inline).max(runs).default([]),
});
// two people who cut and join at once may leave a list without line, or a line without words: empty, not broken
const listItem = z.strictObject({ type: z.literal('listItem'), content: z.array(paragraph).max(blocks).default([]) });
const block = z.discriminatedUnion('type', [
  paragraph,
  z.strictObject({ type: z.literal('bulletList'), content: z.array(listItem).max(blocks).default([]) }),
  z.strictObject({ type: z.literal('outcome'), attrs: z.strictObject({ kind: z.enum(OUTCOME_KINDS), id }) }),
]);

/**
 * What may be written under an item. Anything else (another node, mark or attribute, too much of it) is refused whole:
 * nothing that comes out of here is markup.
 */
export const itemText: z.ZodType<ItemText> = z
  .strictObject({ type: z.literal('doc'), content: z.array(block).max(blocks).default([]) })
  .refine((text) => JSON.stringify(text).length <= characters * 2, { error: 'too_long' });
