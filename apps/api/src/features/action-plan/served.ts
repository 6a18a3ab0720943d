import type { SheetTextsBody } from '@trame/contracts/action-sheet';
import { isLocal } from '@trame/domain/frameworks/framework';
import { readItemRef } from '@trame/domain/frameworks/item-ref';
import type { EntityManager } from 'typeorm';
import { NotFound } from '../../platform/errors/refusals.ts';

/** Three columns of the action aliased `a`: the items it serves, its themes, its publics. */
export const servedBy = (a: string): string => `
  coalesce((select json_agg(f.framework || '.' || f.item order by f.framework, f.item)
    from app.action_framework f where f.action_id = ${a}.id), '[]') as "frameworkItems",
  coalesce((select json_agg(h.theme order by h.theme) from app.action_theme h where h.action_id = ${a}.id), '[]') as themes,
  coalesce((select json_agg(u.target_public order by u.target_public)
    from app.action_public u where u.action_id = ${a}.id), '[]') as publics`;

type Served = { [F in 'frameworkItems' | 'themes' | 'publics']: SheetTextsBody[F] };

const KNOWN = 'select from app.local_framework_item where framework || $2 || id = any ($1::text[])';

/** Every item of a local contract must be one this council wrote. @throws NotFound */
export async function refuseUnknownItems(tx: EntityManager, refs: readonly string[]): Promise<void> {
  const local = [...new Set(refs)].filter((ref) => {
    const read = readItemRef(ref);
    return read !== null && isLocal(read.framework);
  });
  if (local.length === 0) return;
  const known = await tx.query<unknown[]>(KNOWN, [local, '.']);
  if (known.length !== local.length) throw new NotFound();
}

/** Puts in place what is given of what an action serves, is about and is for; the rest stays. @throws NotFound */
export async function replaceServed(tx: EntityManager, actionId: string, served: Served): Promise<void> {
  const { frameworkItems, themes, publics } = served;
  await refuseUnknownItems(tx, frameworkItems ?? []);
  const lists = [
    [
      'app.action_framework',
      `framework || '.' || item`,
      `framework, item`,
      `split_part(x, '.', 1), split_part(x, '.', 2)`,
      frameworkItems,
    ],
    ['app.action_theme', 'theme', 'theme', 'x', themes],
    ['app.action_public', 'target_public', 'target_public', 'x', publics],
  ] as const;
  for (const [table, value, columns, values, wanted] of lists) {
    if (!wanted) continue;
    await tx.query(`delete from ${table} where action_id = $1 and ${value} <> all ($2::text[])`, [actionId, wanted]);
    await tx.query(
      `insert into ${table} (action_id, ${columns}) select $1, ${values} from unnest($2::text[]) x on conflict do nothing`,
      [actionId, wanted],
    );
  }
}
