import type { ImportReport } from '@trame/contracts/imports';
import { FIGURE_LISTS, type FigureList } from '@trame/domain/imports/plan/plan-writes';
import type { EntityManager } from 'typeorm';
import { FIGURE_TABLES, setFields } from './store-figures.ts';

/** A row as the import noted it. */
export interface Written {
  readonly id: string;
  readonly name: string;
  readonly version: number | null;
  readonly before: Readonly<Record<string, unknown>> | null;
}

/** What stays after an undo. */
export interface Staying {
  readonly id: string;
  readonly what: ImportReport['kept'][number]['what'];
  readonly name: string;
  readonly why: ImportReport['kept'][number]['why'];
}

/** Gives back what rows held before the import `batchId`, unless somebody wrote over it or it served since. */
export function putBack(
  tx: EntityManager,
  batchId: string,
  table: string,
  changed: readonly Written[],
): Promise<Staying[]> {
  const list = FIGURE_LISTS.find((one) => FIGURE_TABLES[one].table === table);
  if (list) return resetFigures(tx, list, changed);
  if (table === 'app.affiliation') return blankJobs(tx, changed);
  return table === 'app.organization' ? unmask(tx, changed) : resetContacts(tx, batchId, changed);
}

const WHAT = {
  budget: 'BUDGET_LINE',
  indicators: 'INDICATOR',
  measurements: 'MEASUREMENT',
  milestones: 'MILESTONE',
} as const;

/** A line has the values it had before; its version goes on, since somebody may have read the one between. */
async function resetFigures(tx: EntityManager, list: FigureList, changed: readonly Written[]): Promise<Staying[]> {
  const kept: Staying[] = [];
  for (const { id, name, version, before } of changed)
    if (!(await setFields(tx, list, { id, version: version ?? 0 }, before ?? {})))
      kept.push({ id, what: WHAT[list], name, why: 'CHANGED' });
  return kept;
}

/** An address that the import gave and that a mail went to since is one people answer from: it stays. */
const RESET = `
  with person as (
    select p.id, p.version, p.email is distinct from $3 and exists (
      select from app.outbox o join app.import_batch b on b.id = $6 and o.created_at > b.accepted_at
      where o.recipient = p.email and o.state <> 'CANCELLED' and (o.person_id = p.id or o.person_id is null)) as used
    from app.person p where p.id = $1),
  reset as (
    update app.person p set email = $3, phone = $4, other_emails = array(select jsonb_array_elements_text($5::jsonb)),
      version = p.version + 1
    from person where p.id = person.id and p.version = $2 and not person.used
    returning p.id)
  select case when person.version = $2 then 'USED' else 'CHANGED' end as why
  from person where not exists (select from reset)`;

async function resetContacts(tx: EntityManager, batchId: string, changed: readonly Written[]): Promise<Staying[]> {
  const kept: Staying[] = [];
  for (const { id, name, version, before } of changed) {
    const mails = JSON.stringify(before?.['other_emails']);
    const values = [id, version, before?.['email'], before?.['phone'], mails, batchId];
    const [stays] = await tx.query<Pick<Staying, 'why'>[]>(RESET, values);
    if (stays) kept.push({ id, what: 'PERSON', name, why: stays.why });
  }
  return kept;
}

/** Job titles that were blank are blank again, unless somebody wrote another since. */
async function blankJobs(tx: EntityManager, changed: readonly Written[]): Promise<Staying[]> {
  for (const { id, before } of changed) {
    await tx.query('update app.affiliation set job_title = null where id = $1 and job_title = $2', [
      id,
      before?.['given'],
    ]);
  }
  return [];
}

/** Organisations are open again, unless somebody changed them since or a masked seat is still held for them. */
async function unmask(tx: EntityManager, changed: readonly Written[]): Promise<Staying[]> {
  const kept: Staying[] = [];
  for (const { id, name, version } of changed) {
    const [{ masked } = { masked: false }] = await tx.query<{ masked: boolean }[]>(
      'select exists (select from app.mandate where organization_id = $1 and masked) as masked',
      [id],
    );
    const [rows] = await tx.query<[unknown[], number]>(
      `update app.organization set reveals = false, version = version + 1
       where id = $1 and version = $2 and not $3::boolean returning id`,
      [id, version, masked],
    );
    if (rows.length === 0) kept.push({ id, what: 'ORGANIZATION', name, why: masked ? 'USED' : 'CHANGED' });
  }
  return kept;
}
