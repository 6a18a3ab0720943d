import { Inject, Injectable } from '@nestjs/common';
import { LIMITS } from '@trame/contracts/limits';
import { Clock } from '../../platform/clock.ts';
import { CONFIG, type Config } from '../../platform/config.ts';
import { CoreDb } from '../../platform/database/core-db.ts';
import { newId } from '../../platform/database/new-id.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { workerIn } from '../../platform/database/worker-actors.ts';
import { Throttle } from '../../platform/http/identities.ts';
import { MailOutbox } from '../mail/index.ts';
import { secretHash } from '../sessions/index.ts';
import { CHAIRS } from './chairs.sql.ts';
import { POINT_LINK } from './point-holder.ts';
import { pointMail } from './point-letter.ts';

const COUNCIL = 'select name as council, zone from core.current_council_row()';

/** "Recevoir un nouveau lien": to the address of the person the old one was sent to, and to no other. */
@Injectable()
export class RenewLink {
  constructor(
    private readonly core: CoreDb,
    private readonly db: TenantDb,
    private readonly throttle: Throttle,
    private readonly outbox: MailOutbox,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  /** Says the same whatever the link was: who chairs a council is not told to who holds an old address. @throws TooMany */
  async run(token: string): Promise<void> {
    const [link] = await this.core.call<Record<'council_id' | 'person_id', string>>('core.lapsed_link', [
      secretHash(token),
      POINT_LINK,
    ]);
    if (!link) return;
    const { council_id: councilId, person_id: personId } = link;
    await this.throttle.count(`point-link:${personId}`, LIMITS.throttle.mail);
    await this.db.transaction(workerIn(councilId), async (tx) => {
      const chairs = await tx.query<{ personId: string; name: string; email: string | null }[]>(CHAIRS);
      const chair = chairs.find((one) => one.personId === personId);
      if (!chair?.email) return;
      const [names] = await tx.query<[{ council: string; zone: string }]>(COUNCIL);
      const today = this.clock.today(names.zone);
      const told = { ...names, today, pointId: newId(), publicUrl: this.config.publicUrl, holds: null };
      await this.outbox.enqueue(tx, [await pointMail(tx, { ...chair, email: chair.email }, told)]);
    });
  }
}
