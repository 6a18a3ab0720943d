import { Inject, Injectable } from '@nestjs/common';
import type { ConveneBody } from '@trame/contracts/invitations';
import type { Meeting } from '@trame/contracts/meetings';
import type { Recipient } from '@trame/domain/meetings/recipients';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { CONFIG, type Config } from '../../platform/config.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { updateVersion } from '../../platform/database/update-version.ts';
import type { Actor, CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { wasNeutral } from '../calendar/index.ts';
import { CONVOCATION, type CouncilMail, MailOutbox } from '../mail/index.ts';
import { MeetingEntity, toMeeting } from '../meetings/index.ts';
import { convocationDigest } from './convocation-digest.ts';
import { convocationMail, type Sending } from './convocation-mail.ts';
import { ConvocationChanged } from './invitations.errors.ts';
import { ANSWER_LINK, inviteAll, issueLinks } from './invite.ts';
import { meetingToConvene } from './meeting-to-convene.ts';
import { readingAll, readRecipients } from './recipients.reader.ts';
import { keepSaid, newsFor, readTold, type Told } from './told.reader.ts';
import { withdraw, withdrawalMail } from './withdraw.ts';

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
    return this.db.transaction(readingAll(ctx), (tx) => this.within(tx, ctx, id, asked));
  }

  /** The same in a transaction that reads all, by whoever may; `holdSeconds` is how long the mails wait. Throws as `run`. */
  async within(
    tx: EntityManager,
    ctx: Actor & Pick<CouncilContext, 'seenVersion'>,
    id: string,
    asked: ConveneBody & { holdSeconds?: number },
  ): Promise<Meeting> {
    const { meeting, convened } = await meetingToConvene(tx, ctx, { meetingId: id, clock: this.clock });
    const { invited } = await readRecipients(tx, meeting.bodyId, meeting.startsLocal.slice(0, 10));
    const told = await readTold(tx, id);
    const dropped = droppedFrom(told, invited);
    const calendarSequence = meeting.calendarSequence + (dropped.length > 0 ? 1 : 0);
    const patch = { state: 'CONVENED', convenedAt: this.clock.now(), calendarSequence } as const;
    const changed = await updateVersion(tx, MeetingEntity, { id, seenVersion: ctx.seenVersion }, patch, toMeeting);
    if (convocationDigest(convened, invited, told) !== asked.digest) throw new ConvocationChanged();
    const sending = { meeting: { ...meeting, ...patch, version: changed.version }, convened, at: patch.convenedAt };
    const { holdSeconds = this.config.mailHoldSeconds } = asked;
    await this.send(tx, { ...sending, ...asked }, { invited, told, dropped }, holdSeconds);
    await this.audit.record(tx, 'meeting.convened', id, ['state']);
    return changed;
  }

  private async send(tx: EntityManager, sending: Sending, people: People, holdSeconds: number): Promise<void> {
    const { meeting, convened } = sending;
    const { invited, told, dropped } = people;
    // mails still held speak of an older convocation: sent beside these, they would be a second one
    await this.outbox.stop(tx, CONVOCATION, meeting.id);
    await inviteAll(tx, meeting.id, invited);
    await withdraw(tx, meeting.id, dropped);
    const byMail = invited.filter(({ channel }) => channel === 'MAIL');
    const secrets = await issueLinks(tx, { ...meeting, purpose: ANSWER_LINK, objectId: meeting.id }, byMail);
    const mails = byMail.map((to): CouncilMail => {
      const changes = newsFor(
        told.find(({ personId }) => personId === to.personId),
        convened,
      );
      return convocationMail(sending, { ...to, secret: secrets.get(to.personId) ?? '', changes }, this.config);
    });
    const before = await wasNeutral(tx, meeting.id);
    const farewells = dropped.map((to) => withdrawalMail({ ...sending, wasNeutral: before }, to, this.config));
    await this.outbox.enqueue(tx, [...mails, ...farewells], holdSeconds);
    await keepSaid(tx, sending, convened);
  }
}

interface People {
  invited: readonly Recipient[];
  told: readonly Told[];
  dropped: readonly Told[];
}

/** Those told before who are convened no more. */
export function droppedFrom(told: readonly Told[], invited: readonly Recipient[]): Told[] {
  const stay = new Set(invited.map(({ personId }) => personId));
  return told.filter(({ personId }) => !stay.has(personId));
}
