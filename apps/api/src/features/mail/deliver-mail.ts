import { Injectable } from '@nestjs/common';
import { LIMITS } from '@trame/contracts/limits';
import { type AfterAttempt, afterAttempt, type Outcome } from '@trame/domain/mail/delivery';
import { CoreDb } from '../../platform/database/core-db.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { workerIn } from '../../platform/database/worker-actors.ts';
import type { Actor } from '../../platform/http/context.ts';
import { Log } from '../../platform/log/log.ts';
import { Carrier, type Parcel } from './carrier.ts';

/** A mail whose hour has come, leased to this worker. */
interface Claim {
  id: string;
  council_id: string | null;
  attempts: number;
  /** A worker died with it: it may have left already. */
  was_leased: boolean;
}

interface Leased extends Parcel {
  /** It was uncertain, or a worker died with it. */
  mayHaveLeft: boolean;
}

const LEASE = `
  with before as (
    select id, state from app.outbox where id = $1 and state in ('PENDING', 'LEASED', 'UNCERTAIN') for update
  ), leased as (
    update app.outbox o set state = 'LEASED' from before b where o.id = b.id
    returning o.id, o.recipient, o.subject, o.body_text, o.body_html, o.calendar, b.state <> 'PENDING' as may_have_left
  )
  select l.may_have_left as "mayHaveLeft", l.id, l.recipient, l.subject, l.body_text as text, l.body_html as html,
    l.calendar,
    (select c.contact_email from app.council_profile c) as "replyTo"
  from leased l`;

const SETTLE = `
  with settled as (
    update app.outbox set state = case when state = 'BOUNCED' then state else $2 end, sent_at = case when $2 = 'SENT' then now() end where id = $1 returning id
  )
  select core.settle_mail(s.id, now() + make_interval(secs => $3)) from settled s`;

/** Takes the next mail that is due out of Trame. Several workers never take the same one. */
@Injectable()
export class DeliverMail {
  constructor(
    private readonly core: CoreDb,
    private readonly db: TenantDb,
    private readonly carrier: Carrier,
    private readonly log: Log,
  ) {}

  /** Answers false when nothing is due. */
  async next(): Promise<boolean> {
    const [claim] = await this.core.call<Claim>('core.claim_mail', [1, LIMITS.mail.leaseSeconds]);
    if (!claim) return false;
    const after = claim.council_id
      ? await this.deliver(claim, workerIn(claim.council_id))
      : await this.deliverToAccount(claim);
    this.log.info('mail.delivered', { objectId: claim.id, code: after?.state ?? 'CANCELLED' });
    return true;
  }

  private async deliver({ id, attempts }: Claim, actor: Actor): Promise<AfterAttempt | null> {
    const [parcel] = await this.db.transaction(actor, (tx) => tx.query<Leased[]>(LEASE, [id]));
    if (!parcel) {
      await this.core.call('core.settle_mail', [id, null]);
      return null;
    }
    const after = afterAttempt(await this.carry(parcel), attempts, parcel.mayHaveLeft);
    await this.db.transaction(actor, (tx) => tx.query(SETTLE, [id, after.state, after.again]));
    return after;
  }

  /** A link to an account is never sent twice: whoever misses it asks for another. */
  private async deliverToAccount({ id, attempts, was_leased: mayHaveLeft }: Claim): Promise<AfterAttempt> {
    const [mail] = await this.core.call<Omit<Parcel, 'id' | 'replyTo' | 'calendar'>>('core.read_account_mail', [id]);
    const outcome = !mail || mayHaveLeft ? 'UNKNOWN' : await this.carry({ ...mail, id, replyTo: null, calendar: null });
    const after = afterAttempt(outcome, attempts, mayHaveLeft);
    const again = after.state === 'PENDING' && after.again !== null ? new Date(Date.now() + after.again * 1000) : null;
    await this.core.call('core.settle_mail', [id, again]);
    return after;
  }

  private async carry(parcel: Parcel): Promise<Outcome> {
    try {
      return await this.carrier.carry(parcel);
    } catch (error) {
      this.log.warn('mail.not-carried', { objectId: parcel.id, error });
      return 'POSTPONED';
    }
  }
}
