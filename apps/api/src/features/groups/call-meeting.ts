import { Inject, Injectable } from '@nestjs/common';
import type { CallMeetingBody } from '@trame/contracts/groups';
import type { Meeting } from '@trame/contracts/meetings';
import { wordsIn } from '@trame/copy/both';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { CONFIG, type Config } from '../../platform/config.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound, ValidationFailed } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { MailOutbox, renderLetter } from '../mail/index.ts';
import { addDraft, readMeetingProposal, toMeeting } from '../meetings/index.ts';
import { readCoordination } from '../memberships/index.ts';
import { calledLetter } from './called-letter.ts';

/** The kind of the mails that tell a coordination of a meeting that was called. */
const MEETING_CALLED = 'MEETING_CALLED';

const CALLED = `
  update app.meeting m set called_by_id = $2 from app.body b, app.person p
  where m.id = $1 and b.id = m.body_id and p.id = $2
  returning b.label as body, left(concat_ws(' ', nullif(p.given_name, ''), p.family_name), 200) as name`;

/**
 * Calls a meeting of a group: day, hour and place; the rest is as last time. It is a draft, so that the coordination,
 * who is told, convenes it in one press.
 */
@Injectable()
export class CallMeeting {
  constructor(
    private readonly db: TenantDb,
    private readonly outbox: MailOutbox,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  /** Throws `NotFound`, `Forbidden`, `BodyDissolved`; `ValidationFailed` for a day that has passed. */
  run(ctx: CouncilContext, bodyId: string, { local, place }: CallMeetingBody): Promise<Meeting> {
    return this.db.transaction(ctx, async (tx) => {
      const usual = await readMeetingProposal(tx, bodyId);
      if (!usual) throw new NotFound();
      const { zone, number, durationMinutes } = usual;
      const today = this.clock.today(zone);
      if (local.slice(0, 10) < today)
        throw new ValidationFailed([{ pointer: '/body/local', code: 'closes_in_past', detail: 'closes_in_past' }]);
      const meeting = await addDraft(tx, ctx, {
        ...{ bodyId, today, place, durationMinutes, videoUrl: usual.videoUrl, capacity: null, noticeText: '' },
        title: wordsIn('fr').t('groups:called.title', { number }),
        starts: { local, zone },
        reminderDays: 'BODY',
        agenda: [],
        takenBack: [],
      });
      await this.tell(tx, ctx, { id: meeting.id, local, zone, place });
      await this.audit.record(tx, 'meeting.scheduled', meeting.id);
      return toMeeting(meeting);
    });
  }

  private async tell(
    tx: EntityManager,
    { personId }: CouncilContext,
    { id, ...when }: { id: string; local: string; zone: string; place: string | null },
  ): Promise<void> {
    const [[called]] = await tx.query<[[{ body: string; name: string }], number]>(CALLED, [id, personId]);
    const to = (await readCoordination(tx)).filter((one) => one.personId !== personId);
    const mails = to.map((one) => {
      const href = `${this.config.publicUrl}/${one.slug}/reunions/${id}`;
      const letter = calledLetter({ ...called, ...when }, { ...one, href });
      const about = { kind: MEETING_CALLED, objectId: id, objectVersion: 1 };
      return {
        ...renderLetter(letter),
        ...about,
        personId: one.personId,
        recipient: one.email,
        language: one.language,
      };
    });
    await this.outbox.enqueue(tx, mails);
  }
}
