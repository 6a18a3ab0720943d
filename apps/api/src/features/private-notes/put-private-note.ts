import { Injectable } from '@nestjs/common';
import type { PrivateNote, PrivateNoteBody } from '@trame/contracts/private-notes';
import type { EntityManager } from 'typeorm';
import { putVersion } from '../../platform/database/put-version.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { meetingToWrite, refuseClosedItem } from '../live-meetings/index.ts';

const OPEN_NOTEBOOK = 'insert into app.private_notebook (meeting_id) values ($1) on conflict do nothing';

const WRITE = `
  insert into app.private_note (meeting_id, item_id, person_id, text) values ($1, $2, $3, $4)
  on conflict (council_id, meeting_id, item_id, person_id) do nothing returning version`;

const CHANGE = `
  update app.private_note set text = $4, version = version + 1
  where meeting_id = $1 and item_id = $2 and person_id = $3`;

const ONE = `
  select json_build_object('itemId', item_id, 'version', version, 'text', text) as note
  from app.private_note where meeting_id = $1 and item_id = $2 and person_id = $3 for update`;

interface Place {
  meetingId: string;
  itemId: string;
}

/**
 * Writes what somebody notes for themselves. What answers 200 is committed. The audit trail does not tell: it is read by
 * others, and that somebody took a note, and when, is theirs alone.
 */
@Injectable()
export class PutPrivateNote {
  constructor(private readonly db: TenantDb) {}

  run(ctx: CouncilContext, place: Place, { text }: PrivateNoteBody): Promise<PrivateNote> {
    return this.db.transaction(ctx, async (tx) => {
      await meetingToWrite(tx, ctx, place.meetingId);
      await refuseClosedItem(tx, ctx, place);
      const key = [place.meetingId, place.itemId, ctx.personId];
      const done = await putVersion<PrivateNote>(ctx.seenVersion, {
        create: async () => {
          await tx.query(OPEN_NOTEBOOK, [place.meetingId]);
          return (await tx.query<unknown[]>(WRITE, [...key, text])).length === 1;
        },
        read: () => read(tx, key),
        isSame: (stored) => stored.text === text,
        change: () => tx.query(CHANGE, [...key, text]),
      });
      return done.view;
    });
  }
}

async function read(tx: EntityManager, key: readonly string[]): Promise<PrivateNote | null> {
  const [row] = await tx.query<{ note: PrivateNote }[]>(ONE, [...key]);
  return row?.note ?? null;
}
