import { Injectable } from '@nestjs/common';
import type { AccessNeedsBody, AccessNeedsForm } from '@trame/contracts/access-needs';
import { isAhead, type MeetingState } from '@trame/domain/meetings/meeting-state';
import { ACCESS_NEEDS } from '@trame/domain/on-the-day/access-need';
import { CoreDb } from '../../platform/database/core-db.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { ANSWER_LINK, readingAll } from '../invitations/index.ts';
import { followLink } from '../sessions/index.ts';
import { addNeeds, changeNeeds, removeNeeds } from './store-needs.ts';

const INVITED = `
  select m.state from app.invitation v join app.meeting m on m.id = v.meeting_id
  where v.meeting_id = $1 and v.person_id = $2 for update of v`;

/**
 * The person a link was sent to says what they need. A link may be passed on with its mail: what was said is never shown
 * behind it, and the next saying replaces it. A link that died, or a meeting that started, records nothing.
 */
@Injectable()
export class SayNeeds {
  constructor(
    private readonly db: TenantDb,
    private readonly core: CoreDb,
    private readonly audit: AuditTrail,
  ) {}

  async run(token: string, form: AccessNeedsForm): Promise<void> {
    const link = await followLink(this.core, token, ANSWER_LINK);
    if (!link) return;
    const { actor, objectId: meetingId } = link;
    // these rows exist for the coordination alone, and for the command that writes them
    await this.db.transaction(readingAll(actor), async (tx) => {
      const [invited] = await tx.query<{ state: MeetingState }[]>(INVITED, [meetingId, actor.personId]);
      if (!invited || !isAhead(invited.state)) return;
      const whose = { meetingId, personId: actor.personId };
      const said = saidIn(form);
      if (!said) await removeNeeds(tx, whose);
      else if (!(await addNeeds(tx, whose, said))) await changeNeeds(tx, whose, said);
      await this.audit.record(tx, 'access-needs.said', meetingId);
    });
  }
}

/** What a form says; `null` when nothing is ticked nor written. */
function saidIn(form: AccessNeedsForm): AccessNeedsBody | null {
  const needs = ACCESS_NEEDS.filter((need) => form[need] === '1');
  const other = form.other.trim() || null;
  if (needs.length === 0 && other === null) return null;
  return { needs, other, remember: form.remember === '1', provided: false };
}
