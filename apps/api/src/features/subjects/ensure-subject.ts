import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/database/new-id.ts';
import { SHOWN_ITEMS } from '../agenda/index.ts';

const OF_ITEM = `
  select i.subject_id as "subjectId", s.title, m.body_id as "bodyId"
  from app.agenda_item i join ${SHOWN_ITEMS} s on s.id = i.id join app.meeting m on m.id = i.meeting_id
  where i.id = $1 for update of i`;

/**
 * The subject of an item, made on the spot when it had none: nobody has to declare one. Taken up again, a subject is
 * open again.
 */
export async function ensureSubject(tx: EntityManager, itemId: string): Promise<string> {
  const [item] = await tx.query<[{ subjectId: string | null; title: string; bodyId: string }]>(OF_ITEM, [itemId]);
  if (item.subjectId) {
    await tx.query('update app.subject set closed_at = null where id = $1', [item.subjectId]);
    return item.subjectId;
  }
  const id = newId();
  await tx.query('insert into app.subject (id, body_id, title) values ($1, $2, $3)', [id, item.bodyId, item.title]);
  await tx.query('update app.agenda_item set subject_id = $2 where id = $1', [itemId, id]);
  return id;
}
