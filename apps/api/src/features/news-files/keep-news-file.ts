import { LIMITS } from '@trame/contracts/limits';
import { titleOfFile } from '@trame/domain/documents/clean-file-name';
import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/database/new-id.ts';
import type { Actor } from '../../platform/http/context.ts';
import { addVersion, type TakenFile } from '../documents/index.ts';
import { NewsFilesFull } from './news-files.errors.ts';

/** Locks the note: two who send at once do not both take the last place. */
const NOTE = 'select from app.progress_note where id = $1 for update';
const COUNT = 'select count(*)::integer as count from app.document where note_id = $1 and removed_at is null';
const ADD = 'insert into app.document (id, title, note_id, alt) values ($1, $2, $3, $4)';

/** Is there room for one more? The note stays locked until the commit. @throws NewsFilesFull */
export async function refuseFullNote(tx: EntityManager, noteId: string): Promise<void> {
  await tx.query(NOTE, [noteId]);
  const [found] = await tx.query<{ count: number }[]>(COUNT, [noteId]);
  if ((found?.count ?? 0) >= LIMITS.newsFiles.perNote) throw new NewsFilesFull();
}

/** Names a stored file as one of a note. @throws NewsFilesFull, QuotaReached */
export async function keepNewsFile(
  tx: EntityManager,
  actor: Actor,
  noteId: string,
  { file, alt }: { file: TakenFile; alt: string },
): Promise<string> {
  await refuseFullNote(tx, noteId);
  const id = newId();
  await tx.query(ADD, [id, titleOfFile(file.fileName), noteId, alt]);
  await addVersion(tx, actor, id, file);
  return id;
}
