import { afterAll, describe, expect, it } from '@jest/globals';
import { NestFactory } from '@nestjs/core';
import { documentsApi } from '@trame/contracts/documents';
import { aPdf, aPhoto, aText, notedIn } from '../../../libs/documents/test/sample-files.ts';
import { WorkerModule } from '../src/app/worker.module.ts';
import { SweepFiles } from '../src/features/documents/sweep-files.ts';
import { readConfig } from '../src/platform/config.ts';
import { newId } from '../src/platform/database/new-id.ts';
import { FileStore } from '../src/platform/files/file-store.ts';
import { asDocument, documentStories } from './document-stories.ts';
import type { TestStore } from './file-stores.ts';
import { ownApp } from './test-app.ts';

const DAY = 24 * 3_600_000;
const YESTERDAY = new Date(Date.now() - DAY - 60_000);
/** More than one packet, none like another. */
const LONG = aText(Array.from({ length: 300_000 }, (_, line) => `ligne ${line}\n`).join(''));

const aStray = (councilId: string): string => {
  const sha256 = newId().replaceAll('-', '').repeat(2);
  return `${councilId}/${sha256.slice(0, 2)}/${sha256}`;
};

/** What must be true of documents whatever keeps them: each store tells these stories in a spec of its own. */
export async function storedDocumentStories(store: TestStore) {
  const app = await ownApp({ ...store.environment });
  const config = readConfig({ APP_DATABASE_URL: app.workerUrl, PUBLIC_URL: app.publicUrl, ...store.environment });
  const worker = await NestFactory.createApplicationContext(WorkerModule.with(config), { logger: false });
  afterAll(() => worker.close());
  const { upload, replace, list, save, see } = documentStories(app);
  const sweep = () => worker.get(SweepFiles, { strict: false }).run();
  const namesOf = (councilId: string) => store.names().filter((name) => name.startsWith(councilId));

  /** A meeting with one document that was sent yesterday. */
  async function scene() {
    const council = await app.council();
    const meeting = ['MEETING', await council.meeting(await council.body())] as const;
    const document = asDocument(await upload(council, meeting, aPdf(council.councilId)));
    const [name = ''] = namesOf(council.councilId);
    store.age(name, YESTERDAY);
    return { council, meeting, document, name, mine: () => namesOf(council.councilId) };
  }

  describe('a file that is kept', () => {
    it('is read as it was sent, however long', async () => {
      const { council, meeting } = await scene();
      const sent = asDocument(await upload(council, meeting, LONG, { fileName: 'registre.txt' }));
      const saved = await save(council, sent.id);
      expect([saved.status, saved.headers['content-length']]).toEqual([200, `${LONG.length}`]);
      expect(LONG.equals(saved.body as Buffer)).toBe(true);
    });

    it('is one file for the same bytes, and another for another version, which can be taken back', async () => {
      const { council, meeting, document, name, mine } = await scene();
      const first = aPdf(council.councilId);
      await upload(council, meeting, first, { fileName: 'copie.pdf' });
      expect(mine()).toEqual([name]);
      await replace(council, document.id, aText('deuxième'), { fileName: 'note.txt' });
      expect(mine()).toHaveLength(2);
      const read = async (number?: number) => String((await save(council, document.id, number)).body);
      expect([await read(), await read(1)]).toEqual(['deuxième', first.toString()]);
      const params = { documentId: document.id };
      await council.call(documentsApi.restoreVersion, { params, body: { number: 1, version: 2 }, key: 'back' });
      expect([await read(), mine().length]).toEqual([first.toString(), 2]);
    });

    it('is a picture without what a camera noted, and a small one of it that stays as long; nothing waits', async () => {
      const { council, meeting, mine } = await scene();
      const sent = asDocument(await upload(council, meeting, await aPhoto('jpg'), { fileName: 'salle.jpg' }));
      for (const name of mine()) store.age(name, YESTERDAY);
      await sweep();
      const shown = [await save(council, sent.id), await see(council, sent.id)].map(({ body }) => body as Buffer);
      expect(await Promise.all(shown.map(notedIn))).toEqual([undefined, undefined]);
      expect(mine()).toHaveLength(3);
      expect(store.names().join()).not.toContain('incoming');
      await app.superuser.query(`update app.document set removed_at = now() - interval '2 hours' where id = $1`, [
        sent.id,
      ]);
      await sweep();
      expect(mine()).toHaveLength(1);
    });

    it('is nowhere when it was refused', async () => {
      const { council, meeting } = await scene();
      const before = store.names();
      const refused = await upload(council, meeting, aText('<script>'), { fileName: 'a.png' });
      expect([refused.status, store.names()]).toEqual([415, before]);
    });
  });

  describe('a file no row names', () => {
    it('is swept after a day, and no other', async () => {
      const { council, name, mine } = await scene();
      const [old, young] = [aStray(council.councilId), aStray(council.councilId)];
      store.write(old, 'x', YESTERDAY);
      store.write(young, 'x');
      expect(mine()).toContain(old);
      await sweep();
      expect(mine()).toEqual([name, young].toSorted());
    });

    it('stays when this database knows nothing of its council, or when we did not name it: the place may be another’s', async () => {
      const elsewhere = [aStray(newId()), 'notes/lisez-moi'];
      for (const name of elsewhere) store.write(name, 'x', YESTERDAY);
      await sweep();
      expect(store.names()).toEqual(expect.arrayContaining(elsewhere));
    });

    it('stays while a change of a series may bring its document back', async () => {
      const { council, mine } = await scene();
      const old = aStray(council.councilId);
      store.write(old, 'x', YESTERDAY);
      const before = JSON.stringify({ rows: [{ sha256: old.split('/').at(-1) }] });
      await app.superuser.query(
        `insert into app.series_change (council_id, id, thread_id, before, fingerprint) values ($1, $2, $2, $3, $4)`,
        [council.councilId, newId(), before, 'x'.repeat(64)],
      );
      await sweep();
      expect(mine()).toContain(old);
      await app.superuser.query('delete from app.series_change where council_id = $1', [council.councilId]);
      await sweep();
      expect(mine()).not.toContain(old);
    });

    it('stays when the same bytes were kept while it was leaving', async () => {
      const { council, meeting, name, mine } = await scene();
      const [, , sha256 = ''] = name.split('/');
      const key = { councilId: council.councilId, sha256 };
      await upload(council, meeting, aPdf(council.councilId));
      expect(await worker.get(FileStore).sweep(key, YESTERDAY)).toBe(false);
      expect(mine()).toEqual([name]);
      store.age(name, YESTERDAY);
      expect(await worker.get(FileStore).sweep(key, new Date())).toBe(true);
      expect(mine()).toEqual([]);
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
      const { council, meeting, document, name } = await scene();
      const isMissing = async () => (await list(council, meeting)).items[0]?.current.missing;
      await sweep();
      expect(await isMissing()).toBe(false);
      await store.remove(name);
      const gone = await save(council, document.id);
      expect([gone.status, (JSON.parse(String(gone.body)) as { code: string }).code]).toEqual([404, 'FILE_MISSING']);
      await sweep();
      expect(await isMissing()).toBe(true);
      store.write(name, aPdf(council.councilId));
      await sweep();
      expect([await isMissing(), String((await save(council, document.id)).body)]).toEqual([
        false,
        aPdf(council.councilId).toString(),
      ]);
    });
  });

  it('forgets what was received and never kept, after a day', async () => {
    for (const name of ['old', 'young']) store.write(`incoming/${name}`, 'x');
    store.age('incoming/old', YESTERDAY);
    await sweep();
    expect(store.names().filter((name) => name.startsWith('incoming'))).toEqual(['incoming/young']);
    await store.remove('incoming/young');
  });

  return { app, sweep, scene };
}
