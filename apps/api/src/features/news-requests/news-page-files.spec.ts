import { describe, expect, it } from '@jest/globals';
import { actionPlanApi } from '@trame/contracts/action-plan';
import type { ActionPage } from '@trame/contracts/action-plan-answers';
import { LIMITS } from '@trame/contracts/limits';
import { newsRequestsApi } from '@trame/contracts/news-requests';
import supertest from 'supertest';
import { aHugePicture, aPdf, aPhoto, aText, notedIn } from '../../../../../libs/documents/test/sample-files.ts';
import { documentStories, filesFolder, filesIn } from '../../../test/document-stories.ts';
import { askSilent, newsMail, silentPlan } from '../../../test/factories/a-news-request.ts';
import { type FormValue, ownApp } from '../../../test/test-app.ts';
import { Throttle } from '../../platform/http/identities.ts';

const folder = filesFolder();
const app = await ownApp({ FILES_DIR: folder });
const { save } = documentStories(app);

async function asked() {
  const plan = await silentPlan(app);
  await askSilent(plan.council);
  const { token } = await newsMail(app, plan.council, 'aubry@exemple.fr');
  const open = async (query = {}) => app.call(newsRequestsApi.read, { params: { token }, query });
  const answer = (body: Record<string, FormValue>) => app.call(newsRequestsApi.answer, { params: { token }, body });
  const news = async (actionId = plan.first) => {
    const { body } = await plan.council.call(actionPlanApi.getAction, { params: { actionId } });
    return (body as ActionPage).news;
  };
  return { ...plan, token, open, answer, news };
}
const aFile = (fileName: string, bytes: Buffer) => ({ bytes, fileName });
const EMPTY_FILE = '--b\r\nContent-Disposition: form-data; name="x"; filename="a.pdf"\r\n\r\nx\r\n';
/** What the form that has to be mended brings again. */
const heldIn = (text: string): string[] =>
  [...text.matchAll(/name="garde-[^"]*" value="([^"]*)"/g)].map((one) => one[1] ?? '');

describe('photos and files that come with the answer to a mail', () => {
  it('are kept with the note, described, without what the camera noted', async () => {
    const { council, first, second, answer, news, open } = await asked();
    const photo = await aPhoto('jpg');
    expect(await notedIn(photo)).toBeDefined();
    const sent = await answer({
      [`mot-${first}`]: 'PROGRESSING',
      [`fichiers-${first}`]: [aFile('façade.jpg', photo), aFile('bail.pdf', aPdf())],
      [`description-${first}`]: 'La façade du local',
      [`mot-${second}`]: 'NOTHING_NEW',
      [`fichiers-${second}`]: aFile('', Buffer.alloc(0)),
    });
    expect([sent.status, sent.headers['location']]).toEqual([303, expect.stringContaining('dit=fait')]);
    const files = (await news())[0]?.files ?? [];
    expect(files.map(({ fileName, alt }) => [fileName, alt])).toEqual([
      ['façade.jpg', 'La façade du local'],
      ['bail.pdf', 'La façade du local'],
    ]);
    expect(await notedIn((await save(council, files[0]?.id ?? '')).body as Buffer)).toBeUndefined();
    expect((await news(second))[0]?.files).toEqual([]);
    expect((await open()).text).toMatch(/Merci.*Avec façade\.jpg, bail\.pdf\./su);
  });

  it('are refused one by one with a sentence, and nothing that was typed or sent is lost', async () => {
    const { first, answer, news } = await asked();
    const words = { [`mot-${first}`]: 'PROGRESSING', [`texte-${first}`]: 'Le local est trouvé.' };
    const refused = await answer({
      ...words,
      [`fichiers-${first}`]: [
        aFile('bail.pdf', aPdf()),
        aFile('IMG_1.HEIC', aText('x')),
        aFile('a.jpg', aText('<script>')),
      ],
    });
    expect(refused.status).toBe(422);
    expect(refused.text).toMatch(/IMG_1\.HEIC.*HEIC ne sont pas acceptées.*a\.jpg/su);
    expect(refused.text).toMatch(/checked="" value="PROGRESSING"|value="PROGRESSING" checked=""/);
    expect(refused.text).toContain('Le local est trouvé.');
    expect(await news()).toEqual([]);
    const [held = ''] = heldIn(refused.text);
    expect((await answer({ ...words, [`garde-${first}`]: held })).status).toBe(303);
    expect((await news())[0]).toMatchObject({ text: 'Le local est trouvé.', files: [{ fileName: 'bail.pdf' }] });
  });

  it.each<[string, string, () => Buffer | Promise<Buffer>, RegExp]>([
    ['20 MB', 'a.pdf', () => Buffer.alloc(20 * 1024 * 1024, '%PDF-'), /dépasse 15\sMo/u],
    ['a bomb', 'a.png', aHugePicture, /trop de pixels/],
    ['of no known type', 'a.exe', () => aText('MZ'), /Ce format n’est pas accepté/],
  ])('are refused when one is %s', async (_, fileName, bytes, sentence) => {
    const { council, first, answer, news } = await asked();
    const sent = await answer({ [`mot-${first}`]: 'BLOCKED', [`fichiers-${first}`]: aFile(fileName, await bytes()) });
    expect([sent.status, sent.text]).toEqual([422, expect.stringMatching(sentence)]);
    expect(await news()).toEqual([]);
    expect(filesIn(folder).filter((name) => name.startsWith(council.councilId))).toEqual([]);
  });

  it('are three at most, those that are kept and those that wait included', async () => {
    const { first, answer, news } = await asked();
    const four = ['a', 'b', 'c', 'd'].map((mark) => aFile(`${mark}.pdf`, aPdf(mark)));
    const sent = await answer({ [`mot-${first}`]: 'BLOCKED', [`fichiers-${first}`]: four });
    expect([sent.status, sent.text]).toEqual([422, expect.stringMatching(/d\.pdf.*déjà trois photos ou fichiers/su)]);
    const held = heldIn(sent.text);
    expect(held).toHaveLength(LIMITS.newsFiles.perNote);
    await answer({ [`mot-${first}`]: 'BLOCKED', [`garde-${first}`]: held });
    expect((await news())[0]?.files).toHaveLength(3);
  });

  it('come without a word: the form asks for one, and brings them again', async () => {
    const { first, second, answer, news } = await asked();
    const sent = await answer({ [`mot-${second}`]: 'DONE', [`fichiers-${first}`]: aFile('a.pdf', aPdf()) });
    expect([sent.status, heldIn(sent.text).length]).toEqual([422, 1]);
    expect(await news(second)).toEqual([]);
  });

  it('go on through a correction, which may take one out and add another', async () => {
    const { council, first, answer, news, open } = await asked();
    await answer({
      [`mot-${first}`]: 'DONE',
      [`fichiers-${first}`]: [aFile('a.pdf', aPdf('a')), aFile('b.pdf', aPdf('b'))],
    });
    const [a, b] = (await news())[0]?.files ?? [];
    const form = (await open({ modifier: '1' })).text;
    expect(form).toMatch(new RegExp(`a\\.pdf.*name="retirer-${a?.id}"`, 'su'));
    await answer({
      [`mot-${first}`]: 'BLOCKED',
      [`retirer-${a?.id}`]: '1',
      [`fichiers-${first}`]: aFile('c.pdf', aPdf('c')),
    });
    const notes = await news();
    expect(notes.map(({ word, files }) => [word, files.map(({ fileName }) => fileName)])).toEqual([
      ['BLOCKED', ['b.pdf', 'c.pdf']],
    ]);
    expect((await save(council, b?.id ?? '')).status).toBe(200);
    await app.superuser.query(
      `update app.news_request set answered_at = now() - interval '25 hours' where council_id = $1 and answered_at is not null`,
      [council.councilId],
    );
    const late = await answer({ [`mot-${first}`]: 'DONE', [`retirer-${b?.id}`]: '1' });
    expect(late.headers['location']).toContain('dit=clos');
    expect((await news())[0]?.files).toHaveLength(2);
  });

  it('are nobody else’s: no file of another note, action or request is shown, taken or brought', async () => {
    const { council, first, second, third, answer, news, open } = await asked();
    const params = { actionId: first };
    const body = { word: 'PROGRESSING', text: '', progress: null };
    const noted = await council.call(actionPlanApi.report, { params, body, key: 'k' });
    const stories = documentStories(app);
    const note = { actionId: first, noteId: String(noted.body.id) };
    const theirs = String((await stories.attach(council, note, aPdf('z'), { fileName: 'secret.pdf' })).body.id);
    expect((await open()).text).not.toContain('secret.pdf');
    const refused = await answer({ [`fichiers-${first}`]: aFile('a.pdf', aPdf()) });
    const [held = ''] = heldIn(refused.text);
    const crossed = await answer({ [`mot-${second}`]: 'DONE', [`garde-${second}`]: held });
    expect([crossed.status, crossed.text]).toEqual([422, expect.stringContaining('attendu trop longtemps')]);
    const forged = await answer({ [`mot-${first}`]: 'DONE', [`garde-${first}`]: `${held.split('.')[0]}.x` });
    expect(forged.status).toBe(422);
    await answer({
      [`mot-${first}`]: 'DONE',
      [`retirer-${theirs}`]: '1',
      [`fichiers-${third}`]: aFile('b.pdf', aPdf()),
    });
    const kept = (await news()).flatMap(({ files }) => files.map(({ fileName }) => fileName));
    expect(kept).toEqual(['secret.pdf']);
    const other = await asked();
    const elsewhere = await other.answer({ [`mot-${other.first}`]: 'DONE', [`garde-${other.first}`]: held });
    expect(elsewhere.status).toBe(422);
  });

  it('are no more read once a link is dead, and no GET ever writes one', async () => {
    const { token, first, open, news } = await asked();
    const before = filesIn(folder);
    const dead = await app.call(newsRequestsApi.answer, {
      params: { token: 'unknown' },
      body: { [`mot-${first}`]: 'DONE', [`fichiers-${first}`]: aFile('a.pdf', aPdf('dead')) },
    });
    expect(dead.status).toBe(303);
    await open({ modifier: '1' });
    expect([filesIn(folder), await news()]).toEqual([before, []]);
    const server = app.nest.getHttpServer() as Parameters<typeof supertest>[0];
    const typed = await supertest(server).post(`/m/${token}`).set('origin', app.publicUrl).send({ mot: 'DONE' });
    expect(typed.status).toBe(415);
  });

  it.each([
    ['cut short', 'multipart/form-data; boundary=b', '--b\r\nContent-Disposition: form-data; name="x"\r\n'],
    ['without a boundary', 'multipart/form-data', 'x'],
    ['of a thousand files', 'multipart/form-data; boundary=b', `${EMPTY_FILE.repeat(1_000)}--b--`],
    ['with a prototype', 'multipart/form-data; boundary=b', `${EMPTY_FILE.replace('x', '__proto__')}--b--`],
  ])('are refused in a form %s, and nothing is recorded', async (_, type, sent) => {
    const { token, news } = await asked();
    const server = app.nest.getHttpServer() as Parameters<typeof supertest>[0];
    const post = supertest(server).post(`/m/${token}`).set({ origin: app.publicUrl, 'content-type': type });
    const { status } = await post.send(sent);
    expect([status >= 400 && status < 500, await news()]).toEqual([true, []]);
  });

  it('are counted: whoever sends without end is told so in the form', async () => {
    const { first, answer, council } = await asked();
    const { attempts } = LIMITS.throttle.linkFiles;
    const { rows } = await app.superuser.query<{ id: string }>(
      'select id from app.news_request where council_id = $1',
      [council.councilId],
    );
    const throttles = rows.map(({ id }) => `news-files:${id}`);
    for (let sent = 0; sent < attempts; sent += 1)
      await Promise.all(throttles.map((key) => app.nest.get(Throttle).count(key, LIMITS.throttle.linkFiles)));
    const last = await answer({ [`mot-${first}`]: 'DONE', [`fichiers-${first}`]: aFile('a.pdf', aPdf()) });
    expect([last.status, last.text]).toEqual([422, expect.stringContaining('a.pdf')]);
  });
});
