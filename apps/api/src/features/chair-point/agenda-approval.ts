import { Injectable } from '@nestjs/common';
import type { AgendaApproval, ChairSaid, HandOverBody } from '@trame/contracts/chair-point';
import { LIMITS } from '@trame/contracts/limits';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { VersionStale } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { readToldAgenda } from '../agenda/index.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { ConvocationChanged, readingAll } from '../invitations/index.ts';
import { meetingToPrepare, meetingToRun } from '../meetings/index.ts';
import { agendaFingerprint } from './agenda-fingerprint.ts';
import { isChair, nameOf, presides } from './chairs.sql.ts';
import { readersOfHandedOver } from './handed-over.ts';
import { SAID, toSaid } from './overview.reader.ts';

const APPROVAL = `
  select m.version, m.place, to_char(m.starts_local, 'YYYY-MM-DD"T"HH24:MI') as local, m.state, o.digest,
    array(select ${nameOf('p')} from app.person p
      where p.archived_at is null and ${isChair('p.id')} and ${presides('b', 'p.id')} order by 1 limit ${LIMITS.list.choice}) as chairs,
    (select json_build_object('line', ${SAID}, 'fingerprint', k.fingerprint) from app.chair_act k
      where k.meeting_id = m.id and k.undone_at is null and k.kind in ('AGENDA_APPROVED', 'AGENDA_RETURNED')
      order by k.at desc limit 1) as last
  from app.meeting m join app.body b on b.id = m.body_id
  left join app.convocation_handed_over o on o.meeting_id = m.id where m.id = $1`;

const HAND_OVER = `
  insert into app.convocation_handed_over (meeting_id, digest, neutral_subject, handed_by, handed_at)
  values ($1, $2, $3, $4, $5) on conflict (council_id, meeting_id) do update set digest = excluded.digest,
    neutral_subject = excluded.neutral_subject, handed_by = excluded.handed_by, handed_at = excluded.handed_at`;
const TAKE_BACK = 'delete from app.convocation_handed_over where meeting_id = $1';

interface Stored {
  version: number;
  place: string | null;
  local: string;
  state: string;
  digest: string | null;
  chairs: string[];
  last: { line: ChairSaid; fingerprint: string | null } | null;
}

/** What a chair said of an agenda, and the convocation that their agreement sends: as it was previewed, or not at all. */
@Injectable()
export class AgendaApprovals {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound, Forbidden */
  get(ctx: CouncilContext, meetingId: string): Promise<AgendaApproval> {
    return this.db.read(readingAll(ctx), async (tx) => {
      await meetingToRun(tx, ctx, meetingId);
      return this.within(tx, ctx, meetingId);
    });
  }

  /** @throws NotFound, Forbidden, MeetingNotAhead, VersionStale, ConvocationChanged when the preview is no longer true */
  handOver(ctx: CouncilContext, meetingId: string, body: HandOverBody): Promise<AgendaApproval> {
    return this.db.transaction(readingAll(ctx), async (tx) => {
      const meeting = await meetingToPrepare(tx, ctx, meetingId);
      if (meeting.version !== ctx.seenVersion) throw new VersionStale(await this.within(tx, ctx, meetingId));
      const { digest, neutralSubject } = body;
      if (digest) {
        const readers = await readersOfHandedOver(tx, ctx, { meetingId, digest }, this.clock);
        if (readers === null || meeting.state !== 'DRAFT') throw new ConvocationChanged();
        await tx.query(HAND_OVER, [meetingId, digest, neutralSubject, ctx.personId, this.clock.now()]);
      } else await tx.query(TAKE_BACK, [meetingId]);
      const approval = await this.within(tx, ctx, meetingId);
      await this.audit.record(tx, digest ? 'meeting.handed-over' : 'meeting.taken-back', meetingId);
      return approval;
    });
  }

  private async within(tx: EntityManager, ctx: CouncilContext, meetingId: string): Promise<AgendaApproval> {
    const [stored] = await tx.query<[Stored]>(APPROVAL, [meetingId]);
    const { version, chairs, last, digest, state } = stored;
    const fingerprint = agendaFingerprint(stored, await readToldAgenda(tx, meetingId));
    const waits = state === 'DRAFT' && digest !== null;
    const readers = waits ? await readersOfHandedOver(tx, ctx, { meetingId, digest }, this.clock) : null;
    const said = last && toSaid(last.line);
    return {
      version,
      chairs,
      said,
      changed: last !== null && last.fingerprint !== fingerprint,
      handedOver: readers !== null,
    };
  }
}
