import type { ItemText } from '@trame/domain/minutes/item-text';
import type { EntityManager } from 'typeorm';

const BEGIN = 'insert into app.item_text (item_id) values ($1) on conflict (council_id, item_id) do nothing';
const LOCK = 'select version from app.item_text where item_id = $1 for update';
const UPDATES = 'select seq, content from app.item_update where item_id = $1 and seq > $2 order by seq';
// One statement: whoever writes in the same text waits until the commit. What it asks is as it was before it.
const ADD = `
  with added as (insert into app.item_update (item_id, seq, content, author_id) values ($1, $2, $3, $4)),
    projected as (update app.item_text set version = $2, document = $5, written_at = now() where item_id = $1)
  select exists (select from app.item_update
    where item_id = $1 and author_id = $4 and written_at > now() - interval '15 minutes') as lately`;

/** One step of a text: what somebody typed, or what many steps came to once merged. */
export interface StoredUpdate {
  seq: number;
  content: Buffer;
}

/** The number of the last update of the text, which nobody else adds to until the commit. */
export async function lockText(tx: EntityManager, itemId: string): Promise<number> {
  const lock = () => tx.query<{ version: number }[]>(LOCK, [itemId]);
  const [known] = await lock();
  if (known) return known.version;
  await tx.query(BEGIN, [itemId]);
  const [begun] = await lock();
  return begun?.version ?? 0;
}

/** The updates that came after number `seq`, oldest first; 0: all. */
export const updatesAfter = (tx: EntityManager, itemId: string, seq: number): Promise<StoredUpdate[]> =>
  tx.query<StoredUpdate[]>(UPDATES, [itemId, seq]);

/** Adds an update to a locked text, and what the text says with it; answers whether its author wrote there lately. */
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
): Promise<boolean> {
  const values = [itemId, seq, Buffer.from(content), authorId, JSON.stringify(text)];
  const [row] = await tx.query<{ lately: boolean }[]>(ADD, values);
  return row?.lately ?? false;
}
