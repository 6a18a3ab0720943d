import { Injectable } from '@nestjs/common';
import type { Received } from '@trame/contracts/inbound-mail';
import { bounceReason, type DeliveryReport } from '@trame/domain/mail/bounce';
import { validate as isUuid } from 'uuid';
import { CoreDb } from '../../platform/database/core-db.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { workerIn } from '../../platform/database/worker-actors.ts';
import { AuditTrail } from '../audit-trail/index.ts';

/** A mail that came back has no second try. */
const BOUNCE = `
  with bounced as (
    update app.outbox set state = 'BOUNCED', bounce_reason = $2
    where id = $1 and state in ('LEASED', 'SENT', 'UNCERTAIN') returning id
  )
  select id, core.forgo_mail(array[id]) from bounced`;

/** Notes that a mail of ours will never arrive, and why. */
@Injectable()
export class TakeBounce {
  constructor(
    private readonly core: CoreDb,
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  async run({ messageId, status }: DeliveryReport): Promise<Received> {
    const mailId = messageId.split('@', 1)[0] ?? '';
    if (!isUuid(mailId)) return 'LEFT';
    const [row] = await this.core.call<{ council_of_mail: string | null }>('core.council_of_mail', [mailId]);
    const councilId = row?.council_of_mail;
    if (!councilId) return 'LEFT';
    return this.db.transaction(workerIn(councilId), async (tx) => {
      const bounced = await tx.query<unknown[]>(BOUNCE, [mailId, bounceReason(status)]);
      if (bounced.length === 0) return 'KNOWN';
      await this.audit.record(tx, 'mail.bounced', mailId, ['state']);
      return 'TAKEN';
    });
  }
}
