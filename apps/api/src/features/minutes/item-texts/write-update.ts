import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { TenantDb } from '../../../platform/database/tenant-db.ts';
import type { Actor } from '../../../platform/http/context.ts';
import { Turns } from '../../../platform/turns.ts';
import { AuditTrail } from '../../audit-trail/index.ts';
import { itemToWrite } from './item-to-write.ts';
import { type Shadow, Shadows } from './shadows.ts';
import { addUpdate, lockText } from './stored-text.ts';
import { holds, putInto, textOf } from './text-of.ts';

/**
 * Writes what somebody typed: the update and what the text says with it, in one commit. Updates of one text go one after
 * the other, here by turns and between processes by a lock, so that none of them waits in the pool of connections.
 */
@Injectable()
export class WriteUpdate {
  private readonly shadows = new Shadows();
  private readonly turns = new Turns();

  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws `TextRefused`, `TextBehind`, and what `itemToWrite` throws: nothing is stored then. */
  run(who: Actor, itemId: string, update: Uint8Array): Promise<void> {
    return this.turns.take(itemId, async () => {
      this.shadows.keep(itemId, await this.db.transaction(who, (tx) => this.write(tx, who, itemId, update)));
    });
  }

  /** Waits for the updates on their way. */
  settled(itemId: string): Promise<void> {
    return this.turns.take(itemId, async () => {});
  }

  private async write(tx: EntityManager, who: Actor, itemId: string, update: Uint8Array): Promise<Shadow> {
    await itemToWrite(tx, who, itemId);
    const version = await lockText(tx, itemId);
    const { shared } = await this.shadows.upToDate(tx, itemId, version);
    if (holds(shared, update)) return { shared, seq: version };
    // from here on it is ahead of what is stored: a transaction that runs again starts from what is
    this.shadows.forget(itemId);
    putInto(shared, update);
    const text = textOf(shared);
    const seq = version + 1;
    const lately = await addUpdate(tx, { itemId, seq, content: update, authorId: who.personId, text });
    // one entry for each sitting of somebody at a text: an entry for each letter would hide the others
    if (!lately) await this.audit.record(tx, 'item-text.written', itemId, ['document']);
    return { shared, seq };
  }
}
