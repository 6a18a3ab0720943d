import { Inject, Injectable } from '@nestjs/common';
import type { ConveneBody } from '@trame/contracts/invitations';
import type { Meeting } from '@trame/contracts/meetings';
import { Clock } from '../../platform/clock.ts';
import { CONFIG, type Config } from '../../platform/config.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { updateVersion } from '../../platform/database/update-version.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { MailOutbox } from '../mail/index.ts';
import { MeetingEntity, toMeeting } from '../meetings/index.ts';
import { convocationDigest } from './convocation-digest.ts';
import { CONVOCATION, convocationMail } from './convocation-mail.ts';
import { ConvocationChanged } from './invitations.errors.ts';
import { inviteAll, issueLinks } from './invite.ts';
import { meetingToConvene } from './meeting-to-convene.ts';
import { readingAll, readRecipients } from './recipients.reader.ts';

/** Convenes a meeting: state, invitations, links and mails commit together, and the mails wait a minute. */
@Injectable()
export class ConveneMeeting {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
    private readonly outbox: MailOutbox,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  run(ctx: CouncilContext, id: string, asked: ConveneBody): Promise<Meeting> {
    return this.db.transaction(readingAll(ctx), async (tx) => {
      const { meeting, convened } = await meetingToConvene(tx, ctx, id);
      const patch = { state: 'CONVENED', convenedAt: this.clock.now() } as const;
      const changed = await updateVersion(tx, MeetingEntity, { id, seenVersion: ctx.seenVersion }, patch, toMeeting);
      const { invited } = await readRecipients(tx, meeting.bodyId, meeting.startsLocal.slice(0, 10));
      if (convocationDigest(convened, invited) !== asked.digest) throw new ConvocationChanged();
      // mails still held speak of an older convocation: sent beside these, they would be a second one
      await this.outbox.stop(tx, CONVOCATION, id);
      await inviteAll(tx, id, invited);
      const byMail = invited.filter(({ channel }) => channel === 'MAIL');
      const secrets = await issueLinks(tx, id, byMail);
      const sending = { meeting: { ...meeting, ...patch, version: changed.version }, convened, at: patch.convenedAt };
      const mails = byMail.map((to) =>
        convocationMail({ ...sending, ...asked }, { ...to, secret: secrets.get(to.personId) ?? '' }, this.config),
      );
      await this.outbox.enqueue(tx, mails, this.config.mailHoldSeconds);
      await this.audit.record(tx, 'meeting.convened', id, ['state']);
      return changed;
    });
  }
}
