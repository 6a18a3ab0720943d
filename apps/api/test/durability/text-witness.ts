import * as Y from 'yjs';
import { linesOf } from '../writing-together.ts';
import { asAdmin, type Coordinator } from './witness.ts';

/** A running meeting of the coordinator's with `count` items, written straight into the tables. */
export const aLongAgenda = (adminUrl: string, { councilId, bodyId }: Coordinator, count: number): Promise<string[]> =>
  asAdmin(adminUrl, async (client) => {
    const meetingId = crypto.randomUUID();
    await client.query(
      `insert into app.meeting (council_id, id, body_id, title, state, starts_local)
       values ($1, $2, $3, 'Séance', 'IN_PROGRESS', '2037-12-03T14:00')`,
      [councilId, meetingId, bodyId],
    );
    const { rows } = await client.query<{ id: string }>(
      `insert into app.agenda_item (council_id, id, meeting_id, position, title, purpose)
       select $1, gen_random_uuid(), $2, k, 'Point ' || k, 'DISCUSSION' from generate_series(1, $3::int) k returning id`,
      [councilId, meetingId, count],
    );
    return rows.map(({ id }) => id);
  });

/** What a text says: in the updates that people sent, and in the typed text that minutes are made of. */
export interface Written {
  lines: readonly string[];
  typed: readonly string[];
  /** The audit trail speaks of it. */
  audited: boolean;
}

interface Row {
  id: string;
  updates: Buffer[];
  document: { content?: { content?: { text?: string }[] }[] };
  audited: boolean;
}

const TEXTS = `
  select t.item_id as id, t.document,
    (select array_agg(u.content order by u.seq) from app.item_update u where u.item_id = t.item_id) as updates,
    exists (select from app.audit_entry e where e.council_id = t.council_id and e.object_id = t.item_id) as audited
  from app.item_text t where t.council_id = $1`;

/** What is there after all, by item. */
export const whatIsWritten = (adminUrl: string, councilId: string): Promise<ReadonlyMap<string, Written>> =>
  asAdmin(adminUrl, async (client) => {
    const { rows } = await client.query<Row>(TEXTS, [councilId]);
    return new Map(rows.map((row) => [row.id, written(row)]));
  });

function written({ updates, document, audited }: Row): Written {
  const shared = new Y.Doc();
  for (const update of updates) Y.applyUpdate(shared, update);
  const typed = (document.content ?? []).map(({ content = [] }) => content.map(({ text = '' }) => text).join(''));
  return { lines: linesOf(shared), typed, audited };
}
