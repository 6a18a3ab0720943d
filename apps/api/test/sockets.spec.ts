import { afterEach, describe, expect, it } from '@jest/globals';
import { LIMITS } from '@trame/contracts/limits';
import * as Y from 'yjs';
import { newId } from '../src/platform/database/new-id.ts';
import { eventually } from './eventually.ts';
import { refused, synced, writingRoom } from './factories/a-text.ts';
import { testApp } from './test-app.ts';
import { closed, knock } from './writing-together.ts';

const ours = { origin: 'http://trame.test' };
const app = await testApp();
const { url, empty, running, stored } = await writingRoom(app);
afterEach(empty);

describe('a socket', () => {
  it('is opened for our pages and people signed in, and for nobody else', async () => {
    const { council } = await running();
    const { cookie } = council;
    const answers = await Promise.all([
      knock(url, { cookie, origin: 'https://elsewhere.test' }),
      knock(url, { cookie }),
      knock(url, { cookie, origin: 'null' }),
      knock(url, ours),
      knock(url, { ...ours, cookie: 'session=forged' }),
      knock(url.replace('/collab', '/other'), { ...ours, cookie }),
    ]);
    expect(answers).toEqual([403, 403, 403, 401, 401, 404]);
    const open = await knock(url, { ...ours, cookie });
    if (typeof open === 'number') throw new Error(`refused: ${open}`);
    open.close();
  });

  it('is closed when a frame is too big, when frames come too fast, and refused to an account that has too many', async () => {
    const { cookie } = await app.council();
    const open = async () => {
      const socket = await knock(url, { ...ours, cookie });
      if (typeof socket === 'number') throw new Error(`refused: ${socket}`);
      return socket;
    };
    const [big, fast, text] = [await open(), await open(), await open()];
    const codes = Promise.all([closed(big), closed(fast), closed(text)]);
    big.send(Buffer.alloc(5 * 1024 * 1024));
    for (let sent = 0; sent < 10_000; sent += 1) fast.send(Buffer.from([1, 65, 0]));
    text.send('{}');
    expect(await codes).toEqual([1009, 4429, 4429]);
    const all = await Promise.all(Array.from({ length: LIMITS.collab.socketsPerAccount }, open));
    expect(await knock(url, { ...ours, cookie })).toBe(429);
    for (const socket of all) socket.close();
    await eventually(async () => {
      const next = await knock(url, { ...ours, cookie });
      if (typeof next !== 'number') next.close();
      return typeof next !== 'number';
    }, 'a place is free again');
  });

  it('opens no text of another council, of no council, nor to those who do not write it', async () => {
    const { council, bodyId, itemId, name, at } = await running();
    const foreign = await app.council();
    const lead = await council.member('LEAD');
    const [stranger, nowhere, odd, member, other] = [
      at(foreign, name),
      at(council, `${council.councilId}/${newId()}`),
      at(council, 'anything'),
      at(await council.member('MEMBER'), name),
      at(lead, name),
    ];
    for (const one of [stranger, nowhere, odd, other]) await refused(one, 'NOT_FOUND');
    await refused(member, 'FORBIDDEN');
    at(foreign, `${foreign.councilId}/${itemId}`);
    await council.lead(bodyId, lead.personId);
    await synced(at(lead, name));
    expect((await stored(itemId))?.updates ?? 0).toBe(0);
  });

  it('takes nothing that comes before whoever writes is known', async () => {
    const { council, itemId, name } = await running();
    const socket = await knock(url, { ...ours, cookie: (await council.member('MEMBER')).cookie });
    if (typeof socket === 'number') throw new Error(`refused: ${socket}`);
    const shared = new Y.Doc();
    shared.getXmlFragment('text').push([new Y.XmlElement('paragraph')]);
    const update = Y.encodeStateAsUpdate(shared);
    socket.send(Buffer.concat([Buffer.from([name.length, ...Buffer.from(name), 0, 2, update.length]), update]));
    socket.send(Buffer.from([name.length, ...Buffer.from(name), 2, 0, 0]));
    await new Promise((resolve) => socket.once('message', resolve));
    socket.close();
    expect((await stored(itemId))?.updates ?? 0).toBe(0);
  });
});
