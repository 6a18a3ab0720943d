import { Injectable } from '@nestjs/common';
import type { Note } from '@trame/contracts/live-meetings';
import type { NoteBody } from '@trame/contracts/minutes';
import { putVersion } from '../../platform/database/put-version.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { meetingToWrite, refuseClosedItem } from '../live-meetings/index.ts';
import { lockNote, type StoredNote } from './stored-note.ts';

// A device may have been offline: its own time is kept, never one that has not come yet.
const WRITE = `
  insert into app.note (id, meeting_id, item_id, text, noted_at, author_id)
  values ($1, $2, $3, $4, least($5::timestamptz, now()), $6)
  on conflict (council_id, id) do nothing returning id`;

const CHANGE = `
  update app.note set item_id = $2, text = $3, removed_at = null, version = version + 1 where id = $1`;

/** Writes a line of the minutes, or changes it. What answers 200 is committed. */
@Injectable()
export class PutNote {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  run(
    ctx: CouncilContext,
    { meetingId, noteId }: { meetingId: string; noteId: string },
    { itemId, text, notedAt }: NoteBody,
  ): Promise<Note> {
    return this.db.transaction(ctx, async (tx) => {
      await meetingToWrite(tx, ctx, meetingId);
      await refuseClosedItem(tx, ctx, { meetingId, itemId });
      const done = await putVersion<StoredNote>(ctx.seenVersion, {
        create: async () => {
          const written = await tx.query<unknown[]>(WRITE, [noteId, meetingId, itemId, text, notedAt, ctx.personId]);
          return written.length === 1;
        },
        read: () => lockNote(tx, meetingId, noteId),
        isSame: (stored) => !stored.removed && stored.itemId === itemId && stored.text === text,
        change: () => tx.query(CHANGE, [noteId, itemId, text]),
      });
      if (done.written) await this.audit.record(tx, 'note.put', noteId, ['text']);
      return done.view;
    });
  }
}
