import { Inject, Injectable } from '@nestjs/common';
import type { SendPointBody } from '@trame/contracts/chair-point';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { CONFIG, type Config } from '../../platform/config.ts';
import { newId } from '../../platform/database/new-id.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { readingAll } from '../invitations/index.ts';
import { type CouncilMail, MailOutbox } from '../mail/index.ts';
import { ChairWithoutAddress } from './chair-point.errors.ts';
import { CHAIRS } from './chairs.sql.ts';
import { PointReader } from './point.reader.ts';
import { pointMail } from './point-letter.ts';

interface Chair {
  personId: string;
  name: string;
  email: string | null;
}

const COUNCIL = 'select name as council, zone from core.current_council_row()';
const INSERT = `
  insert into app.chair_point (id, person_id, sent_by, sent_at, roadmap_id, total, fine)
  values ($1, $2, $3, $4, $5, $6, $7)`;

/** "Envoyer le point du mois": a link for each person who chairs, and the plan counted as it stands, for the next point. */
@Injectable()
export class SendPoint {
  constructor(
    private readonly db: TenantDb,
    private readonly point: PointReader,
    private readonly outbox: MailOutbox,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl' | 'mailHoldSeconds'>,
  ) {}

  /** @throws NotFound for somebody who does not chair, ChairWithoutAddress */
  run(ctx: CouncilContext, { to }: SendPointBody): Promise<{ sent: number }> {
    return this.db.transaction(readingAll(ctx), async (tx) => {
      const chairs = await tx.query<Chair[]>(CHAIRS);
      const mails: CouncilMail[] = [];
      for (const personId of new Set(to)) {
        const chair = chairs.find((one) => one.personId === personId);
        if (!chair) throw new NotFound();
        mails.push(await this.toOne(tx, ctx, chair));
      }
      await this.outbox.enqueue(tx, mails, this.config.mailHoldSeconds);
      return { sent: mails.length };
    });
  }

  private async toOne(tx: EntityManager, ctx: CouncilContext, { personId, name, email }: Chair): Promise<CouncilMail> {
    if (!email) throw new ChairWithoutAddress();
    const [{ council, zone }] = await tx.query<[{ council: string; zone: string }]>(COUNCIL);
    const actor = { ...ctx, personId };
    const { documents, subjects, plan, roadmapId, today } = await this.point.read(tx, { actor, zone });
    const pointId = newId();
    const counted = [plan ? roadmapId : null, plan?.total ?? 0, plan?.fine ?? 0];
    await tx.query(INSERT, [pointId, personId, ctx.personId, this.clock.now(), ...counted]);
    const waiting = documents.filter(({ said }) => said === null).length;
    const asked = subjects.filter(({ kind, said }) => kind === 'ASKED' && said === null).length;
    const { publicUrl } = this.config;
    const told = { pointId, council, zone, today, publicUrl, holds: { waiting, asked } };
    const mail = await pointMail(tx, { personId, name, email }, told);
    await this.audit.record(tx, 'point.sent', pointId, ['to']);
    return mail;
  }
}
