import { Injectable } from '@nestjs/common';
import type { NewsFile } from '@trame/contracts/news-files';
import type { EntityManager } from 'typeorm';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { NEWS_FILE, toNewsFile } from '../action-plan/index.ts';
import type { NotePlace } from './note-to-keep.ts';

const ONE = `
  select ${NEWS_FILE} as file, d.removed_at is not null as "isRemoved"
  from app.document d join app.document_version v on v.document_id = d.id where d.id = $1 and d.note_id = $2`;

/** Names one file of a note. */
export interface NewsFilePlace extends NotePlace {
  readonly documentId: string;
}

@Injectable()
export class NewsFilesReader {
  /** A file of the news as `ctx` reads it, removed or not. @throws NotFound */
  async any(tx: EntityManager, ctx: CouncilContext, { documentId, noteId }: NewsFilePlace) {
    const [row] = await tx.query<{ file: NewsFile; isRemoved: boolean }[]>(ONE, [documentId, noteId]);
    if (!row) throw new NotFound();
    return { file: toNewsFile(ctx.role, row.file), isRemoved: row.isRemoved };
  }

  /** The same, while it is there. @throws NotFound */
  async find(tx: EntityManager, ctx: CouncilContext, place: NewsFilePlace): Promise<NewsFile> {
    const { file, isRemoved } = await this.any(tx, ctx, place);
    if (isRemoved) throw new NotFound();
    return file;
  }
}
