import { Injectable } from '@nestjs/common';
import * as Y from 'yjs';
import { SharedTexts, type Writer } from '../../../platform/collab/shared-texts.ts';
import { TenantDb } from '../../../platform/database/tenant-db.ts';
import { itemToWrite } from './item-to-write.ts';
import { updatesAfter } from './stored-text.ts';
import { WriteUpdate } from './write-update.ts';

const NAME = `select trim(concat_ws(' ', nullif(given_name, ''), family_name)) as name from app.person where id = $1`;

/** The texts written together are those of agenda items: one document for each. */
@Injectable()
export class ItemTexts extends SharedTexts {
  readonly permission = 'minutes.write';

  constructor(
    private readonly db: TenantDb,
    private readonly writeUpdate: WriteUpdate,
  ) {
    super();
  }

  async load(who: Writer, itemId: string): Promise<Uint8Array> {
    await this.writeUpdate.settled(itemId);
    const updates = await this.db.read(who, (tx) => updatesAfter(tx, itemId, 0));
    return Y.mergeUpdates(updates.map(({ content }) => content));
  }

  // not read-only: writing waits for whoever changes the state of the meeting, and so does asking
  refuseUnlessWritable(who: Writer, itemId: string): Promise<void> {
    return this.db.transaction(who, (tx) => itemToWrite(tx, who, itemId));
  }

  save(who: Writer, itemId: string, update: Uint8Array): Promise<void> {
    return this.writeUpdate.run(who, itemId, update);
  }

  async nameOf(who: Writer): Promise<string> {
    const [person] = await this.db.read(who, (tx) => tx.query<{ name: string }[]>(NAME, [who.personId]));
    return person?.name ?? '';
  }
}
