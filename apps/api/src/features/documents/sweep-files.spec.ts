import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { NestFactory } from '@nestjs/core';
import { documentsApi } from '@trame/contracts/documents';
import { aPdf } from '../../../../../libs/documents/test/sample-files.ts';
import { asDocument, documentStories, filesFolder, filesIn } from '../../../test/document-stories.ts';
import { testApp } from '../../../test/test-app.ts';
import { WorkerModule } from '../../app/worker.module.ts';
import { readConfig } from '../../platform/config.ts';
import { newId } from '../../platform/database/new-id.ts';
import { FileStore } from '../../platform/files/file-store.ts';
import { SweepFiles } from './sweep-files.ts';

const FILES_DIR = filesFolder();
const app = await testApp({ FILES_DIR });
const config = readConfig({ APP_DATABASE_URL: app.workerUrl, PUBLIC_URL: app.publicUrl, FILES_DIR });
const worker = await NestFactory.createApplicationContext(WorkerModule.with(config), { logger: false });
afterAll(() => worker.close());
const { upload, list, save } = documentStories(app);
const sweep = () => worker.get(SweepFiles, { strict: false }).run();

const DAY = 24 * 3_600_000;
const YESTERDAY = new Date(Date.now() - DAY - 60_000);
const aged = (path: string) => utimes(join(FILES_DIR, path), YESTERDAY, YESTERDAY);

/** A file of a council that no row names, as old as said. */
function stray(councilId: string, at: Date): string {
  const sha256 = newId().replaceAll('-', '').repeat(2);
  const path = join(councilId, sha256.slice(0, 2), sha256);
  mkdirSync(join(FILES_DIR, path, '..'), { recursive: true });
  writeFileSync(join(FILES_DIR, path), 'x');
  utimesSync(join(FILES_DIR, path), at, at);
  return path;
}

async function scene() {
  const council = await app.council();
  const meeting = ['MEETING', await council.meeting(await council.body())] as const;
  const document = asDocument(await upload(council, meeting, aPdf(council.councilId)));
  const [path = ''] = filesIn(FILES_DIR).filter((name) => name.startsWith(council.councilId));
  await aged(path);
  const mine = () => filesIn(FILES_DIR).filter((name) => name.startsWith(council.councilId));
  return { council, meeting, document, path, mine };
}

describe('a file no row names', () => {
  it('is swept after a day, and no other', async () => {
    const { council, path, mine } = await scene();
    const old = stray(council.councilId, YESTERDAY);
    const young = stray(council.councilId, new Date());
    expect(mine()).toContain(old);
    await sweep();
    expect(mine().toSorted()).toEqual([path, young].toSorted());
  });

  it('stays when this database knows nothing of its council: the folder may be another’s', async () => {
    const elsewhere = stray(newId(), YESTERDAY);
    await sweep();
    expect(filesIn(FILES_DIR)).toContain(elsewhere);
  });

  it('is put back when the same bytes were kept while it was leaving', async () => {
    const { council, path, mine } = await scene();
    const [, , sha256 = ''] = path.split('/');
    const key = { councilId: council.councilId, sha256 };
    await utimes(join(FILES_DIR, path), new Date(), new Date());
    expect(await worker.get(FileStore).sweep(key, YESTERDAY)).toBe(false);
    expect(mine()).toEqual([path]);
  });
});

describe('a document that was removed', () => {
  it('can be put back until it is swept, then its file goes too', async () => {
    const { council, meeting, document, mine } = await scene();
    const params = { documentId: document.id };
    const remove = (version: number) => council.call(documentsApi.remove, { params, version });
    expect((await remove(document.version)).status).toBe(204);
    await sweep();
    const back = await council.call(documentsApi.putBack, { params });
    expect([back.status, (await list(council, meeting)).items.length, mine().length]).toEqual([200, 1, 1]);
    await remove(asDocument(back).version);
    await app.superuser.query(`update app.document set removed_at = now() - interval '61 minutes' where id = $1`, [
      document.id,
    ]);
    await sweep();
    expect([(await council.call(documentsApi.putBack, { params })).status, mine()]).toEqual([404, []]);
  });
});

describe('a row without its file', () => {
  it('says so to whoever reads it, until the file is there again', async () => {
    const { council, meeting, document, path } = await scene();
    const isMissing = async () => (await list(council, meeting)).items[0]?.current.missing;
    await sweep();
    expect(await isMissing()).toBe(false);
    await rm(join(FILES_DIR, path));
    const gone = await save(council, document.id);
    expect([gone.status, JSON.parse(String(gone.body)).code]).toEqual([404, 'FILE_MISSING']);
    await sweep();
    expect(await isMissing()).toBe(true);
    writeFileSync(join(FILES_DIR, path), aPdf(council.councilId));
    await sweep();
    expect(await isMissing()).toBe(false);
  });
});

it('forgets what was received and never kept, after a day', async () => {
  const incoming = join(FILES_DIR, 'incoming');
  mkdirSync(incoming, { recursive: true });
  for (const name of ['old', 'young']) writeFileSync(join(incoming, name), 'x');
  await aged('incoming/old');
  await sweep();
  expect(filesIn(FILES_DIR).filter((name) => name.startsWith('incoming'))).toEqual(['incoming/young']);
});
