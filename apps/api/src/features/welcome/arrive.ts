import { Injectable } from '@nestjs/common';
import { LIMITS } from '@trame/contracts/limits';
import type { ArrivalForm } from '@trame/contracts/welcome';
import { type Awaited, mayArrive, whoArrives } from '@trame/domain/attendance/self-arrival';
import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/database/new-id.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { joinOrganization } from '../attendance/index.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { readRecipients } from '../invitations/index.ts';
import { KEEP_ORGANIZATIONS } from '../live-meetings/index.ts';
import { type Room, Rooms } from './rooms.ts';
import { WelcomeFull } from './welcome.errors.ts';

/** People invited or on the list; those of `$2` are expected while nobody is invited. */
const AWAITED = `
  select p.id as "personId", p.given_name as "givenName", p.family_name as "familyName", t.status,
    t.self_at is not null as "arrivedAlone"
  from app.person p
  left join app.attendance t on t.meeting_id = $1 and t.person_id = p.id
  where p.archived_at is null and (t.id is not null or p.id = any ($2)
    or exists (select from app.invitation v where v.meeting_id = $1 and v.person_id = p.id))
  order by p.id`;

const ARRIVE = `
  insert into app.attendance as t (id, meeting_id, person_id, status, walk_in, origin, self_at, arrived_at)
  values ($1, $2, $3, 'PRESENT', $4, 'SELF', now(), now())
  on conflict (council_id, meeting_id, person_id) do update set status = 'PRESENT', represented_by_id = null,
    origin = 'SELF', self_at = now(), arrived_at = coalesce(t.arrived_at, now()), left_at = null,
    version = t.version + 1`;

const CREATE = 'insert into app.person (id, given_name, family_name) values ($1, $2, $3)';

/**
 * Somebody in the room says that they have arrived. Expected or not, what they read is the same: the code of a room is
 * seen by all, and must tell nobody who is convened.
 */
@Injectable()
export class Arrive {
  constructor(
    private readonly db: TenantDb,
    private readonly rooms: Rooms,
    private readonly audit: AuditTrail,
  ) {}

  /** A code that died, or a door not yet open, records nothing: the page read next says so. @throws WelcomeFull */
  async run(code: string, form: ArrivalForm): Promise<void> {
    const followed = await this.rooms.follow(code);
    if (!followed) return;
    await this.db.transaction(followed.actor, async (tx) => {
      // one arrival after the other: two presses make one person, and the room is counted
      await tx.query('select from app.welcome where id = $1 for update', [followed.welcomeId]);
      const room = await this.rooms.read(tx, followed.welcomeId);
      if (room?.phase === 'OPEN') await this.record(tx, room, form);
    });
  }

  private async record(tx: EntityManager, room: Room, form: ArrivalForm): Promise<void> {
    const found = whoArrives(form, await awaitedIn(tx, room));
    if (found && !mayArrive(found)) return;
    const personId = found?.personId ?? (await walkIn(tx, room, form));
    await tx.query(ARRIVE, [newId(), room.meetingId, personId, found === null]);
    await tx.query(KEEP_ORGANIZATIONS, [room.meetingId, personId]);
    await this.audit.record(tx, 'attendance.arrived', room.meetingId, ['status']);
  }
}

async function awaitedIn(tx: EntityManager, { meetingId, bodyId, starts }: Room): Promise<Awaited[]> {
  const { invited } = await readRecipients(tx, bodyId, starts.local.slice(0, 10));
  const [row] = await tx.query<unknown[]>('select 1 from app.invitation where meeting_id = $1 limit 1', [meetingId]);
  return tx.query(AWAITED, [meetingId, row ? [] : invited.map(({ personId }) => personId)]);
}

/** A new person, never one of the directory who is not awaited: anybody may type any name. @throws WelcomeFull */
async function walkIn(tx: EntityManager, { meetingId }: Room, form: ArrivalForm): Promise<string> {
  const [{ count }] = await tx.query<[{ count: number }]>(
    `select count(*)::integer as count from app.attendance where meeting_id = $1 and walk_in and self_at is not null`,
    [meetingId],
  );
  if (count >= LIMITS.onTheDay.selfWalkIns) throw new WelcomeFull();
  const personId = newId();
  await tx.query(CREATE, [personId, form.givenName, form.familyName]);
  if (form.organization) await joinOrganization(tx, personId, form.organization);
  return personId;
}
