import { Injectable } from '@nestjs/common';
import type { LocalItem, LocalItemBody } from '@trame/contracts/frameworks';
import { LIMITS } from '@trame/contracts/limits';
import type { EntityManager } from 'typeorm';
import { putVersion } from '../../platform/database/put-version.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { FrameworkItemMoved, FrameworkItemsFull, FrameworkItemTaken } from './frameworks.errors.ts';
import { LocalItemsReader } from './local-items.reader.ts';

const ADD = `
  insert into app.local_framework_item (id, framework, number, label, archived) values ($1, $2, $3, $4, $5)
  on conflict (council_id, id) do nothing returning id`;
const CHANGE = `
  update app.local_framework_item set number = $2, label = $3, archived = $4, version = version + 1 where id = $1`;
const TAKEN = `
  select from app.local_framework_item where framework = $1 and lower(label) = lower($2) and id <> $3`;

/** Adds an axis to a local contract, renames it, archives it or offers it again. */
@Injectable()
export class PutLocalItem {
  constructor(
    private readonly db: TenantDb,
    private readonly items: LocalItemsReader,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, VersionStale, FrameworkItemTaken, FrameworkItemMoved, FrameworkItemsFull */
  run(ctx: CouncilContext, id: string, body: LocalItemBody): Promise<LocalItem> {
    return this.db.transaction(ctx, async (tx) => {
      const done = await putVersion<LocalItem>(ctx.seenVersion, {
        create: () => add(tx, id, body),
        read: () => this.items.lock(tx, id),
        isSame: (stored) => FIELDS.every((field) => stored[field] === body[field]),
        change: () => this.change(tx, id, body),
      });
      if (done.written) await this.audit.record(tx, 'framework-item.put', id, Object.keys(body));
      return done.view;
    });
  }

  private async change(tx: EntityManager, id: string, { framework, number, label, archived }: LocalItemBody) {
    const stored = await this.items.lock(tx, id);
    if (stored?.framework !== framework) throw new FrameworkItemMoved();
    await refuseTaken(tx, id, { framework, label });
    await tx.query(CHANGE, [id, number, label, archived]);
  }
}

const FIELDS = ['framework', 'number', 'label', 'archived'] as const;

async function add(tx: EntityManager, id: string, body: LocalItemBody): Promise<boolean> {
  await refuseTaken(tx, id, body);
  const added = await tx.query<unknown[]>(ADD, [id, body.framework, body.number, body.label, body.archived]);
  const [{ count }] = await tx.query<[{ count: number }]>(
    'select count(*)::int as count from app.local_framework_item',
  );
  if (count > LIMITS.frameworks.items) throw new FrameworkItemsFull();
  return added.length > 0;
}

/** Also held by a unique index, for two who write at the same moment. @throws FrameworkItemTaken */
async function refuseTaken(
  tx: EntityManager,
  id: string,
  { framework, label }: Pick<LocalItemBody, 'framework' | 'label'>,
): Promise<void> {
  if ((await tx.query<unknown[]>(TAKEN, [framework, label, id])).length > 0) throw new FrameworkItemTaken();
}
