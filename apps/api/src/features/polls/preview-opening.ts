import { Inject, Injectable } from '@nestjs/common';
import type { PollPreview } from '@trame/contracts/polls';
import { Clock } from '../../platform/clock.ts';
import { CONFIG, type Config } from '../../platform/config.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { asSeenBy, readingAll } from '../invitations/index.ts';
import { askingLetter, POLL_OPENING, pollDigest } from './poll-letters.ts';
import { readOpening } from './read-opening.ts';

/** Shows what opening would do, from the same rows and by the same code; writes nothing. */
@Injectable()
export class PreviewOpening {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  run(ctx: CouncilContext, pollId: string): Promise<PollPreview> {
    return this.db.read(readingAll(ctx), async (tx) => {
      const { poll, polled, list } = await readOpening(tx, ctx, pollId, this.clock);
      const { invited, leftOut, vacantSeats } = asSeenBy(ctx, list);
      return {
        version: poll.version,
        digest: pollDigest(polled, list.invited),
        recipients: invited,
        leftOut,
        vacantSeats,
        letter: askingLetter(polled, POLL_OPENING, invited[0]?.name ?? '', `${this.config.publicUrl}/v/…`),
        holdSeconds: this.config.mailHoldSeconds,
      };
    });
  }
}
