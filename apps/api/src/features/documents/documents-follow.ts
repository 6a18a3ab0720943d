import type { EntityManager } from 'typeorm';
import { insertRows } from '../../platform/database/insert-rows.ts';
import { newId } from '../../platform/database/new-id.ts';

// Those that were removed go along: they may still be put back.
const TO_POINT = 'update app.document set item_id = null, point_id = $2 where item_id = $1';
const TO_ITEM = 'update app.document set item_id = $2, point_id = null where point_id = $1';

/** An item leaves its agenda for the parking lot: its documents wait with it. */
export const documentsToPoint = (tx: EntityManager, itemId: string, pointId: string): Promise<unknown> =>
  tx.query(TO_POINT, [itemId, pointId]);

/** A point goes to an agenda, with its documents. */
export const documentsToItem = (tx: EntityManager, pointId: string, itemId: string): Promise<unknown> =>
  tx.query(TO_ITEM, [pointId, itemId]);

const BACK = `
  update app.document d set item_id = null, point_id = p.id
  from app.parked_point p join app.agenda_item i on i.id = p.item_id
  where d.item_id = i.id and (i.id = $1 or i.meeting_id = any ($2::uuid[]))`;

/** An item that came from the parking lot is about to be deleted, alone or with its meeting: the point waits again, whole. */
export const documentsBackToPoints = (
  tx: EntityManager,
  deleted: { itemId: string } | { meetingIds: readonly string[] },
): Promise<unknown> => tx.query(BACK, 'itemId' in deleted ? [deleted.itemId, []] : [null, deleted.meetingIds]);

const LATEST = `
  select d.title, v.file_name, v.type, v.sha256, v.bytes, v.uploader_id, v.sent_at, v.scanned, v.missing_since,
    v.thumbnail_sha256, v.thumbnail_bytes, v.thumbnail_width, v.thumbnail_height
  from app.document d
  join lateral (select * from app.document_version w where w.document_id = d.id order by w.number desc limit 1) v on true
  where d.item_id = $1 and d.removed_at is null order by d.created_at, d.id`;

const DOCUMENT = { id: 'uuid', title: 'text', item_id: 'uuid', point_id: 'uuid', copied: 'boolean' };
const VERSION = {
  document_id: 'uuid',
  number: 'integer',
  file_name: 'text',
  type: 'text',
  sha256: 'text',
  bytes: 'bigint',
  uploader_id: 'uuid',
  sent_at: 'timestamptz',
  scanned: 'boolean',
  missing_since: 'timestamptz',
  thumbnail_sha256: 'text',
  thumbnail_bytes: 'integer',
  thumbnail_width: 'smallint',
  thumbnail_height: 'smallint',
};

/**
 * Gives an item or a point documents like those of another item, each with its latest file alone. They are documents of
 * their own: whoever keeps one may change or remove it, and the other stays. The bytes are stored once.
 */
export async function copyDocuments(
  tx: EntityManager,
  fromItemId: string,
  to: { itemId: string } | { pointId: string },
): Promise<void> {
  const found = await tx.query<{ title: string }[]>(LATEST, [fromItemId]);
  const rows = found.map((row) => ({ ...row, id: newId() }));
  const owner = 'itemId' in to ? { item_id: to.itemId } : { point_id: to.pointId };
  await insertRows(
    tx,
    'app.document',
    DOCUMENT,
    rows.map(({ id, title }) => ({ id, title, copied: true, ...owner })),
  );
  await insertRows(
    tx,
    'app.document_version',
    VERSION,
    rows.map(({ id, ...version }) => ({ ...version, document_id: id, number: 1 })),
  );
}
