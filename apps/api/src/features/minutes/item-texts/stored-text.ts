import type { ItemText } from '@trame/domain/minutes/item-text';
import type { EntityManager } from 'typeorm';

const BEGIN = 'insert into app.item_text (item_id) values ($1) on conflict (council_id, item_id) do nothing';
const LOCK = 'select version from app.item_text where item_id = $1 for update';
const UPDATES = 'select seq, content from app.item_update where item_id = $1 and seq > $2 order by seq';
const ADD = 'insert into app.item_update (item_id, seq, content, author_id) values ($1, $2, $3, $4)';
const PROJECT = 'update app.item_text set version = $2, document = $3, written_at = now() where item_id = $1';

/** One step of a text: what somebody typed, or what many steps came to once merged. */
export interface StoredUpdate {
  seq: number;
  content: Buffer;
}

/** The number of the last update of the text, which nobody else adds to until the commit. */
export async function lockText(tx: EntityManager, itemId: string): Promise<number> {
  await tx.query(BEGIN, [itemId]);
  const [text] = await tx.query<{ version: number }[]>(LOCK, [itemId]);
  return text?.version ?? 0;
}

/** The updates that came after number `seq`, oldest first; 0: all. */
export const updatesAfter = (tx: EntityManager, itemId: string, seq: number): Promise<StoredUpdate[]> =>
  tx.query<StoredUpdate[]>(UPDATES, [itemId, seq]);

/** Adds an update to a locked text, and what the text says with it. */
export async function addUpdate(
  tx: EntityManager,
  {
    itemId,
    seq,
    content,
    authorId,
    text,
  }: {
    itemId: string;
    seq: number;
    content: Uint8Array;
    authorId: string | null;
    text: ItemText;
  },
): Promise<void> {
  await tx.query(ADD, [itemId, seq, Buffer.from(content), authorId]);
  await tx.query(PROJECT, [itemId, seq, JSON.stringify(text)]);
}
