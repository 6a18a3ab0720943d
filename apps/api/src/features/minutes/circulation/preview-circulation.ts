import { Inject, Injectable } from '@nestjs/common';
import type { CirculationPreview } from '@trame/contracts/circulation';
import { CONFIG, type Config } from '../../../platform/config.ts';
import { TenantDb } from '../../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../../platform/http/context.ts';
import { readingAll } from '../../invitations/index.ts';
import { minutesToSend } from '../life/minutes-in-hand.ts';
import { Circulation } from './circulation.ts';
import { CIRCULATION, circulationDigest, circulationLetter } from './circulation-letter.ts';
import { isAddressee } from './readers.ts';

interface Mailed {
  personId: string;
  state: NonNullable<CirculationPreview['recipients'][number]['mailed']>['state'];
  at: Date;
}

const MAILED = `
  select distinct on (person_id) person_id as "personId", state, coalesce(sent_at, due_at) as at
  from app.outbox where object_id = $1 and kind = $2 and state <> 'CANCELLED'
  order by person_id, created_at desc, id desc`;

/** Shows what circulating would do, from the same rows and by the same code, and what became of what was sent. */
@Injectable()
export class PreviewCirculation {
  constructor(
    private readonly db: TenantDb,
    private readonly circulation: Circulation,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl' | 'mailHoldSeconds'>,
  ) {}

  run(ctx: CouncilContext, meetingId: string): Promise<CirculationPreview> {
    return this.db.transaction(readingAll(ctx), async (tx) => {
      const minutes = await minutesToSend(tx, ctx, meetingId);
      const { leaving, readers } = await this.circulation.prepare(tx, minutes);
      const mails = await tx.query<Mailed[]>(MAILED, [minutes.id, CIRCULATION]);
      const mailed = new Map(mails.map(({ personId, state, at }) => [personId, { state, at: at.toISOString() }]));
      const recipients = readers.filter(isAddressee);
      return {
        version: minutes.version,
        digest: circulationDigest(leaving, readers),
        recipients: recipients.map(({ personId, name, actions }) => ({
          personId,
          name,
          actions: actions.length,
          mailed: mailed.get(personId) ?? null,
        })),
        leftOut: readers
          .filter((reader) => !isAddressee(reader))
          .map(({ name, archived }) => ({ name, reason: archived ? 'ARCHIVED' : 'NO_ADDRESS' })),
        correctionsUntil: leaving.until,
        letter: circulationLetter(leaving, recipients[0] ?? { name: '', actions: [] }, `${this.config.publicUrl}/l/…`),
        holdSeconds: this.config.mailHoldSeconds,
      };
    });
  }
}
