import { Injectable } from '@nestjs/common';
import type { ProxyBody } from '@trame/contracts/voting';
import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/database/new-id.ts';
import { putVersion } from '../../platform/database/put-version.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { readAssembly, type StoredAssembly } from './assembly.reader.ts';
import { meetingWithProxies } from './meeting-with-proxies.ts';
import { lockProxy, type StoredProxy } from './stored-proxy.ts';
import { NotAVoice, ProxiesOff, ProxyFull } from './voting.errors.ts';

const ADD = `
  insert into app.proxy (id, meeting_id, giver_id, holder_id) values ($1, $2, $3, $4)
  on conflict (council_id, meeting_id, giver_id) do nothing returning id`;
const CHANGE = `
  update app.proxy set holder_id = $3, given_at = now(), version = version + 1 where meeting_id = $1 and giver_id = $2`;

interface Target {
  meetingId: string;
  giverId: string;
}

/** Notes who carries the voice of a member for one meeting. The meeting is held until the commit: nobody gets one too many. */
@Injectable()
export class PutProxy {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, { meetingId, giverId }: Target, { holderId }: ProxyBody): Promise<StoredProxy> {
    return this.db.transaction(ctx, async (tx) => {
      await meetingWithProxies(tx, ctx, meetingId);
      refuseUnlessCarried(await readAssembly(tx, meetingId), giverId, holderId);
      const done = await putVersion<StoredProxy>(ctx.seenVersion, {
        create: () => add(tx, [newId(), meetingId, giverId, holderId]),
        read: () => lockProxy(tx, meetingId, giverId),
        isSame: ({ holder }) => holder.id === holderId,
        change: () => tx.query(CHANGE, [meetingId, giverId, holderId]),
      });
      if (done.written) await this.audit.record(tx, 'proxy.put', meetingId, ['holder_id']);
      return done.view;
    });
  }
}

async function add(tx: EntityManager, values: readonly string[]): Promise<boolean> {
  const rows = await tx.query<unknown[]>(ADD, [...values]);
  return rows.length === 1;
}

function refuseUnlessCarried(assembly: StoredAssembly | null, giverId: string, holderId: string): void {
  if (!assembly || assembly.rules.proxiesPerHolder === 0) throw new ProxiesOff();
  const seated = new Set(assembly.seats.map((seat) => seat.holderId));
  if (giverId === holderId || !seated.has(giverId) || !seated.has(holderId)) throw new NotAVoice();
  const others = assembly.proxies.filter(({ giver, holder }) => holder.id === holderId && giver.id !== giverId);
  if (others.length >= assembly.rules.proxiesPerHolder) throw new ProxyFull();
}
