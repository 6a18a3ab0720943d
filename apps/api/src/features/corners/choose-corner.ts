import { Injectable } from '@nestjs/common';
import { isAhead, type MeetingState } from '@trame/domain/meetings/meeting-state';
import { CoreDb } from '../../platform/database/core-db.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { ANSWER_LINK } from '../invitations/index.ts';
import { followLink } from '../sessions/index.ts';
import { CornerFull } from './corners.errors.ts';
import { takePlace } from './take-place.ts';

const INVITED = `
  select m.state from app.invitation v join app.meeting m on m.id = v.meeting_id
  where v.meeting_id = $1 and v.person_id = $2`;

/** The person a link was sent to chooses a corner. A link that died, or a meeting that started, records nothing. */
@Injectable()
export class ChooseCorner {
  constructor(
    private readonly db: TenantDb,
    private readonly core: CoreDb,
    private readonly audit: AuditTrail,
  ) {}

  /** What the page says next: the corner was full, or is gone, and the choice made before stays. */
  async run(token: string, cornerId: string | null): Promise<'fait' | 'complet'> {
    const link = await followLink(this.core, token, ANSWER_LINK);
    if (!link) return 'fait';
    const { actor, objectId: meetingId } = link;
    try {
      await this.db.transaction(actor, async (tx) => {
        const [invited] = await tx.query<{ state: MeetingState }[]>(INVITED, [meetingId, actor.personId]);
        if (!invited || !isAhead(invited.state)) return;
        await takePlace(tx, { meetingId, personId: actor.personId, cornerId });
        await this.audit.record(tx, 'corner.chosen', meetingId);
      });
      return 'fait';
    } catch (error) {
      if (error instanceof CornerFull || error instanceof NotFound) return 'complet';
      throw error;
    }
  }
}
