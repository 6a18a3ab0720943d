import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { LIMITS } from '@trame/contracts/limits';
import { minutesApi } from '@trame/contracts/minutes';
import * as Y from 'yjs';
import { eventually } from '../../../../test/eventually.ts';
import { refused, synced, writingRoom } from '../../../../test/factories/a-text.ts';
import { testApp } from '../../../../test/test-app.ts';
import { type Desk, desk } from '../../../../test/writing-together.ts';
import { newId } from '../../../platform/database/new-id.ts';

const app = await testApp();
const { url, sit, empty, running, stored } = await writingRoom(app);
afterEach(empty);

describe('a text that is written together', () => {
  it('reaches everybody who has it open, and is stored as a typed text before it is said to be saved', async () => {
    const { council, itemId, at } = await running();
    const [mine, theirs] = [at(council), at(await council.member('COORDINATOR'))];
    await Promise.all([synced(mine), synced(theirs)]);
    mine.write('Le local est libre.', { at: '2026-12-03T13:31:00Z' });
    await synced(mine);
    expect(await stored(itemId)).toMatchObject({
      version: 1,
      document: {
        type: 'doc',
        content: [
          {
            type: 'paragraph',
            attrs: { at: '2026-12-03T13:31:00Z' },
            content: [{ type: 'text', text: 'Le local est libre.' }],
          },
        ],
      },
    });
    await eventually(() => theirs.lines().length === 1, 'the other reads it');
    const latecomer = at(council);
    await eventually(() => latecomer.lines().join() === 'Le local est libre.', 'the latecomer reads it');
  });

  it('loses nothing of two people in one line, and stores nothing twice when a device comes back', async () => {
    const { council, itemId, name, at } = await running();
    const [mine, theirs] = [at(council), at(council)];
    mine.write('milieu');
    await eventually(() => theirs.lines().length === 1, 'one line at both');
    const wordsOf = (one: Desk) => one.shared.getXmlFragment('text').get(0) as Y.XmlElement;
    (wordsOf(mine).get(0) as Y.XmlText).insert(0, 'début ');
    (wordsOf(theirs).get(0) as Y.XmlText).insert(6, ' fin');
    await eventually(() => [mine, theirs].every((one) => one.lines().join() === 'début milieu fin'), 'both have both');
    await Promise.all([synced(mine), synced(theirs)]);
    const before = await stored(itemId);
    expect(before).toMatchObject({ version: 3, updates: 3 });
    const again = sit(desk(url, council.cookie, name, mine.shared));
    await synced(again);
    expect(await stored(itemId)).toEqual(before);
  });

  it('says in one line of the log why an update was refused, and no word of it', async () => {
    const { council, itemId, at } = await running();
    const [mine, theirs] = [at(council), at(council)];
    await Promise.all([synced(mine), synced(theirs)]);
    const lines: string[] = [];
    const printed = jest.spyOn(console, 'error');
    const out = jest.spyOn(process.stdout, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
    mine.shared.getXmlFragment('text').push([new Y.XmlElement('script')]);
    mine.write('Camille Roussel suit la même phrase.');
    await refused(mine, 'TEXT_REFUSED');
    out.mockRestore();
    const told = lines.filter((line) => line.includes('collab.')).map((line) => JSON.parse(line) as object);
    expect(told).toEqual([
      expect.objectContaining({
        ...{ level: 'info', event: 'collab.update-refused', code: 'TEXT_REFUSED' },
        ...{ councilId: council.councilId, objectId: itemId },
      }),
    ]);
    expect(lines.join()).not.toContain('Roussel');
    expect(printed).not.toHaveBeenCalled();
    expect([theirs.lines(), (await stored(itemId))?.updates ?? 0]).toEqual([[], 0]);
  });

  it('signs carets with the name the server knows', async () => {
    const { council, at } = await running();
    const [mine, theirs] = [at(council), at(council)];
    await Promise.all([synced(mine), synced(theirs)]);
    mine.provider.setAwarenessField('user', { name: 'Le préfet', id: newId() });
    const seen = () => JSON.stringify([...(theirs.provider.awareness?.getStates().values() ?? [])]);
    await eventually(() => seen().includes('Dominique Essai'), 'the name of the council');
    expect(seen()).not.toContain('préfet');
  });
});

describe('the right to write', () => {
  it('ends with the role, at once for what is written and within five seconds for what is read', async () => {
    const { council, itemId, at } = await running();
    const [writer, reader] = [await council.member('COORDINATOR'), await council.member('COORDINATOR')];
    const [writing, reading] = [at(writer), at(reader)];
    await Promise.all([synced(writing), synced(reading)]);
    await app.superuser.query('delete from app.membership where person_id = any($1)', [
      [writer.personId, reader.personId],
    ]);
    const since = Date.now();
    writing.write('Trop tard');
    await refused(writing, 'NOT_FOUND');
    await refused(reading, 'NOT_FOUND');
    expect(Date.now() - since).toBeLessThan(5_000);
    expect((await stored(itemId))?.updates ?? 0).toBe(0);
    expect(reading.lines()).toEqual([]);
  });

  it('ends when somebody signs out', async () => {
    const { council, at } = await running();
    const leaving = await council.member('COORDINATOR');
    const one = at(leaving);
    await synced(one);
    await app.superuser.query('delete from core.login_session where account_id = $1', [leaving.accountId]);
    await refused(one, 'UNAUTHENTICATED');
    expect(one.saved()).toBe(false);
  });

  it('lasts as long as the minutes are a draft', async () => {
    const { council, meetingId, itemId, at } = await running();
    await council.call(minutesApi.finish, { params: { meetingId } });
    const one = at(council);
    await synced(one);
    one.write('Complété après');
    await synced(one);
    await app.superuser.query(`update app.minutes set status = 'REVIEW' where meeting_id = $1`, [meetingId]);
    one.write('Trop tard');
    await refused(one, 'MEETING_NOT_RUNNING');
    expect(await stored(itemId)).toMatchObject({ updates: 1 });
    const late = at(council);
    await refused(late, 'MEETING_NOT_RUNNING');
  });

  it('is the coordination’s alone under a restricted item', async () => {
    const { council, bodyId, itemId, at } = await running();
    const lead = await council.member('LEAD');
    await council.lead(bodyId, lead.personId);
    const [theirs, mine] = [at(lead), at(council)];
    await Promise.all([synced(theirs), synced(mine)]);
    await app.superuser.query('update app.agenda_item set restricted = true where id = $1', [itemId]);
    mine.write('À huis clos');
    await refused(theirs, 'ITEM_RESTRICTED');
    await synced(mine);
    const again = at(lead);
    await refused(again, 'ITEM_RESTRICTED');
    expect(again.lines()).toEqual([]);
  });
});

describe('what is not a text', () => {
  const node =
    (name: string, attributes: Record<string, unknown> = {}) =>
    (shared: Y.Doc) => {
      const element = new Y.XmlElement(name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value as string);
      shared.getXmlFragment('text').push([element]);
    };
  const words =
    (text: string, marks: object = {}) =>
    (shared: Y.Doc) => {
      const paragraph = new Y.XmlElement('paragraph');
      const inner = new Y.XmlText();
      inner.insert(0, text, marks);
      paragraph.push([inner]);
      shared.getXmlFragment('text').push([paragraph]);
    };

  it.each<[string, (shared: Y.Doc) => void]>([
    ['another node', node('iframe', { src: 'https://elsewhere.test' })],
    ['an attribute nobody knows', node('paragraph', { onclick: 'alert(1)' })],
    ['a time that is none', node('paragraph', { at: 'tomorrow' })],
    ['an outcome of another kind', node('outcome', { kind: 'VOTE', id: newId() })],
    ['an outcome that is no id', node('outcome', { kind: 'ACTION', id: 'javascript:alert(1)' })],
    ['a link', words('ici', { link: { href: 'javascript:alert(1)' } })],
    ['words outside a paragraph', (shared) => shared.getXmlFragment('text').push([new Y.XmlText('nu')])],
    ['something beside the text', (shared) => shared.getText('other').insert(0, 'x')],
    ['too much in one paragraph', words('x'.repeat(LIMITS.text.page + 1))],
  ])('is refused whole: %s', async (_what, act) => {
    const { council, itemId, at } = await running();
    const [bad, good] = [at(council), at(council)];
    await Promise.all([synced(bad), synced(good)]);
    good.write('Juste');
    await synced(good);
    await eventually(() => bad.lines().length === 1, 'read');
    act(bad.shared);
    await refused(bad, 'TEXT_REFUSED');
    good.write('Encore');
    await synced(good);
    expect(good.lines()).toEqual(['Juste', 'Encore']);
    expect(await stored(itemId)).toMatchObject({ updates: 2 });
  });

  it('is an update that follows one nobody received', async () => {
    const { council, itemId, at } = await running();
    const one = at(council);
    await synced(one);
    const shared = new Y.Doc();
    shared.getXmlFragment('text').push([new Y.XmlElement('paragraph')]);
    const before = Y.encodeStateVector(shared);
    shared.getXmlFragment('text').push([new Y.XmlElement('paragraph')]);
    Y.applyUpdate(one.shared, Y.encodeStateAsUpdate(shared, before));
    one.shared.emit('update', [Y.encodeStateAsUpdate(shared, before), null, one.shared, null as never]);
    await refused(one, 'TEXT_BEHIND');
    expect((await stored(itemId))?.updates ?? 0).toBe(0);
  });
});
