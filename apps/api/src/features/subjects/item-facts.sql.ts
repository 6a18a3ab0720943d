import { hasText } from '../agenda/index.ts';

/** The body aliased `b` as a chip shows it. */
export const bodyRefJson = (b: string): string =>
  `json_build_object('id', ${b}.id, 'label', ${b}.label, 'tag', ${b}.tag, 'type', ${b}.type)`;

/** Whether a meeting dealt with its item aliased `i`: opened, noted, decided, or marked without debate. */
export const dealtWith = (i: string): string => `
  (${i}.closed_at is not null or ${i}.without_debate
   or ${hasText(`${i}.id`)}
   or exists (select from app.decision d where d.item_id = ${i}.id and d.removed_at is null)
   or exists (select from app.action a where a.item_id = ${i}.id and a.removed_at is null))`;

/** The thread the item aliased `i` belongs to: its subject, or itself while it has none. */
export const threadOf = (i: string): string => `coalesce(${i}.subject_id, ${i}.id)`;
