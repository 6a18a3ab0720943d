import { describe, expect, it } from '@jest/globals';
import { actionPlanApi } from '@trame/contracts/action-plan';
import { type MailedNews, mailedNewsApi } from '@trame/contracts/mailed-news';
import { roadmapsApi } from '@trame/contracts/roadmaps';
import { type Week, weekApi } from '@trame/contracts/week';
import { askSilent, silentPlan } from '../../../test/factories/a-news-request.ts';
import { inbox } from '../../../test/factories/an-inbox.ts';
import { ownApp } from '../../../test/test-app.ts';
import type { TestMember } from '../../../test/test-council.ts';

const SECRET = 'un-secret-de-vingt-quatre-signes';
const app = await ownApp({ INBOUND_MAIL_SECRET: SECRET });
const { bring } = inbox(app, SECRET);

const QUOTED = ['', 'Le 3 déc. 2026 à 10:00, CLSM <clsm@exemple.fr> a écrit :', '> Des nouvelles de vos actions ?'];

async function asked() {
  const plan = await silentPlan(app);
  await askSilent(plan.council);
  const { rows } = await app.superuser.query<{ id: string }>(
    `update app.outbox set state = 'SENT' where council_id = $1 and recipient = 'aubry@exemple.fr' returning id`,
    [plan.council.councilId],
  );
  const mailId = rows[0]?.id ?? '';
  const answer = (text: string[], { from = 'Aubry@exemple.fr', to = `${mailId}@trame.test`, name = 'r1' } = {}) =>
    bring(
      Buffer.from(
        [
          ...[`From: Alix Aubry <${from}>`, `Message-ID: <${name}-${mailId}@exemple.fr>`, `In-Reply-To: <${to}>`],
          ...['MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8', '', ...text],
        ].join('\r\n'),
      ),
    );
  return { ...plan, mailId, answer };
}

const waiting = async (who: TestMember): Promise<MailedNews[]> =>
  mailedNewsApi.list.response.parse((await who.call(mailedNewsApi.list)).body).items;

describe('an answer by mail to a request for news', () => {
  it('waits for the coordination, with what was typed and nothing of what was quoted', async () => {
    const { council, answer, first } = await asked();
    expect(await answer(['Le local est trouvé.', ...QUOTED])).toBe('TAKEN');
    expect(await answer(['Le local est trouvé.', ...QUOTED])).toBe('KNOWN');
    const [mail, ...others] = await waiting(council);
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ text: 'Le local est trouvé.', from: { name: 'Alix Aubry' } });
    expect(mail?.actions.map(({ title }) => title)).toEqual(['Ouvrir un lieu d’écoute', 'Former les agents']);
    const { body } = await council.call(actionPlanApi.getAction, { params: { actionId: first } });
    expect([body.news, body.status]).toEqual([[], 'IN_PROGRESS']);
  });

  it.each([
    ['from another address', { from: 'autre@exemple.fr' }],
    ['to a mail we never wrote', { to: '0198f1c2-6a1b-7c3d-8e4f-5a6b7c8d9e0f@trame.test' }],
    ['to a mail of somebody else', { to: 'hello@exemple.fr' }],
  ])('is left alone when it comes %s', async (_, change) => {
    const { council, answer } = await asked();
    expect(await answer(['Bonjour'], change)).toBe('LEFT');
    expect(await waiting(council)).toEqual([]);
  });

  it('is left alone when nothing was typed', async () => {
    const { council, answer } = await asked();
    expect(await answer(QUOTED)).toBe('LEFT');
    expect(await waiting(council)).toEqual([]);
  });

  it('is noted under one of its actions in the name of its writer, and waits no more', async () => {
    const { council, answer, second, third, aubry } = await asked();
    await answer(['Bloqué par le calendrier.']);
    const [mail] = await waiting(council);
    const note = (actionId: string, version = 1) =>
      council.call(mailedNewsApi.note, {
        params: { mailedNewsId: mail?.id ?? '' },
        version,
        body: { actionId, word: 'BLOCKED' as const },
      });
    expect([(await note(second, 9)).status, (await note(third)).status]).toEqual([412, 404]);
    expect((await note(second)).status).toBe(204);
    const { body } = await council.call(actionPlanApi.getAction, { params: { actionId: second } });
    expect(body).toMatchObject({
      status: 'ON_HOLD',
      news: [{ text: 'Bloqué par le calendrier.', source: 'MAIL', author: { id: aubry } }],
    });
    expect(await waiting(council)).toEqual([]);
    expect((await note(second)).status).toBe(404);
  });

  it('is noted in no closed roadmap, and waits until it is opened again', async () => {
    const { council, answer, second } = await asked();
    await answer(['Tout est prêt.']);
    const [mail] = await waiting(council);
    const roadmap = { params: { roadmapId: String((await council.call(actionPlanApi.get)).body.roadmap.id) } };
    const note = () =>
      council.call(mailedNewsApi.note, {
        params: { mailedNewsId: mail?.id ?? '' },
        version: 1,
        body: { actionId: second, word: 'PROGRESSING' as const },
      });
    await council.call(roadmapsApi.close, roadmap);
    expect((await note()).body.code).toBe('ROADMAP_CLOSED');
    expect(await waiting(council)).toHaveLength(1);
    await council.call(roadmapsApi.reopen, roadmap);
    expect((await note()).status).toBe(204);
  });

  it('is set aside and put back', async () => {
    const { council, answer } = await asked();
    await answer(['Absente jusqu’à lundi.']);
    const [mail] = await waiting(council);
    const params = { mailedNewsId: mail?.id ?? '' };
    const chair = await council.member('CHAIR');
    const owed = async (who: TestMember) =>
      ((await who.call(weekApi.get)).body as Week).toDos
        .filter(({ kind }) => kind === 'MAILED')
        .map(({ count }) => count);
    expect([await owed(council), await owed(chair)]).toEqual([[1], []]);
    expect((await council.call(mailedNewsApi.setAside, { params, version: 1 })).status).toBe(204);
    expect([await waiting(council), await owed(council)]).toEqual([[], []]);
    await council.call(mailedNewsApi.putBack, { params });
    expect(await waiting(council)).toMatchObject([{ id: mail?.id, version: 3 }]);
  });

  it('is read by the coordination alone, in its own council', async () => {
    const { council, answer } = await asked();
    await answer(['Bonjour']);
    const [mail] = await waiting(council);
    expect((await (await council.member('CHAIR')).call(mailedNewsApi.list)).status).toBe(403);
    const other = await app.council();
    expect(await waiting(other)).toEqual([]);
    const params = { mailedNewsId: mail?.id ?? '' };
    expect((await other.call(mailedNewsApi.setAside, { params, version: 1 })).status).toBe(404);
  });
});
