import { Inject, Injectable } from '@nestjs/common';
import type { ResponseOf } from '@trame/contracts/endpoint';
import type { welcomeApi } from '@trame/contracts/welcome';
import { isAgendaOpen } from '@trame/domain/meetings/meeting-state';
import { welcomePhase, welcomeWindow } from '@trame/domain/on-the-day/welcome-window';
import { wallClock } from '@trame/domain/time/wall-clock';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { CONFIG, type Config } from '../../platform/config.ts';
import { newId } from '../../platform/database/new-id.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { CellCountsOnly, meetingInHand } from '../live-meetings/index.ts';
import { wallTimeOf } from '../meetings/index.ts';
import { newRoomCode, roomCodeHash } from './room-code.ts';
import { WelcomeOver } from './welcome.errors.ts';
import { WelcomeReader } from './welcome.reader.ts';

/** The purpose of the links behind the code of a room: many people, one meeting, one day. */
export const ROOM_LINK = 'WELCOME';

const OPEN = `
  insert into app.welcome (id, meeting_id) values ($1, $2)
  on conflict (council_id, meeting_id)
  do update set version = welcome.version + 1, opened_at = now(), closed_at = null
  returning id`;

const ISSUE = `select core.issue_link($1, $2, $3, $4, $5::timestamp at time zone $6)`;

/** Gives the room an address for this day; those given before work on, a printed one among them, until all are closed. */
@Injectable()
export class OpenWelcome {
  constructor(
    private readonly db: TenantDb,
    private readonly reader: WelcomeReader,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws NotFound, Forbidden, WelcomeOver, CellCountsOnly */
  run(ctx: CouncilContext, meetingId: string): Promise<ResponseOf<typeof welcomeApi.open>> {
    return this.db.transaction(ctx, async (tx) => {
      const { state, bodyType } = await meetingInHand(tx, ctx, meetingId, 'share');
      if (bodyType === 'SITUATION_CELL') throw new CellCountsOnly();
      if (!isAgendaOpen(state)) throw new WelcomeOver();
      const code = await this.issue(tx, ctx, meetingId);
      return { welcome: await this.reader.read(tx, ctx, meetingId), address: `${this.config.publicUrl}/e/${code}` };
    });
  }

  private async issue(tx: EntityManager, ctx: CouncilContext, meetingId: string): Promise<string> {
    const [opened] = await tx.query<[{ id: string }]>(OPEN, [newId(), meetingId]);
    const [{ local, zone }] = await tx.query<[{ local: string; zone: string }]>(
      'select starts_local as local, zone from app.meeting where id = $1',
      [meetingId],
    );
    const starts = wallTimeOf(local);
    if (welcomePhase(starts, wallClock(this.clock.now(), zone)) === 'OVER') throw new WelcomeOver();
    const code = newRoomCode();
    const { closes } = welcomeWindow(starts);
    await tx.query(ISSUE, [roomCodeHash(code), ROOM_LINK, ctx.personId, opened.id, closes, zone]);
    await this.audit.record(tx, 'welcome.opened', opened.id);
    return code;
  }
}
