import { hasText } from '../agenda/index.ts';

/** The body aliased `b` as a chip shows it. */
export const bodyRefJson = (b: string): string =>
  `json_build_object('id', ${b}.id, 'label', ${b}.label, 'tag', ${b}.tag, 'type', ${b}.type)`;

/**
 * What a body answered under its item aliased `i`, for `from ${answerOf('i')} a`: a sentence, or the words of a
 * decision. One whose decision was removed says nothing until that decision comes back.
 */
export const answerOf = (i: string): string => `(
  select g.id, g.version, g.created_at, g.decision_id, g.text, coalesce(g.text, e.text) as words
  from app.subject_answer g left join app.decision e on e.id = g.decision_id and e.removed_at is null
  where g.item_id = ${i}.id and coalesce(g.text, e.text) is not null)`;

/** When the meeting aliased `m` was over; the hour it was planned for, when nobody ended it on screen. */
export const over = (m: string): string => `coalesce(${m}.ended_at, ${m}.starts_local at time zone ${m}.zone)`;

/** Whether a meeting dealt with its item aliased `i`: opened, noted, decided, answered, or marked without debate. */
export const dealtWith = (i: string): string => `
  (${i}.closed_at is not null or ${i}.without_debate
   or ${hasText(`${i}.id`)}
   or exists (select from app.decision d where d.item_id = ${i}.id and d.removed_at is null)
   or exists (select from app.action a where a.item_id = ${i}.id and a.removed_at is null)
   or exists (select from ${answerOf(i)} told))`;

/** The thread the item aliased `i` belongs to: its subject, or itself while it has none. */
export const threadOf = (i: string): string => `coalesce(${i}.subject_id, ${i}.id)`;
