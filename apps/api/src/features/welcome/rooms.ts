import { Injectable } from '@nestjs/common';
import { isAgendaOpen, type MeetingState } from '@trame/domain/meetings/meeting-state';
import { type WelcomePhase, welcomePhase } from '@trame/domain/on-the-day/welcome-window';
import { wallClock } from '@trame/domain/time/wall-clock';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { CoreDb } from '../../platform/database/core-db.ts';
import type { Actor } from '../../platform/http/context.ts';
import { wallTimeOf } from '../meetings/index.ts';
import { followLink } from '../sessions/index.ts';
import { ROOM_LINK } from './open-welcome.ts';
import { plainCode } from './room-code.ts';

/** The meeting behind the code of a room: what may be read by whoever stands in it. */
export interface Room {
  meetingId: string;
  bodyId: string;
  council: string;
  title: string;
  starts: { local: string; zone: string };
  place: string | null;
  phase: WelcomePhase;
}

interface Row extends Omit<Room, 'starts' | 'phase'> {
  local: string;
  zone: string;
  state: MeetingState;
}

const ROOM = `
  select m.id as "meetingId", m.body_id as "bodyId", c.name as council, m.title, m.starts_local as local, m.zone, m.place, m.state
  from app.welcome w join app.meeting m on m.id = w.meeting_id cross join core.current_council_row() c
  where w.id = $1 and w.closed_at is null`;

/** Reads the code of a room. Nobody in particular holds it: what it does has no author. */
@Injectable()
export class Rooms {
  constructor(
    private readonly core: CoreDb,
    private readonly clock: Clock,
  ) {}

  /** Whose council a code opens, and which welcome; `null` when it is unknown, too old or was closed. */
  async follow(code: string): Promise<{ actor: Actor; welcomeId: string } | null> {
    const link = await followLink(this.core, plainCode(code), ROOM_LINK);
    if (!link) return null;
    const actor: Actor = { councilId: link.actor.councilId, personId: null, role: 'COORDINATOR' };
    return { actor, welcomeId: link.objectId };
  }

  async read(tx: EntityManager, welcomeId: string): Promise<Room | null> {
    const [row] = await tx.query<Row[]>(ROOM, [welcomeId]);
    if (!row) return null;
    const { local, zone, state, ...room } = row;
    const starts = { local: wallTimeOf(local), zone };
    const phase = isAgendaOpen(state) ? welcomePhase(starts.local, wallClock(this.clock.now(), zone)) : 'OVER';
    return { ...room, starts, phase };
  }
}
