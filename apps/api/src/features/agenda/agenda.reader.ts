import type { AgendaItem } from '@trame/contracts/agenda';
import type { EntityManager } from 'typeorm';
import { presentersJson } from './presenters.sql.ts';
import { SHOWN_ITEMS } from './shown-items.sql.ts';

const itemJson = (hidden: string, presenters: string): string => `
  json_build_object('id', i.id, 'version', i.version, 'position', i.position, 'title', i.title, 'purpose', i.purpose,
    'presenters', ${presenters}, 'minutes', i.minutes, 'description', i.description, 'subjectId', i.subject_id,
    'restricted', i.restricted, 'hidden', ${hidden})`;

const PRESENTERS = presentersJson('item_id', 'i.id');
const ITEM = itemJson('i.hidden', PRESENTERS);

/** SQL of the whole agenda of a meeting as one JSON array; `meetingId` is an expression, never a value. */
export const agendaJson = (meetingId: string): string =>
  `coalesce((select json_agg(${ITEM} order by i.position) from ${SHOWN_ITEMS} i where i.meeting_id = ${meetingId}), '[]')`;

/** What is sent and printed for several people: whoever sends it, the row of a restricted item has no words. */
const TOLD = `
  select coalesce(json_agg(${itemJson('i.restricted', `case when i.restricted then '[]'::json else ${PRESENTERS} end`)}
    order by i.position), '[]') as items
  from app.agenda_item i where i.meeting_id = $1`;

/** The agenda of a meeting, in order, as whoever announced themselves in `tx` may read it. */
export async function readAgenda(tx: EntityManager, meetingId: string): Promise<AgendaItem[]> {
  const [row] = await tx.query<{ items: AgendaItem[] }[]>(`select ${agendaJson('$1')} as items`, [meetingId]);
  return row?.items ?? [];
}

/** The same as everybody may be told: restricted items are hidden, whoever asks. */
export async function readToldAgenda(tx: EntityManager, meetingId: string): Promise<AgendaItem[]> {
  const [row] = await tx.query<{ items: AgendaItem[] }[]>(TOLD, [meetingId]);
  return row?.items ?? [];
}

/** One item, or nothing. */
export async function readItem(tx: EntityManager, itemId: string): Promise<AgendaItem | undefined> {
  const [row] = await tx.query<{ item: AgendaItem }[]>(`select ${ITEM} as item from ${SHOWN_ITEMS} i where i.id = $1`, [
    itemId,
  ]);
  return row?.item;
}
