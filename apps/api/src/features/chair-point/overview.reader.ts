import { Injectable } from '@nestjs/common';
import type { ChairSaid, PointOverview } from '@trame/contracts/chair-point';
import { LIMITS } from '@trame/contracts/limits';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { readingAll } from '../invitations/index.ts';
import { CHAIRS, nameOf } from './chairs.sql.ts';
import { PointReader } from './point.reader.ts';

/** What a chair said, of a statement that names it `k`. */
export const SAID = `
  json_build_object('id', k.id, 'kind', k.kind, 'by', (select ${nameOf('p')} from app.person p where p.id = k.person_id),
    'at', k.at, 'text', k.text, 'undone', k.undone_at is not null, 'meetingId', k.meeting_id, 'actionId', k.action_id,
    'title', coalesce((select m.title from app.meeting m where m.id = k.meeting_id),
      (select a.title from app.action a where a.id = k.action_id), ''))`;

const OVERVIEW = `
  select coalesce((select json_agg(x.line order by x.at desc) from (
      select ${SAID} as line, k.at from app.chair_act k order by k.at desc limit ${LIMITS.list.choice}) x), '[]') as said,
    coalesce((select json_agg(x.line order by x.sent_at desc) from (
      select json_build_object('id', t.id, 'to', ${nameOf('p')}, 'personId', t.person_id, 'by', ${nameOf('w')}, 'at', t.sent_at,
        'readAt', (select min(k.at) from app.chair_act k where k.person_id = t.person_id and k.at >= t.sent_at),
        'approved', (select count(*)::int from app.chair_act k where k.person_id = t.person_id and k.at >= t.sent_at
          and k.undone_at is null and k.kind in ('AGENDA_APPROVED', 'MINUTES_APPROVED'))) as line, t.sent_at
      from app.chair_point t join app.person p on p.id = t.person_id left join app.person w on w.id = t.sent_by
      order by t.sent_at desc limit ${LIMITS.list.choice}) x), '[]') as sends,
    (select zone from core.current_council_row()) as zone`;

/** Instants as the contract writes them. */
export const toSaid = (said: ChairSaid): ChairSaid => ({ ...said, at: new Date(said.at).toISOString() });

type StoredSend = PointOverview['sends'][number] & { personId: string };
interface Stored {
  said: ChairSaid[];
  sends: StoredSend[];
  zone: string;
}

/** The point on the side of the coordination: as it would leave today, and what came of the last ones. */
@Injectable()
export class OverviewReader {
  constructor(
    private readonly db: TenantDb,
    private readonly point: PointReader,
  ) {}

  read(ctx: CouncilContext): Promise<PointOverview> {
    return this.db.read(readingAll(ctx), async (tx) => {
      const chairs = await tx.query<{ personId: string; name: string; email: string | null }[]>(CHAIRS);
      const [stored] = await tx.query<[Stored]>(OVERVIEW);
      const sends = stored.sends.map((one) => ({
        ...one,
        at: new Date(one.at).toISOString(),
        readAt: one.readAt && new Date(one.readAt).toISOString(),
      }));
      const [first] = chairs;
      const actor = { ...ctx, personId: first?.personId ?? ctx.personId };
      const { documents, subjects, plan } = await this.point.read(tx, { actor, zone: stored.zone });
      return {
        chairs: chairs.slice(0, LIMITS.list.choice).map(({ personId: id, name, email }) => {
          const last = sends.find(({ personId }) => personId === id);
          return { id, name, hasMail: email !== null, sentAt: last?.at ?? null, readAt: last?.readAt ?? null };
        }),
        documents: documents.slice(0, LIMITS.list.choice).map(({ kind, meeting, said }) => ({
          ...{ kind, meetingId: meeting.id, title: meeting.title, local: meeting.local, waits: said === null },
        })),
        subjects: subjects.map(({ id, title, kind }) => ({ id, title, asked: kind === 'ASKED' })),
        plan: plan && { total: plan.total, fine: plan.fine },
        sends: sends.map(({ personId: _, ...send }) => send),
        said: stored.said.map(toSaid),
      };
    });
  }
}
