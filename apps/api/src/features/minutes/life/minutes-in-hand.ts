import type { BodyType } from '@trame/domain/bodies/body-type';
import { canBecome, isCirculated, type MinutesStatus } from '@trame/domain/minutes/minutes-status';
import type { EntityManager } from 'typeorm';
import { NotFound } from '../../../platform/errors/refusals.ts';
import type { Actor } from '../../../platform/http/context.ts';
import { leadsBody, refuseUnlessLeads } from '../../bodies/index.ts';
import { MinutesStateRefused } from './minutes.errors.ts';

/** Minutes that a command holds until its commit. */
export interface MinutesInHand {
  id: string;
  version: number;
  status: MinutesStatus;
  meetingId: string;
  bodyId: string;
  bodyType: BodyType;
  title: string;
  startsLocal: string;
  zone: string;
  council: string;
  reviewerId: string | null;
  agreedAt: Date | null;
  circulatesOnAgreement: boolean;
  correctionsUntil: string | null;
  correctionDays: number;
}

const HELD = `
  select r.id, r.version, r.status, m.id as "meetingId", m.body_id as "bodyId", b.type as "bodyType", m.title, m.zone, c.name as council,
    to_char(m.starts_local, 'YYYY-MM-DD"T"HH24:MI') as "startsLocal", r.reviewer_id as "reviewerId",
    r.agreed_at as "agreedAt", r.circulates_on_agreement as "circulatesOnAgreement",
    r.corrections_until::text as "correctionsUntil", b.correction_days as "correctionDays"
  from app.minutes r join app.meeting m on m.id = r.meeting_id join app.body b on b.id = m.body_id
  cross join core.current_council_row() c`;

/** Everything a command asks of minutes: their own row, and the meeting against those who still write lines. */
async function held(tx: EntityManager, condition: string, id: string): Promise<MinutesInHand> {
  const [minutes] = await tx.query<MinutesInHand[]>(`${HELD} where ${condition} = $1 for update of r, m`, [id]);
  if (!minutes) throw new NotFound();
  return minutes;
}

/** The minutes of a meeting, locked. Throws `NotFound` before there are any. */
export const minutesInHand = (tx: EntityManager, meetingId: string): Promise<MinutesInHand> =>
  held(tx, 'm.id', meetingId);

/** The same, by their own id. */
export const minutesById = (tx: EntityManager, minutesId: string): Promise<MinutesInHand> =>
  held(tx, 'r.id', minutesId);

/** The same for whoever writes and sends them: the coordination, and the leads of the body. Throws `Forbidden`. */
export async function minutesToSend(tx: EntityManager, ctx: Actor, meetingId: string): Promise<MinutesInHand> {
  const minutes = await minutesInHand(tx, meetingId);
  await refuseUnlessLeads(tx, ctx, minutes.bodyId);
  return minutes;
}

/** Throws `MinutesStateRefused` unless the minutes may become `next`. */
export function refuseUnlessBecomes({ status }: Pick<MinutesInHand, 'status'>, next: MinutesStatus): void {
  if (!canBecome(status, next)) throw new MinutesStateRefused();
}

/** What decides who reads minutes. */
export type MinutesHead = Pick<MinutesInHand, 'id' | 'version' | 'status' | 'bodyId'>;

const HEAD = `
  select r.id, r.version, r.status, m.body_id as "bodyId"
  from app.minutes r join app.meeting m on m.id = r.meeting_id where m.id = $1 and m.state = 'CLOSED'`;

/** The minutes of a meeting as far as `ctx` reads them, with whether they write or review them. Throws `NotFound`. */
export async function minutesToRead(
  tx: EntityManager,
  ctx: Actor,
  meetingId: string,
): Promise<MinutesHead & { works: boolean }> {
  const [head] = await tx.query<MinutesHead[]>(HEAD, [meetingId]);
  const works = head !== undefined && (ctx.role === 'CHAIR' || (await leadsBody(tx, ctx, head.bodyId)));
  // in the making, they do not exist yet for others
  if (!head || !(works || isCirculated(head.status))) throw new NotFound();
  return { ...head, works };
}
