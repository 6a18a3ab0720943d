import { LIMITS } from '@trame/contracts/limits';
import { takesDocuments } from '@trame/domain/subjects/return-reasons';
import type { EntityManager } from 'typeorm';
import { AgendaFull, addItems, type ItemToAdd, presentersJson, SHOWN_ITEMS } from '../agenda/index.ts';
import { copyDocuments } from '../documents/index.ts';
import { ensureSubject } from './ensure-subject.ts';
import { itemsReturning } from './past-items.ts';
import { ItemNotReturning } from './subjects.errors.ts';

const CONTENT = `
  select i.title, i.purpose, ${presentersJson('item_id', 'i.id')} as presenters, i.minutes, i.description,
    i.restricted
  from ${SHOWN_ITEMS} i where i.id = $1`;

const LENGTH = 'select count(*)::integer as length from app.agenda_item where meeting_id = $1';

/**
 * Puts items that come back at the end of the agenda of `meetingId`, under the subject they share with it, and gives
 * the new ids in order. `seen`: what people chose beside, the agenda as it is or none yet. Throws `ItemNotReturning` when one of them does not, or is there
 * already, and `AgendaFull`.
 */
export async function carryOver(
  tx: EntityManager,
  bodyId: string,
  meetingId: string,
  itemIds: readonly string[],
  seen: 'AGENDA' | 'NONE' = 'AGENDA',
): Promise<string[]> {
  const proposed = await itemsReturning(tx, bodyId, seen === 'AGENDA' ? meetingId : null);
  const returning = new Map(proposed.map(({ itemId, reasons }) => [itemId, reasons]));
  const wanted = [...new Set(itemIds)];
  if (wanted.some((itemId) => !returning.has(itemId))) throw new ItemNotReturning();
  const items: ItemToAdd[] = [];
  for (const itemId of wanted) {
    const subjectId = await ensureSubject(tx, itemId);
    const [content] = await tx.query<[ItemToAdd]>(CONTENT, [itemId]);
    items.push({ ...content, subjectId });
  }
  const added = await addItems(tx, meetingId, items);
  for (const [place, fromItemId] of wanted.entries()) {
    const itemId = added[place];
    if (itemId && takesDocuments(returning.get(fromItemId) ?? [])) await copyDocuments(tx, fromItemId, { itemId });
  }
  const [agenda] = await tx.query<[{ length: number }]>(LENGTH, [meetingId]);
  if (agenda.length > LIMITS.meeting.items) throw new AgendaFull();
  return added;
}
