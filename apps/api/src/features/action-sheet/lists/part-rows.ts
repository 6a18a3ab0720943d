import type { EntityManager } from 'typeorm';
import { NotFound } from '../../../platform/errors/refusals.ts';
import { SheetFull } from '../action-sheet.errors.ts';
import type { SheetList, SheetPart } from './sheet-part.ts';

/** Where a line stands: in a list of the action, or of one of its indicators. */
export interface Place {
  actionId: string;
  indicatorId?: string;
  id: string;
}

/** What the list is of. @throws NotFound when the indicator is not one of the action */
export async function ownerOf(tx: EntityManager, part: SheetList, { actionId, indicatorId }: Place) {
  if (part.parent === 'action_id') return actionId;
  const found = await tx.query<{ id: string }[]>(
    'select id from app.indicator where id = $1 and action_id = $2 for key share',
    [indicatorId, actionId],
  );
  if (!found[0]) throw new NotFound();
  return found[0].id;
}

/** The line as it is read, locked until the commit; `null` when it is not in this list. */
export async function lockLine<View>(
  tx: EntityManager,
  { table, parent, view, joins = '' }: SheetList,
  ownerId: string,
  id: string,
): Promise<View | null> {
  await tx.query(`select 1 from ${table} where id = $1 for update`, [id]);
  const [row] = await tx.query<{ line: View }[]>(
    `select ${view} as line from ${table} x ${joins} where x.id = $1 and x.${parent} = $2`,
    [id, ownerId],
  );
  return row?.line ?? null;
}

/** False when the id is taken. @throws SheetFull */
export async function addLine<Body extends object>(
  tx: EntityManager,
  part: SheetPart<Body>,
  { ownerId, id, body }: { ownerId: string; id: string; body: Body },
): Promise<boolean> {
  const fields = Object.keys(part.columns) as (keyof Body)[];
  const columns = ['id', part.parent, ...fields.map((field) => part.columns[field])];
  const added = await tx.query<unknown[]>(
    `insert into ${part.table} (${columns.join(', ')}) values (${columns.map((_, at) => `$${at + 1}`).join(', ')})
     on conflict (council_id, id) do nothing returning id`,
    [id, ownerId, ...fields.map((field) => body[field])],
  );
  const [{ count }] = await tx.query<[{ count: number }]>(
    `select count(*)::integer as count from ${part.table} where ${part.parent} = $1`,
    [ownerId],
  );
  if (count > part.most) throw new SheetFull();
  return added.length > 0;
}

export async function changeLine<Body extends object>(
  tx: EntityManager,
  { table, columns }: SheetPart<Body>,
  id: string,
  body: Body,
): Promise<void> {
  const fields = Object.keys(columns) as (keyof Body)[];
  const set = fields.map((field, at) => `${columns[field]} = $${at + 2}`).join(', ');
  await tx.query(`update ${table} set ${set}, version = version + 1 where id = $1`, [
    id,
    ...fields.map((field) => body[field]),
  ]);
}
