import type { NewPresenters } from '@trame/contracts/presenters';
import type { EntityManager } from 'typeorm';
import { ValidationFailed } from '../../platform/errors/refusals.ts';

/** What is presented, and by whom. */
export interface Presented {
  id: string;
  presenters: NewPresenters;
}

const INSERT = {
  item_id: insertFor('item_id'),
  point_id: insertFor('point_id'),
} as const;

function insertFor(owner: string): string {
  return `
    insert into app.presenter (${owner}, position, person_id, name)
    select r.owner, r.position, r.person, r.name
    from jsonb_to_recordset($1::jsonb) as r(owner uuid, position smallint, person uuid, name text)`;
}

/** Says who presents items or points that have no presenter yet, in one statement. */
export async function addPresenters(
  tx: EntityManager,
  owner: keyof typeof INSERT,
  presented: readonly Presented[],
): Promise<void> {
  const rows = presented.flatMap(({ id, presenters }) =>
    presenters.map(({ personId, name }, position) => ({
      ...{ owner: id, position, person: personId },
      name: personId ? null : name,
    })),
  );
  if (rows.length > 0) await tx.query(INSERT[owner], [JSON.stringify(rows)]);
}

/** Says who presents one item or point, instead of whoever did. */
export async function putPresenters(
  tx: EntityManager,
  owner: keyof typeof INSERT,
  presented: Presented,
): Promise<void> {
  await tx.query(`delete from app.presenter where ${owner} = $1`, [presented.id]);
  await addPresenters(tx, owner, [presented]);
}

/** Names the items whose presenter is not somebody of this council; `pointer` is where the list of items stands. */
export async function refuseUnknownPresenters(
  tx: EntityManager,
  items: readonly { presenters?: NewPresenters | undefined }[],
  pointer: (item: number) => string = (item) => `/body/agenda/${item}`,
): Promise<void> {
  const named = items.flatMap(({ presenters = [] }, item) =>
    presenters.flatMap(({ personId }, place) =>
      personId ? [{ personId, at: `${pointer(item)}/presenters/${place}` }] : [],
    ),
  );
  if (named.length === 0) return;
  const known = await tx.query<{ id: string }[]>('select id from app.person where id = any($1)', [
    named.map(({ personId }) => personId),
  ]);
  const ids = new Set(known.map(({ id }) => id));
  const faults = named
    .filter(({ personId }) => !ids.has(personId))
    .map(({ at }) => ({ pointer: at, code: 'unknown_person', detail: 'unknown_person' }));
  if (faults.length > 0) throw new ValidationFailed(faults);
}
