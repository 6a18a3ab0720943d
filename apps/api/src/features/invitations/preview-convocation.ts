import { Inject, Injectable } from '@nestjs/common';
import type { ConvocationPreview } from '@trame/contracts/invitations';
import { Clock } from '../../platform/clock.ts';
import { CONFIG, type Config } from '../../platform/config.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { changeLines } from './change-lines.ts';
import { droppedFrom } from './convene-meeting.ts';
import { convocationDigest } from './convocation-digest.ts';
import { convocationLetter, subjectsOf } from './convocation-letter.ts';
import { meetingToConvene } from './meeting-to-convene.ts';
import { asSeenBy, readingAll, readRecipients } from './recipients.reader.ts';
import { newsFor, readTold, type Told } from './told.reader.ts';

/** Shows what convening would do, from the same rows and by the same code; writes nothing. */
@Injectable()
export class PreviewConvocation {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  run(ctx: CouncilContext, meetingId: string): Promise<ConvocationPreview> {
    return this.db.read(readingAll(ctx), async (tx) => {
      const { meeting, convened } = await meetingToConvene(tx, ctx, { meetingId, clock: this.clock });
      const everybody = await readRecipients(tx, meeting.bodyId, meeting.startsLocal.slice(0, 10));
      const example = `${this.config.publicUrl}/r/…`;
      const { invited, leftOut, vacantSeats } = asSeenBy(ctx, everybody);
      const told = await readTold(tx, meetingId);
      const changes = newsFor(latestOf(told), convened);
      const subjects = subjectsOf(convened, changes.length > 0);
      return {
        version: meeting.version,
        digest: convocationDigest(convened, everybody.invited, told),
        recipients: invited,
        leftOut,
        vacantSeats,
        withdrawn: droppedFrom(told, everybody.invited).map(({ name }) => name),
        changes: changeLines(changes, convened.starts.zone),
        isAgain: told.length > 0,
        letter: convocationLetter(convened, invited[0]?.name ?? '', example, subjects.neutral, changes),
        plainSubject: subjects.plain,
        holdSeconds: this.config.mailHoldSeconds,
      };
    });
  }
}

/** Most people were told last what the last sending said. */
const latestOf = (told: readonly Told[]): Told | undefined => told.find(({ said }) => said !== null);
