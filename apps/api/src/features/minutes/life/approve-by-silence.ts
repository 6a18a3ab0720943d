import { Injectable } from '@nestjs/common';
import { approvedBySilence } from '@trame/domain/minutes/approval';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock.ts';
import { CoreDb } from '../../../platform/database/core-db.ts';
import { TenantDb } from '../../../platform/database/tenant-db.ts';
import { workersOfCouncils } from '../../../platform/database/worker-actors.ts';
import { ApproveMinutes } from './approve-minutes.ts';
import { minutesById } from './minutes-in-hand.ts';

interface Waiting {
  id: string;
  zone: string;
  circulatedOn: string;
  silenceDays: number;
  correctionsUntil: string | null;
  asked: number;
}

const WAITING = `
  select r.id, m.zone, (r.circulated_at at time zone m.zone)::date::text as "circulatedOn", b.silence_days as "silenceDays",
    r.corrections_until::text as "correctionsUntil",
    (select count(*)::integer from app.correction k where k.minutes_id = r.id and k.state = 'ASKED') as asked
  from app.minutes r join app.meeting m on m.id = r.meeting_id join app.body b on b.id = m.body_id
  where r.status = 'CIRCULATED' and b.silence_days is not null and r.circulated_at is not null
  order by r.circulated_at, r.id`;

/** Approves, in each council, the minutes of bodies whose rules let silence do it, once its day has come. */
@Injectable()
export class ApproveBySilence {
  constructor(
    private readonly core: CoreDb,
    private readonly db: TenantDb,
    private readonly approving: ApproveMinutes,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    for (const actor of await workersOfCouncils(this.core)) {
      await this.db.transaction(actor, (tx) => this.inCouncil(tx));
    }
  }

  private async inCouncil(tx: EntityManager): Promise<void> {
    const waiting = await tx.query<Waiting[]>(WAITING);
    const due = waiting.filter((minutes) => approvedBySilence(minutes, this.clock.today(minutes.zone)));
    for (const { id } of due) {
      const minutes = await minutesById(tx, id);
      const how = { approvedBy: 'SILENCE', approvedIn: null, reservations: '' } as const;
      await this.approving.record(tx, { minutes, seen: minutes.version }, how);
    }
  }
}
