import { Inject, Injectable } from '@nestjs/common';
import type { ResponseOf } from '@trame/contracts/endpoint';
import type { mailingsApi, SendAgainBody } from '@trame/contracts/mailings';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { CONFIG, type Config } from '../../platform/config.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { updateVersion } from '../../platform/database/update-version.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { wasNeutral } from '../calendar/index.ts';
import {
  ANSWER_LINK,
  convocationMail,
  InvitationEntity,
  issueLinks,
  keepSaid,
  meetingToConvene,
  newsFor,
  readTold,
} from '../invitations/index.ts';
import { CONVOCATION_AGAIN, MailOutbox } from '../mail/index.ts';
import { MeetingNotConvened, NobodyToWriteTo } from './mailings.errors.ts';

interface Addressee {
  personId: string;
  name: string;
  email: string | null;
}

const ADDRESSEE = `
  select p.id as "personId", p.email, left(concat_ws(' ', nullif(p.given_name, ''), p.family_name), 200) as name
  from app.invitation v join app.person p on p.id = v.person_id where v.meeting_id = $1 and v.id = $2`;

const MOVE = `update app.person set email = $2, version = version + 1 where id = $1 and email is distinct from $2 returning id`;

/** Sends the convocation to one person once more, at their own address or at a corrected one. */
@Injectable()
export class SendAgain {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
    private readonly outbox: MailOutbox,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  run(
    ctx: CouncilContext,
    { meetingId, invitationId }: { meetingId: string; invitationId: string },
    { email }: SendAgainBody,
  ): Promise<ResponseOf<typeof mailingsApi.sendAgain>> {
    return this.db.transaction(ctx, async (tx) => {
      const [found] = await tx.query<Addressee[]>(ADDRESSEE, [meetingId, invitationId]);
      if (!found) throw new NotFound();
      const recipient = email ?? found.email;
      if (!recipient) throw new NobodyToWriteTo();
      const key = { id: invitationId, seenVersion: ctx.seenVersion };
      const { version } = await updateVersion(tx, InvitationEntity, key, { channel: 'MAIL' }, (row) => row);
      if (email) await this.move(tx, meetingId, found.personId, email);
      await this.send(tx, ctx, { meetingId, version }, { ...found, email: recipient });
      await this.audit.record(tx, 'invitation.sent-again', invitationId, email ? ['email'] : []);
      return { version, recipient };
    });
  }

  /** Whoever reads the mailbox of before holds a link that answers in the name of another. */
  private async move(tx: EntityManager, meetingId: string, personId: string, email: string): Promise<void> {
    const moved = await tx.query<[unknown[], number]>(MOVE, [personId, email]);
    if (moved[1] === 0) return;
    // those of the convocation, and those to their own page
    await tx.query('select core.revoke_links(o, $2) from unnest(array[$1, $2]::uuid[]) o', [meetingId, personId]);
    await this.audit.record(tx, 'person.changed', personId, ['email']);
  }

  private async send(
    tx: EntityManager,
    ctx: CouncilContext,
    { meetingId, version }: { meetingId: string; version: number },
    to: Addressee,
  ): Promise<void> {
    const { meeting, convened } = await meetingToConvene(tx, ctx, { meetingId, clock: this.clock });
    if (meeting.state !== 'CONVENED') throw new MeetingNotConvened();
    const neutralSubject = await wasNeutral(tx, meetingId);
    const sending = { meeting, convened, neutralSubject, at: this.clock.now() };
    const told = (await readTold(tx, meetingId)).find(({ personId }) => personId === to.personId);
    const secret =
      (await issueLinks(tx, { ...meeting, purpose: ANSWER_LINK, objectId: meetingId }, [to])).get(to.personId) ?? '';
    const mail = convocationMail(sending, { ...to, secret, changes: newsFor(told, convened) }, this.config);
    // its version is the invitation's: the meeting may not have changed since the first convocation
    await this.outbox.enqueue(tx, [{ ...mail, kind: CONVOCATION_AGAIN, objectVersion: version }]);
    await keepSaid(tx, sending, convened);
  }
}
