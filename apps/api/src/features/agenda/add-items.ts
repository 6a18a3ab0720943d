import type { NewAgendaItem } from '@trame/contracts/agenda';
import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/database/new-id.ts';
import { keepWords, openWords } from './item-words.ts';
import { addPresenters, refuseUnknownPresenters } from './put-presenters.ts';

/** An item, and the subject it goes on with if any. */
export type ItemToAdd = NewAgendaItem & { subjectId?: string | null };

/**
 * Adds items at the end of a meeting's agenda, in one statement, and gives their ids in order. A presenter must be
 * somebody of the council: `ValidationFailed` otherwise, which says where as `pointer` does.
 */
export async function addItems(
  tx: EntityManager,
  meetingId: string,
  items: readonly ItemToAdd[],
  pointer?: (item: number) => string,
): Promise<string[]> {
  if (items.length === 0) return [];
  await refuseUnknownPresenters(tx, items, pointer);
  const rows = items.map((item, place) => ({ id: newId(), place, ...item }));
  await tx.query(
    `insert into app.agenda_item (id, meeting_id, position, title, purpose, minutes, description, restricted, subject_id)
     select r.id, $1, r.place + (select coalesce(max(position) + 1, 0) from app.agenda_item where meeting_id = $1),
            r.title, r.purpose, r.minutes, r.description, r.restricted, r."subjectId"
     from jsonb_to_recordset($2::jsonb) as r(id uuid, place integer, title text, purpose text, minutes integer,
       description text, restricted boolean, "subjectId" uuid)`,
    [meetingId, JSON.stringify(rows.map((row) => ({ ...row, ...openWords(row) })))],
  );
  await keepWords(tx, rows);
  await addPresenters(tx, 'item_id', rows);
  return rows.map(({ id }) => id);
}

/** Gives several meetings that have none the same agenda, in one statement. Presenters as in `addItems`. */
export async function addItemsToEach(
  tx: EntityManager,
  meetingIds: readonly string[],
  items: readonly NewAgendaItem[],
): Promise<void> {
  if (items.length === 0) return;
  await refuseUnknownPresenters(tx, items);
  const rows = meetingIds.flatMap((meetingId) =>
    items.map((item, place) => ({ id: newId(), meetingId, place, ...item })),
  );
  await tx.query(
    `insert into app.agenda_item (id, meeting_id, position, title, purpose, minutes, description, restricted)
     select r.id, r."meetingId", r.place, r.title, r.purpose, r.minutes, r.description, r.restricted
     from jsonb_to_recordset($1::jsonb) as r(id uuid, "meetingId" uuid, place integer, title text, purpose text,
       minutes integer, description text, restricted boolean)`,
    [JSON.stringify(rows.map((row) => ({ ...row, ...openWords(row) })))],
  );
  await keepWords(tx, rows);
  await addPresenters(tx, 'item_id', rows);
}
