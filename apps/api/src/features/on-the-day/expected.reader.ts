import type { Signatory } from '@trame/domain/on-the-day/sign-in-groups';
import type { EntityManager } from 'typeorm';
import type { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { refuseUnlessLeads } from '../bodies/index.ts';
import { readingAll, readRecipients } from '../invitations/index.ts';
import { MeetingStateRefused } from '../live-meetings/index.ts';
import { wallTimeOf } from '../meetings/index.ts';

/** The meeting a paper is about. */
export interface Heading {
  council: string;
  bodyId: string;
  body: { type: string; tag: string; label: string };
  title: string;
  startsLocal: string;
  zone: string;
  place: string | null;
  state: string;
  hasMaskedSeats: boolean;
}

const HEADING = `
  select c.name as council, m.body_id as "bodyId", json_build_object('type', b.type, 'tag', b.tag, 'label', b.label) as body,
    m.title, m.starts_local as "startsLocal", m.zone, m.place, m.state,
    exists (select from app.seat s where s.body_id = b.id and s.masked) as "hasMaskedSeats"
  from app.meeting m join app.body b on b.id = m.body_id cross join core.current_council_row() c
  where m.id = $1`;

/** Throws `NotFound`, `Forbidden` for a lead of another body, `MeetingStateRefused` once it was called off. */
export async function readHeading(tx: EntityManager, ctx: CouncilContext, meetingId: string): Promise<Heading> {
  const [heading] = await tx.query<Heading[]>(HEADING, [meetingId]);
  if (!heading) throw new NotFound();
  await refuseUnlessLeads(tx, ctx, heading.bodyId);
  if (heading.state === 'CANCELLED') throw new MeetingStateRefused();
  return { ...heading, startsLocal: wallTimeOf(heading.startsLocal) };
}

/** Those of the ids `$2`, with what they answered about the meeting `$1` and whom they come for that day. */
const SIGNATORIES = `
  select p.id as "personId", left(concat_ws(' ', nullif(p.given_name, ''), p.family_name), 200) as name,
    lower(concat_ws(' ', p.family_name, p.given_name)) as "sortName", o.name as organization,
    coalesce(v.answer = 'NO', false) as declined, v.substitute,
    exists (select from app.mandate_holder h where h.person_id = p.id and h.masked)
      or exists (select from app.affiliation f where f.person_id = p.id and f.masked) as masked
  from app.person p
  join app.meeting m on m.id = $1
  left join app.invitation v on v.meeting_id = m.id and v.person_id = p.id
  left join lateral (
    select g.name from (
      select d.organization_id, 0 as rank
      from app.mandate_holder h join app.mandate d on d.id = h.mandate_id join app.seat s on s.id = d.seat_id
      where h.person_id = p.id and s.body_id = m.body_id and d.starts_on <= m.starts_local::date
        and (d.ends_on is null or d.ends_on >= m.starts_local::date)
      union all
      select f.organization_id, 1 + f.rank from app.affiliation f where f.person_id = p.id
    ) c join app.organization g on g.id = c.organization_id order by c.rank, g.name limit 1) o on true
  where p.id = any ($2) and p.archived_at is null`;

/**
 * The meeting and everybody expected, whoever asks: where they come from is told as `tellsOrganizations` allows. Throws as
 * `readHeading` does.
 */
export const readExpected = (
  db: TenantDb,
  ctx: CouncilContext,
  meetingId: string,
): Promise<{ heading: Heading; people: Signatory[] }> =>
  db.read(readingAll(ctx), async (tx) => {
    const heading = await readHeading(tx, ctx, meetingId);
    return { heading, people: await readSignatories(tx, meetingId, heading) };
  });

/** Who is expected: those invited, or those who would be; in a transaction opened with `readingAll`. */
async function readSignatories(
  tx: EntityManager,
  meetingId: string,
  { bodyId, startsLocal }: Heading,
): Promise<Signatory[]> {
  const invited = await tx.query<{ personId: string }[]>(
    'select person_id as "personId" from app.invitation where meeting_id = $1',
    [meetingId],
  );
  const people = invited.length > 0 ? invited : (await readRecipients(tx, bodyId, startsLocal.slice(0, 10))).invited;
  return tx.query(SIGNATORIES, [meetingId, people.map(({ personId }) => personId)]);
}
