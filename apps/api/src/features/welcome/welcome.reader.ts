import { Injectable } from '@nestjs/common';
import type { Welcome } from '@trame/contracts/welcome';
import { welcomeWindow } from '@trame/domain/on-the-day/welcome-window';
import type { EntityManager } from 'typeorm';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { refuseUnlessLeads } from '../bodies/index.ts';
import { wallTimeOf } from '../meetings/index.ts';

type Row = Omit<Welcome, 'opens'> & { bodyId: string; local: string };

const ONE = `
  select coalesce(w.version, 0) as version, m.title, w.id is not null and w.closed_at is null as "isOpen", m.zone,
    m.starts_local as local, m.body_id as "bodyId",
    (select count(*)::integer from app.attendance t where t.meeting_id = m.id and t.status = 'PRESENT') as arrived
  from app.meeting m left join app.welcome w on w.meeting_id = m.id where m.id = $1`;

/** Whether the welcome of a meeting is open, and how many have arrived. */
@Injectable()
export class WelcomeReader {
  constructor(private readonly db: TenantDb) {}

  /** Throws `NotFound`, or `Forbidden` for a lead of another body. */
  get(ctx: CouncilContext, meetingId: string): Promise<Welcome> {
    return this.db.read(ctx, (tx) => this.read(tx, ctx, meetingId));
  }

  async read(tx: EntityManager, ctx: CouncilContext, meetingId: string): Promise<Welcome> {
    const [row] = await tx.query<Row[]>(ONE, [meetingId]);
    if (!row) throw new NotFound();
    const { bodyId, local, ...welcome } = row;
    await refuseUnlessLeads(tx, ctx, bodyId);
    return { ...welcome, opens: welcomeWindow(wallTimeOf(local)).opens };
  }
}
