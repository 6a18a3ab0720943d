import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { aPdf } from '../../../../../libs/documents/test/sample-files.ts';
import { asDocument, documentStories } from '../../../test/document-stories.ts';
import { bucketStore } from '../../../test/file-stores.ts';
import { storedDocumentStories } from '../../../test/stored-document-stories.ts';
import { readConfig } from '../../platform/config.ts';
import { FILES } from '../../platform/files/files.provider.ts';
import { Log } from '../../platform/log/log.ts';

const store = await bucketStore();
const { app, sweep, scene } = await storedDocumentStories(store);
const { upload, list, save } = documentStories(app);

/** While the store does not answer. */
async function without<T>(work: () => Promise<T>): Promise<T> {
  await store.stop();
  try {
    return await work();
  } finally {
    await store.start();
  }
}

describe('a store that is away', () => {
  it('is said in words, keeps neither row nor file, and takes the same file once it is back', async () => {
    const { council, meeting, mine } = await scene();
    const sent = { key: 'k', fileName: 'b.pdf' };
    const before = mine();
    const refused = await without(() => upload(council, meeting, aPdf('b'), sent));
    expect([refused.status, refused.body.code, refused.headers['retry-after']]).toEqual([503, 'FILES_AWAY', '30']);
    expect(refused.body.title).toMatch(/documents/);
    expect([(await list(council, meeting)).items.length, store.names().join(), mine()]).toEqual([
      1,
      expect.not.stringContaining('incoming'),
      before,
    ]);
    expect((await upload(council, meeting, aPdf('b'), sent)).status).toBe(201);
  });

  it('tells whoever reads, in words too, and nothing is taken for lost', async () => {
    const { council, meeting, document } = await scene();
    const gone = await without(() => save(council, document.id));
    expect([gone.status, JSON.parse(String(gone.body)).code]).toEqual([503, 'FILES_AWAY']);
    await without(() => expect(sweep()).rejects.toMatchObject({ code: 'FILES_AWAY' }));
    expect((await list(council, meeting)).items[0]?.current.missing).toBe(false);
    expect((await save(council, document.id)).status).toBe(200);
  });
});

it.each([
  ['whose key is another', { S3_KEY: 'another' }],
  ['whose bucket is not there', { S3_BUCKET: 'another' }],
])('a store %s is away, and not empty', async (_, wrong) => {
  const { council, name } = await scene();
  const config = readConfig({ APP_DATABASE_URL: app.appUrl, ...store.environment, ...wrong });
  const files = FILES.useFactory(config, app.nest.get(Log));
  const [, , sha256 = ''] = name.split('/');
  const received = await files.receive(Readable.from([aPdf('b')]), 1_000);
  const before = store.names();
  const away = { code: 'FILES_AWAY' };
  await expect(files.keep(council.councilId, received)).rejects.toMatchObject(away);
  await expect(files.open({ councilId: council.councilId, sha256 })).rejects.toMatchObject(away);
  await expect(files.heldBy(council.councilId)).rejects.toMatchObject(away);
  await files.forget(received);
  expect(store.names()).toEqual(before.filter((each) => !each.startsWith('incoming/')));
});

it('the same bytes written at once can always be read, and one file is left of them in the end', async () => {
  const { council, meeting, name, document } = await scene();
  const send = () => upload(council, meeting, aPdf(council.councilId));
  const ids = (await Promise.all([send(), send(), send()])).map((sent) => asDocument(sent).id);
  for (const id of [document.id, ...ids]) expect((await save(council, id)).status).toBe(200);
  await send();
  expect(store.writings(name)).toBe(1);
});
