import type { AgendaItem } from '@trame/contracts/agenda';
import type { EntityManager } from 'typeorm';
import { presentersJson } from './presenters.sql.ts';

const ITEM = `
  json_build_object('id', i.id, 'version', i.version, 'position', i.position, 'title', i.title, 'purpose', i.purpose,
    'presenters', ${presentersJson('item_id', 'i.id')}, 'minutes', i.minutes, 'description', i.description,
    'subjectId', i.subject_id)`;

const FROM_ITEMS = 'from app.agenda_item i';

/** SQL of the whole agenda of a meeting as one JSON array; `meetingId` is an expression, never a value. */
export const agendaJson = (meetingId: string): string =>
  `coalesce((select json_agg(${ITEM} order by i.position) ${FROM_ITEMS} where i.meeting_id = ${meetingId}), '[]')`;

/** The agenda of a meeting, in order. */
export async function readAgenda(tx: EntityManager, meetingId: string): Promise<AgendaItem[]> {
  const [row] = await tx.query<{ items: AgendaItem[] }[]>(`select ${agendaJson('$1')} as items`, [meetingId]);
  return row?.items ?? [];
}

/** One item, or nothing. */
export async function readItem(tx: EntityManager, itemId: string): Promise<AgendaItem | undefined> {
  const [row] = await tx.query<{ item: AgendaItem }[]>(`select ${ITEM} as item ${FROM_ITEMS} where i.id = $1`, [
    itemId,
  ]);
  return row?.item;
}
