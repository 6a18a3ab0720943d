import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { documentsApi } from '@trame/contracts/documents';
import { routeOf } from '@trame/contracts/endpoint';
import { freePort } from '../../../../scripts/lib/ports.mjs';
import { bucketStore } from '../file-stores.ts';
import { BuiltApi } from './built-api.ts';
import { Cluster } from './cluster.ts';
import { aCoordinator } from './witness.ts';

const store = await bucketStore();

let cluster: Cluster;
beforeAll(async () => {
  cluster = await Cluster.create();
}, 60_000);
afterAll(() => cluster.erase(), 60_000);

it('the API as it is built and deployed keeps documents in a bucket, and reads them there', async () => {
  const api = new BuiltApi(cluster.appUrl, await freePort(), { ...store.environment });
  try {
    await api.start();
    const { councilId, bodyId, cookie } = await aCoordinator(cluster.adminUrl);
    const headers = { cookie, origin: api.url };
    const query = new URLSearchParams({ ownerKind: 'BODY', ownerId: bodyId, fileName: 'note.txt' });
    const address = `${api.url}${routeOf(documentsApi.upload).replace(':councilId', councilId)}?${query}`;
    const sent = await fetch(address, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/octet-stream', 'idempotency-key': 'k' },
      body: 'Bonjour',
    });
    const { id } = documentsApi.upload.response.parse(await sent.json());
    expect([sent.status, store.names().length]).toEqual([201, 1]);
    const read = await fetch(`${api.url}/d/${councilId}/${id}`, { headers });
    expect([read.status, await read.text()]).toEqual([200, 'Bonjour']);
  } finally {
    await api.end('SIGKILL');
  }
}, 120_000);
