import type { Minutes } from '@trame/contracts/minutes';
import type { NamingRendition } from '@trame/domain/minutes/rendition';
import type { EntityManager } from 'typeorm';
import { newId } from '../../../platform/database/new-id.ts';

/** Both renditions of one version: what may be passed on, and what stays inside. */
export interface VersionTexts {
  MEMBERS: Minutes;
  INTERNAL: Minutes;
}

const STORED = `
  select convert_from(t.document, 'UTF8') as document, v.number
  from app.minutes_version v join app.minutes_text t on t.version_id = v.id
  where v.minutes_id = $1 and t.masked = $2 and ($3::integer is null or v.number = $3)
  order by v.number desc limit 1`;

/** One version, the last when no number is given; `null` when there is none the reader may read. */
export async function storedVersion(
  tx: EntityManager,
  minutesId: string,
  { rendition, number }: { rendition: NamingRendition; number: number | null },
): Promise<{ minutes: Minutes; number: number } | null> {
  const asked = [minutesId, rendition === 'INTERNAL', number];
  const [row] = await tx.query<{ document: string; number: number }[]>(STORED, asked);
  return row ? { minutes: JSON.parse(row.document) as Minutes, number: row.number } : null;
}

/** What the last version holds; `null` while nothing circulated. */
export const latestVersion = async (
  tx: EntityManager,
  minutesId: string,
  rendition: NamingRendition,
): Promise<Minutes | null> => (await storedVersion(tx, minutesId, { rendition, number: null }))?.minutes ?? null;

const ADD = `
  with made as (
    insert into app.minutes_version (id, minutes_id, number, reason, made_by)
    values ($1, $2, (select coalesce(max(number), 0) + 1 from app.minutes_version where minutes_id = $2), $3, $4)
    returning id, number
  ), texts as (
    insert into app.minutes_text (version_id, masked, document)
    select made.id, t.masked, convert_to(t.document, 'UTF8') from made,
      (values (false, $5::text), (true, $6::text)) t(masked, document)
  ) select number from made`;

/** Freezes the words of minutes as their next version, and gives its number. The minutes' row is locked by the caller. */
export async function addVersion(
  tx: EntityManager,
  minutesId: string,
  { texts, reason, by }: { texts: VersionTexts; reason: string; by: string | null },
): Promise<number> {
  const documents = [JSON.stringify(texts.MEMBERS), JSON.stringify(texts.INTERNAL)];
  const [made] = await tx.query<[{ number: number }]>(ADD, [newId(), minutesId, reason, by, ...documents]);
  return made.number;
}
