import { afterEach, describe, expect, it } from '@jest/globals';
import { actionPlanApi } from '@trame/contracts/action-plan';
import { liveMeetingsApi } from '@trame/contracts/live-meetings';
import { type Minutes, minutesApi } from '@trame/contracts/minutes';
import { type MinutesRendition, renditionsApi } from '@trame/contracts/renditions';
import { wordsOf } from '@trame/domain/minutes/text-block';
import * as Y from 'yjs';
import { readDocx } from '../../../../../libs/documents/test/read-docx.ts';
import { readPdf } from '../../../../../libs/documents/test/read-pdf.ts';
import { refused, synced, writingRoom } from '../../../test/factories/a-text.ts';
import { testApp } from '../../../test/test-app.ts';
import type { TestCouncil } from '../../../test/test-council.ts';
import type { Desk } from '../../../test/writing-together.ts';
import { newId } from '../../platform/database/new-id.ts';

const app = await testApp();
const { empty, running } = await writingRoom(app);
afterEach(empty);

/** A paragraph of words and references, as the editor writes it. */
function say({ shared }: Desk, ...pieces: (string | [name: string, attributes: Record<string, string>])[]): void {
  const nodes = pieces.map((piece) => {
    if (typeof piece === 'string') return new Y.XmlText(piece);
    const node = new Y.XmlElement(piece[0]);
    for (const [name, value] of Object.entries(piece[1])) node.setAttribute(name, value);
    return node;
  });
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, nodes);
  shared.transact(() => shared.getXmlFragment('text').push([paragraph]));
}

const mention = (personId: string): [string, Record<string, string>] => ['mention', { personId }];
const reference = (actionId: string): [string, Record<string, string>] => ['actionReference', { actionId }];

/** What members read under the first item. */
async function lines(council: TestCouncil, meetingId: string): Promise<string[]> {
  const { body } = await council.call(minutesApi.get, { params: { meetingId } });
  return (body as Minutes).items[0]?.text.map(wordsOf) ?? [];
}

describe('somebody or an action that a text refers to', () => {
  it('is said as it is today: a name that changes, an action that moves, and what is gone', async () => {
    const { council, meetingId, at } = await running();
    const [anne, zoe] = [
      await council.person({ given: 'Anne', family: 'Figure' }),
      await council.person({ given: 'Zoé', family: 'Partie' }),
    ];
    const { body: added } = await council.call(actionPlanApi.addAction, {
      body: { title: 'Ouvrir un lieu' },
      key: 'k',
    });
    const actionId = String(added.id);
    await app.superuser.query(`update app.action set number = '3.2' where id = $1`, [actionId]);
    const mine = at(council);
    await synced(mine);
    say(mine, 'Vu avec ', mention(anne), ' et ', mention(zoe), ' pour ', reference(actionId), '.');
    await synced(mine);
    const { body: live } = await council.call(liveMeetingsApi.get, { params: { meetingId } });
    expect(live.items[0].written).toBe(true);
    await council.call(minutesApi.finish, { params: { meetingId } });
    expect(await lines(council, meetingId)).toEqual(['Vu avec Anne Figure et Zoé Partie pour #3.2 Ouvrir un lieu.']);
    await app.superuser.query(`update app.person set family_name = 'Nouvelle' where id = $1`, [anne]);
    await app.superuser.query('delete from app.person where id = $1', [zoe]);
    await app.superuser.query('update app.action set removed_at = now() where id = $1', [actionId]);
    expect(await lines(council, meetingId)).toEqual(['Vu avec Anne Nouvelle et une personne pour une action du plan.']);
  });

  it('follows the masking of each rendition, on screen and in files', async () => {
    const { council, meetingId, at } = await running();
    const anne = await council.person({ given: 'Anne', family: 'Figure' });
    const mine = at(council);
    await synced(mine);
    say(mine, 'Écrire à ', mention(anne), '.');
    await synced(mine);
    const params = { meetingId };
    await council.call(minutesApi.finish, { params });
    const { body } = await council.call(renditionsApi.read, { params, query: { rendition: 'PUBLIC' } });
    expect((body as MinutesRendition).minutes.items[0]?.text.map(wordsOf)).toEqual(['Écrire à une personne.']);
    expect(JSON.stringify(body)).not.toMatch(/Figure|refers/);
    const pdf = await council.call(minutesApi.pdf, { params, query: { rendition: 'MEMBERS' } });
    expect((await readPdf(pdf.body as Buffer)).text).toContain('Écrire à Anne Figure.');
    const docx = await council.call(renditionsApi.docx, { params, query: { rendition: 'PUBLIC' } });
    expect(readDocx(docx.body as Buffer).text).toContain('Écrire à une personne.');
  });

  it('of another council is nobody: it reads the same as an id that never was', async () => {
    const { council, meetingId, at } = await running();
    const elsewhere = await app.council();
    const stranger = await elsewhere.person({ given: 'Sacha', family: 'Ailleurs' });
    const { body: theirs } = await elsewhere.call(actionPlanApi.addAction, {
      body: { title: 'Leur action' },
      key: 'k',
    });
    const mine = at(council);
    await synced(mine);
    say(mine, mention(stranger), ' ', reference(String(theirs.id)));
    say(mine, mention(newId()), ' ', reference(newId()));
    await synced(mine);
    await council.call(minutesApi.finish, { params: { meetingId } });
    const nobody = 'une personne une action du plan';
    expect(await lines(council, meetingId)).toEqual([nobody, nobody]);
  });

  it.each<[string, [string, Record<string, string>]]>([
    ['a name beside the id', ['mention', { personId: newId(), label: 'Anne Figure' }]],
    ['no id', ['mention', { personId: 'anne' }]],
    ['an action without id', ['actionReference', {}]],
  ])('is refused whole with %s', async (_what, piece) => {
    const { council, at } = await running();
    const mine = at(council);
    await synced(mine);
    say(mine, piece);
    await refused(mine, 'TEXT_REFUSED');
    expect(mine.refusals).toContain('TEXT_REFUSED');
  });
});
