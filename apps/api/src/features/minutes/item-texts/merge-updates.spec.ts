import { afterAll, expect, it } from '@jest/globals';
import { NestFactory } from '@nestjs/core';
import { LIMITS } from '@trame/contracts/limits';
import * as Y from 'yjs';
import { ownApp } from '../../../../test/test-app.ts';
import { appendParagraph, linesOf } from '../../../../test/writing-together.ts';
import { WorkerModule } from '../../../app/worker.module.ts';
import { SharedTexts } from '../../../platform/collab/shared-texts.ts';
import { readConfig } from '../../../platform/config.ts';
import { MergeUpdates } from './merge-updates.ts';
import { sharedFrom } from './text-of.ts';

const app = await ownApp();
const config = readConfig({ APP_DATABASE_URL: app.workerUrl, PUBLIC_URL: app.publicUrl });
const worker = await NestFactory.createApplicationContext(WorkerModule.with(config), { logger: false });
afterAll(() => worker.close());

it('makes one update of many, and those who still write go on where they were', async () => {
  const { itemId, write, read, updates } = await written();
  for (let line = 0; line <= LIMITS.itemText.mergeAfter; line += 1) await write(`ligne ${line}`);
  const before = await read();
  await worker.get(MergeUpdates, { strict: false }).run();
  expect(await updates(itemId)).toBe(1);
  expect(await read()).toEqual(before);
  await write('après');
  expect(await read()).toEqual([...before, 'après']);
  expect(await updates(itemId)).toBe(2);
});

it('leaves alone what is short and being written', async () => {
  const { itemId, write, updates } = await written();
  await write('un');
  await write('deux');
  await worker.get(MergeUpdates, { strict: false }).run();
  expect(await updates(itemId)).toBe(2);
  await app.superuser.query(`update app.item_update set written_at = now() - interval '2 hours' where item_id = $1`, [
    itemId,
  ]);
  await worker.get(MergeUpdates, { strict: false }).run();
  expect(await updates(itemId)).toBe(1);
});

/** A text that its coordinator writes in, step by step. */
async function written() {
  const { councilId, accountId, personId, role, ...council } = await app.council();
  const meetingId = await council.meeting(await council.body(), { state: 'IN_PROGRESS' });
  const itemId = await council.item(meetingId);
  const texts = app.nest.get(SharedTexts);
  const who = { councilId, accountId, personId, role };
  const shared = new Y.Doc();
  const write = async (text: string): Promise<void> => {
    const before = Y.encodeStateVector(shared);
    appendParagraph(shared, text);
    await texts.save(who, itemId, Y.encodeStateAsUpdate(shared, before));
  };
  const read = async (): Promise<string[]> => linesOf(sharedFrom([await texts.load(who, itemId)]));
  const updates = async (id: string): Promise<number> => {
    const { rows } = await app.superuser.query<{ n: number }>(
      'select count(*)::int as n from app.item_update where item_id = $1',
      [id],
    );
    return rows[0]?.n ?? 0;
  };
  return { itemId, write, read, updates };
}
