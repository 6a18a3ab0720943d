import { Injectable } from '@nestjs/common';
import type { MinutesLife } from '@trame/contracts/minutes-life';
import { silenceDay, takesCorrections } from '@trame/domain/minutes/approval';
import { wallClock } from '@trame/domain/time/wall-clock';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock.ts';
import { TenantDb } from '../../../platform/database/tenant-db.ts';
import { NotFound } from '../../../platform/errors/refusals.ts';
import type { Actor, CouncilContext } from '../../../platform/http/context.ts';
import { LIFE } from './life.sql.ts';
import { minutesToRead } from './minutes-in-hand.ts';

interface Row {
  silenceDays: number | null;
  zone: string;
  life: Omit<MinutesLife, 'silenceOn' | 'correctionsOpen'>;
}

/** Where minutes stand, as their reader may know it. */
@Injectable()
export class LifeReader {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
  ) {}

  /** Throws `NotFound` to those for whom the minutes do not exist yet. */
  get(ctx: CouncilContext, meetingId: string): Promise<MinutesLife> {
    return this.db.read(ctx, (tx) => this.one(tx, ctx, meetingId));
  }

  /** The same inside a command. */
  async one(tx: EntityManager, ctx: Actor, meetingId: string): Promise<MinutesLife> {
    const { works } = await minutesToRead(tx, ctx, meetingId);
    const [row] = await tx.query<Row[]>(LIFE, [meetingId, works, ctx.personId]);
    if (!row) throw new NotFound();
    const { life, silenceDays, zone } = row;
    const circulatedOn = life.circulatedAt && wallClock(new Date(life.circulatedAt), zone).slice(0, 10);
    return {
      ...life,
      silenceOn: circulatedOn && life.status === 'CIRCULATED' ? silenceDay(circulatedOn, silenceDays) : null,
      correctionsOpen: takesCorrections(life.status, life.correctionsUntil, this.clock.today(zone)),
    };
  }
}
