import { Injectable } from '@nestjs/common';
import type { SubjectThread } from '@trame/contracts/subject-threads';
import { Clock } from '../../../platform/clock.ts';
import { TenantDb } from '../../../platform/database/tenant-db.ts';
import { NotFound } from '../../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../../platform/http/context.ts';
import { readingSubjects } from '../reading-subjects.ts';
import type { ItemPath } from './answer-in-hand.ts';
import { type StoredThread, toThread } from './thread.mapper.ts';
import { THREAD } from './thread.sql.ts';

const ITEM = 'select from app.agenda_item where meeting_id = $1 and id = $2';

/** Subjects across bodies. */
@Injectable()
export class ThreadReader {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
  ) {}

  /** The thread of an item. Throws `NotFound`, for a hidden item too. */
  async get(ctx: CouncilContext, { meetingId, itemId }: ItemPath): Promise<SubjectThread> {
    const asked = [meetingId, itemId, this.clock.now()];
    const known = await this.db.read(ctx, (tx) => tx.query<unknown[]>(ITEM, [meetingId, itemId]));
    if (known.length === 0) throw new NotFound();
    const [stored] = await this.db.read(readingSubjects(ctx), (tx) => tx.query<StoredThread[]>(THREAD, asked));
    if (!stored) throw new NotFound();
    return toThread(stored, this.clock.today(stored.zone));
  }
}
