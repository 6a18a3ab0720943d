import { Injectable } from '@nestjs/common';
import type { LinkAnswer } from '@trame/contracts/answer-page';
import { isAhead } from '@trame/domain/meetings/meeting-state';
import { Clock } from '../../platform/clock.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { type AnswerLink, AnswerLinks } from './answer-links.ts';
import { recordAnswer } from './record-answer.ts';

/**
 * Records the answer of the person a link was sent to, without an account. A link that died, or a meeting that started
 * meanwhile, records nothing: the page that is read next says so.
 */
@Injectable()
export class AnswerByLink {
  constructor(
    private readonly db: TenantDb,
    private readonly links: AnswerLinks,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async run(token: string, said: LinkAnswer): Promise<void> {
    const link = await this.links.follow(token);
    if (link) await this.record(link, said);
  }

  /** The same for somebody a link of their own speaks for; `false` when they are not invited, or too late. */
  record(link: AnswerLink, said: LinkAnswer): Promise<boolean> {
    return this.db.transaction(link.actor, async (tx) => {
      // two presses at once queue here: the later one reads the version the earlier one left
      await tx.query('select 1 from app.invitation where meeting_id = $1 and person_id = $2 for update', [
        link.meetingId,
        link.actor.personId,
      ]);
      const linked = await this.links.read(tx, link);
      if (!linked || !isAhead(linked.state)) return false;
      const invitation = { id: linked.invitationId, seenVersion: linked.version };
      await recordAnswer(tx, linked, { invitation, ...said, origin: 'LINK', at: this.clock.now() });
      await this.audit.record(tx, 'invitation.answered', linked.invitationId, ['answer']);
      return true;
    });
  }
}
