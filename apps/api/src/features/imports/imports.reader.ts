import { Injectable } from '@nestjs/common';
import type { ImportItem } from '@trame/contracts/imports';
import { LIMITS } from '@trame/contracts/limits';
import type { KnownDirectory } from '@trame/domain/imports/directory/known-directory';
import type { KnownPlan } from '@trame/domain/imports/plan/known-plan';
import type { EntityManager } from 'typeorm';
import { NotFound } from '../../platform/errors/refusals.ts';
import { CURRENT_ROADMAP } from '../action-plan/index.ts';
import { BUDGET_LINES, INDICATORS, linesOf, MILESTONES } from '../action-sheet/index.ts';
import type { ImportBatch } from './import-batch.ts';

const UNDO = `make_interval(hours => ${LIMITS.importUndoHours})`;
const HEAD = `
  b.id, b.version, b.state, b.kind, b.file_name as "fileName", b.created_at as "createdAt", b.accepted_at as "acceptedAt",
  case when b.state = 'ACCEPTED' then b.accepted_at + ${UNDO} end as "undoUntil"`;

const LIST = `
  select ${HEAD}, count(*) over () as total from app.import_batch b order by b.created_at desc limit ${LIMITS.list.choice}`;

const ONE = `
  select b.id, b.version, b.state, b.file_name as "fileName", b.sheets, b.layout, b.separate, b.report,
    b.created_at as "createdAt", b.accepted_at as "acceptedAt",
    (select max(o.accepted_at) from app.import_batch o
      where o.file_hash = b.file_hash and o.state = 'ACCEPTED' and o.id <> b.id) as "acceptedBefore",
    coalesce((select json_agg(json_build_object('line', c.line, 'decision', c.decision, 'corrections', c.corrections))
      from app.import_choice c where c.batch_id = b.id), '[]') as choices
  from app.import_batch b where b.id = $1`;

const list = (select: string): string => `coalesce((select json_agg(x) from (${select}) x), '[]')`;
const ORGANIZATIONS = list('select id, name, aliases from app.organization order by created_at, id');
const BODIES = list('select id, label, tag, type from app.body where dissolved_on is null order by position, id');

/** $1 today, where the council is. */
const KNOWN_DIRECTORY = `
  select ${ORGANIZATIONS} as organizations, ${BODIES} as bodies,
    ${list(`
      select p.id, p.given_name as "givenName", p.family_name as "familyName", p.phone,
        array_remove(array_prepend(lower(p.email::text), p.other_emails), null) as mails,
        array(select o.name from app.affiliation a join app.organization o on o.id = a.organization_id
          where a.person_id = p.id) as organizations
      from app.person p where p.archived_at is null order by p.created_at, p.id`)} as people,
    ${list(`
      select s.id, s.body_id as "bodyId", s.college,
        (select max(m.ends_on) + 1 from app.mandate m
          where m.seat_id = s.id and m.rank = 'FULL' and m.ends_on < $1::date) as "freeFrom",
        ${list(`
          select m.rank, h.person_id as "personId", m.organization_id as "organizationId", m.starts_on as "startsOn"
          from app.mandate m left join app.mandate_holder h on h.mandate_id = m.id
          where m.seat_id = s.id and (m.ends_on is null or m.ends_on >= $1::date)`)} as mandates
      from app.seat s order by s.position, s.id`)} as seats,
    ${list(`select body_id as "bodyId", person_id as "personId" from app.body_officer where office = 'LEAD'`)} as leads,
    ${list(`
      select id, person_id as "personId", organization_id as "organizationId", nullif(job_title, '') as "jobTitle"
      from app.affiliation`)} as affiliations`;

const KNOWN_PLAN = `
  with open as (select c.id from (${CURRENT_ROADMAP}) c)
  select ${ORGANIZATIONS} as organizations, ${BODIES} as bodies,
    (select json_build_object('id', id) from open) as roadmap,
    ${list(`select id, trim(given_name || ' ' || family_name) as name from app.person where archived_at is null`)} as people,
    ${list('select a.id, a.title from app.axis a join open on open.id = a.roadmap_id')} as axes,
    ${list(`
      select o.id, o.axis_id as "axisId", o.level, o.parent_id as "parentId", o.title
      from app.objective o join open on open.id = o.roadmap_id where o.axis_id is not null`)} as objectives,
    ${list(`
      select a.id, a.axis_id as "axisId", a.objective_id as "objectiveId", a.parent_id as "parentId", a.title,
        ${linesOf(BUDGET_LINES, 'a')} as budget, ${linesOf(INDICATORS, 'a')} as indicators,
        ${linesOf(MILESTONES, 'a')} as milestones
      from app.action a join open on open.id = a.roadmap_id where a.removed_at is null`)} as actions`;

/** Every read of imports. */
@Injectable()
export class ImportsReader {
  async list(tx: EntityManager): Promise<{ items: ImportItem[]; total: number }> {
    const rows = await tx.query<(ImportItem & { total: string })[]>(LIST);
    const items = rows.map(({ total: _, ...row }) => row);
    return { items: items.map(withIsoInstants), total: Number(rows[0]?.total ?? 0) };
  }

  /** One import with its choices; `NotFound` when it is not there or not yours. */
  async batch(tx: EntityManager, id: string, lock: 'for update' | '' = ''): Promise<ImportBatch> {
    const [row] = await tx.query<ImportBatch[]>(`${ONE} ${lock}`, [id]);
    if (!row) throw new NotFound();
    return withIsoInstants(row);
  }

  /** @param today where the council is */
  async knownDirectory(tx: EntityManager, today: string): Promise<KnownDirectory> {
    const [known] = await tx.query<[KnownDirectory]>(KNOWN_DIRECTORY, [today]);
    return known;
  }

  async knownPlan(tx: EntityManager): Promise<KnownPlan> {
    const [known] = await tx.query<[KnownPlan]>(KNOWN_PLAN);
    return known;
  }
}

/** The driver hands instants over as `Date`; contracts carry text. */
function withIsoInstants<T extends object>(row: T): T {
  const texts = Object.entries(row).map(([key, value]: [string, unknown]) => [
    key,
    value instanceof Date ? value.toISOString() : value,
  ]);
  return Object.fromEntries(texts) as T;
}
