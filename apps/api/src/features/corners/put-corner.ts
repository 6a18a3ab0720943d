import { Injectable } from '@nestjs/common';
import type { Corner, CornerBody } from '@trame/contracts/corners';
import { LIMITS } from '@trame/contracts/limits';
import type { EntityManager } from 'typeorm';
import { putVersion } from '../../platform/database/put-version.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { VersionStale } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { meetingInHand } from '../live-meetings/index.ts';
import { CornerLimit, CornerTooSmall } from './corners.errors.ts';
import { CornersReader } from './corners.reader.ts';

interface Target {
  meetingId: string;
  cornerId: string;
}

const ADD = `
  insert into app.corner (id, meeting_id, label, room, capacity) values ($1, $2, $3, $4, $5)
  on conflict (council_id, id) do nothing returning id`;

const CHANGE = 'update app.corner set label = $2, room = $3, capacity = $4, version = version + 1 where id = $1';

/** Adds a corner to a meeting, or changes it. */
@Injectable()
export class PutCorner {
  constructor(
    private readonly db: TenantDb,
    private readonly reader: CornersReader,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, Forbidden, VersionStale, CornerLimit, CornerTooSmall */
  run(ctx: CouncilContext, { meetingId, cornerId }: Target, body: CornerBody): Promise<Corner> {
    return this.db.transaction(ctx, async (tx) => {
      // the meeting is held: two corners added at once count each other
      await meetingInHand(tx, ctx, meetingId);
      const { label, room, capacity } = body;
      const done = await putVersion<Corner>(ctx.seenVersion, {
        create: () => add(tx, meetingId, [cornerId, meetingId, label, room, capacity]),
        read: () => this.reader.lock(tx, meetingId, cornerId),
        isSame: (stored) => stored.label === label && stored.room === room && stored.capacity === capacity,
        change: () => this.change(tx, { meetingId, cornerId }, body),
      });
      if (done.written) await this.audit.record(tx, 'corner.put', cornerId, ['label', 'room', 'capacity']);
      return done.view;
    });
  }

  private async change(tx: EntityManager, { meetingId, cornerId }: Target, body: CornerBody): Promise<void> {
    const stored = await this.reader.lock(tx, meetingId, cornerId);
    if (!stored) throw new VersionStale(stored);
    if (stored.people.length > body.capacity) throw new CornerTooSmall();
    // places are numbers up to the capacity: those who stay take the first ones
    await tx.query('delete from app.corner_place where corner_id = $1', [cornerId]);
    await tx.query(CHANGE, [cornerId, body.label, body.room, body.capacity]);
    await tx.query(
      `insert into app.corner_place (meeting_id, corner_id, capacity, place, person_id)
       select $1, $2, $3, row_number() over (), person from unnest($4::uuid[]) as person`,
      [meetingId, cornerId, body.capacity, stored.people.map(({ id }) => id)],
    );
  }
}

async function add(tx: EntityManager, meetingId: string, values: unknown[]): Promise<boolean> {
  const rows = await tx.query<unknown[]>(ADD, values);
  const [{ count }] = await tx.query<[{ count: number }]>(
    'select count(*)::integer as count from app.corner where meeting_id = $1',
    [meetingId],
  );
  if (count > LIMITS.onTheDay.corners) throw new CornerLimit();
  return rows.length > 0;
}
