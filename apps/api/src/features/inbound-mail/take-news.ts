import { Injectable } from '@nestjs/common';
import type { Received } from '@trame/contracts/inbound-mail';
import type { ReadMail } from '@trame/documents/mail/read-mail';
import { validate as isUuid } from 'uuid';
import { CoreDb } from '../../platform/database/core-db.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { workerIn } from '../../platform/database/worker-actors.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { keepMailedNews, requestOfMail } from '../news-requests/index.ts';
import { CLAIM } from './claim.sql.ts';

/** Takes what somebody typed in answer to a request for news, when it comes from the address the request went to. */
@Injectable()
export class TakeNews {
  constructor(
    private readonly core: CoreDb,
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  /** `key` names the mail: the same one is taken once. */
  async run(
    key: string,
    { from, answersTo, typed }: Pick<ReadMail, 'from' | 'answersTo' | 'typed'>,
  ): Promise<Received> {
    if (!from || typed === '') return 'LEFT';
    for (const answered of answersTo) {
      const mailId = answered.split('@', 1)[0] ?? '';
      const taken = isUuid(mailId) ? await this.take(key, { mailId, from, typed }) : 'LEFT';
      if (taken !== 'LEFT') return taken;
    }
    return 'LEFT';
  }

  private async take(
    key: string,
    { mailId, from, typed }: { mailId: string; from: string; typed: string },
  ): Promise<Received> {
    const [row] = await this.core.call<{ council_of_mail: string | null }>('core.council_of_mail', [mailId]);
    const councilId = row?.council_of_mail;
    if (!councilId) return 'LEFT';
    return this.db.transaction(workerIn(councilId), async (tx) => {
      const requestId = await requestOfMail(tx, mailId, from);
      if (!requestId) return 'LEFT';
      if ((await tx.query<unknown[]>(CLAIM, [key])).length === 0) return 'KNOWN';
      await keepMailedNews(tx, requestId, typed);
      await this.audit.record(tx, 'plan.news-mailed', requestId);
      return 'TAKEN';
    });
  }
}
