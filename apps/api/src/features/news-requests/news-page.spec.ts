import { describe, expect, it } from '@jest/globals';
import { actionPlanApi } from '@trame/contracts/action-plan';
import type { ActionPage } from '@trame/contracts/action-plan-answers';
import { newsRequestsApi } from '@trame/contracts/news-requests';
import supertest from 'supertest';
import { askSilent, newsMail, silentPlan } from '../../../test/factories/a-news-request.ts';
import { testApp } from '../../../test/test-app.ts';
import type { TestMember } from '../../../test/test-council.ts';

const app = await testApp();

async function asked() {
  const plan = await silentPlan(app);
  await askSilent(plan.council);
  const { token } = await newsMail(app, plan.council, 'aubry@exemple.fr');
  return { ...plan, token };
}

const open = (token: string, query = {}) => app.call(newsRequestsApi.read, { params: { token }, query });
const answer = (token: string, body: Record<string, string>) =>
  app.call(newsRequestsApi.answer, { params: { token }, body });
const actionOf = async (who: TestMember, actionId: string): Promise<ActionPage> =>
  (await who.call(actionPlanApi.getAction, { params: { actionId } })).body as ActionPage;

describe('the page behind the link of a request for news', () => {
  it('opens with the word of the mail already chosen, names its reader and nobody else', async () => {
    const { token, first } = await asked();
    const { status, text } = await open(token, { action: first, mot: 'BLOCKED' });
    expect(status).toBe(200);
    expect(text).toContain('Alix Aubry');
    expect(text).not.toMatch(/Brun|Cartographier/);
    expect(text.match(/<fieldset/g)).toHaveLength(2);
    expect(text).toMatch(new RegExp(`name="mot-${first}" (checked="" )?value="BLOCKED"( checked="")?`));
    expect(text.match(/checked=""/g)).toHaveLength(1);
    expect(text).toMatch(/Échéance dépassée\s: 15 janvier 2026/u);
  });

  it('changes nothing when a scanner opens it, whatever the address says', async () => {
    const { council, token, first } = await asked();
    await supertest(app.nest.getHttpServer()).head(`/m/${token}?action=${first}&mot=DONE`);
    for (let turn = 0; turn < 3; turn += 1) await open(token, { action: first, mot: 'DONE' });
    expect(await actionOf(council, first)).toMatchObject({ status: 'IN_PROGRESS', news: [] });
  });

  it('records a word, a sentence, progress and a new date, signed and dated, and shows them', async () => {
    const { council, token, first, second, aubry } = await asked();
    const posted = await answer(token, {
      [`mot-${first}`]: 'PROGRESSING',
      [`texte-${first}`]: 'Le local est trouvé.',
      [`avancement-${first}`]: '60',
      [`echeance-${first}`]: '2037-06-30',
      [`mot-${second}`]: 'BLOCKED',
      [`texte-${second}`]: '',
    });
    expect([posted.status, posted.headers['location']]).toEqual([303, `/m/${token}?dit=fait`]);
    expect(await actionOf(council, first)).toMatchObject({
      ...{ progress: 60, dueOn: '2037-06-30', status: 'IN_PROGRESS', silent: false },
      news: [{ word: 'PROGRESSING', text: 'Le local est trouvé.', source: 'MAIL', author: { id: aubry } }],
    });
    expect((await actionOf(council, second)).status).toBe('ON_HOLD');
    const thanks = await open(token);
    expect(thanks.text).toMatch(/Merci.*Le local est trouvé\..*Corriger/su);
  });

  it('is corrected for a day: the action starts again from where it was, one note stays', async () => {
    const { council, token, first } = await asked();
    await answer(token, { [`mot-${first}`]: 'DONE' });
    expect(await actionOf(council, first)).toMatchObject({ status: 'DONE', progress: 100 });
    expect((await open(token, { modifier: '1' })).text).toContain('<form');
    await answer(token, { [`mot-${first}`]: 'NOTHING_NEW' });
    const action = await actionOf(council, first);
    expect([action.status, action.progress, action.news.map(({ word }) => word)]).toEqual([
      'IN_PROGRESS',
      0,
      ['NOTHING_NEW'],
    ]);
    await app.superuser.query(
      `update app.news_request set answered_at = now() - interval '25 hours'
      where council_id = $1 and answered_at is not null`,
      [council.councilId],
    );
    const late = await answer(token, { [`mot-${first}`]: 'BLOCKED' });
    expect(late.headers['location']).toBe(`/m/${token}?dit=clos`);
    expect((await actionOf(council, first)).news).toHaveLength(1);
    expect((await open(token)).text).not.toContain('Corriger');
  });

  it('leaves what somebody else changed meanwhile as they left it, but for the new word', async () => {
    const { council, token, first } = await asked();
    await answer(token, { [`mot-${first}`]: 'DONE' });
    const { version } = await actionOf(council, first);
    const params = { actionId: first };
    await council.call(actionPlanApi.changeAction, { params, version, body: { status: 'RECURRING', progress: 40 } });
    await answer(token, { [`mot-${first}`]: 'NOTHING_NEW' });
    expect(await actionOf(council, first)).toMatchObject({ status: 'RECURRING', progress: 40 });
  });

  it('asks for a word, and speaks for its own actions only', async () => {
    const { council, token, third } = await asked();
    expect((await answer(token, {})).status).toBe(415);
    const others = await answer(token, { [`mot-${third}`]: 'DONE' });
    expect([others.status, others.text]).toEqual([422, expect.stringContaining('Choisissez un mot')]);
    expect((await actionOf(council, third)).status).toBe('IN_PROGRESS');
  });

  it('comes back with all that was typed when a word is missing, and records nothing', async () => {
    const { council, token, first, second } = await asked();
    const { status, text } = await answer(token, {
      [`mot-${first}`]: 'PROGRESSING',
      [`texte-${first}`]: 'Le local est trouvé.',
      [`avancement-${first}`]: '60',
      [`echeance-${first}`]: '2037-06-30',
      [`texte-${second}`]: 'Deux agents\r\nsont formés.',
    });
    expect(status).toBe(422);
    expect(text).toMatch(/Rien n’est encore enregistré.*Le local est trouvé\./su);
    expect(text).toContain('Deux agents\nsont formés.');
    expect(text).toMatch(/<option value="60" selected="">/);
    expect(text).toContain('value="2037-06-30"');
    expect(text).toContain(`href="#mot-${second}"`);
    expect((await actionOf(council, first)).news).toEqual([]);
  });

  it.each<[string, (id: string) => Record<string, string>]>([
    ['another word', (id) => ({ [`mot-${id}`]: 'PERHAPS' })],
    ['a field of another kind', (id) => ({ [`statut-${id}`]: 'DONE' })],
    ['a progress beyond all', (id) => ({ [`mot-${id}`]: 'DONE', [`avancement-${id}`]: '101' })],
    ['a day that does not exist', (id) => ({ [`mot-${id}`]: 'BLOCKED', [`echeance-${id}`]: '2037-02-30' })],
  ])('refuses %s', async (_, form) => {
    const { token, first } = await asked();
    expect((await answer(token, form(first))).status).toBe(422);
  });

  it('thanks whoever has no action under way any more, and knows no dead link', async () => {
    const { council, token } = await asked();
    await app.superuser.query(`update app.action set status = 'DONE' where council_id = $1`, [council.councilId]);
    expect((await open(token)).text).toContain('plus d’action en cours');
    expect((await open('unknown')).status).toBe(404);
  });
});
