import { actionPlanApi } from '@trame/contracts/action-plan';
import type { NewsPreview } from '@trame/contracts/news-requests';
import { newsRequestsApi } from '@trame/contracts/news-requests';
import { peopleApi } from '@trame/contracts/people';
import { newId } from '../../src/platform/database/new-id.ts';
import type { TestApp } from '../test-app.ts';
import type { TestCouncil, TestMember } from '../test-council.ts';

const idOf = ({ body }: { body: { id?: unknown } }): string => String(body.id);

/** A council where Alix Aubry leads two silent actions, Alix Brun one, and nobody the last. */
export async function silentPlan(app: TestApp) {
  const council = await app.council();
  const person = async (familyName: string, email: string) => {
    const body = { givenName: 'Alix', familyName, email };
    return idOf(await council.call(peopleApi.add, { key: newId(), body }));
  };
  const aubry = await person('Aubry', 'aubry@exemple.fr');
  const brun = await person('Brun', 'brun@exemple.fr');
  const add = async (title: string, leadPersonId: string | null, dueOn: string | null = null) =>
    idOf(await council.call(actionPlanApi.addAction, { key: newId(), body: { title, leadPersonId, dueOn } }));
  const actions = {
    first: await add('Ouvrir un lieu d’écoute', aubry, '2026-01-15'),
    second: await add('Former les agents', aubry),
    third: await add('Cartographier les logements', brun),
    orphan: await add('Sans pilote', null),
  };
  await app.superuser.query(
    `update app.action set status = 'IN_PROGRESS', created_at = now() - interval '90 days' where council_id = $1`,
    [council.councilId],
  );
  return { council, aubry, brun, ...actions };
}

export const previewNews = async (who: TestMember, matching: object = { only: 'SILENT' }): Promise<NewsPreview> =>
  newsRequestsApi.preview.response.parse(
    (await who.call(newsRequestsApi.preview, { body: { which: { matching } } })).body,
  );

/** Asks everybody who is silent. */
export async function askSilent(who: TestMember) {
  const { digest } = await previewNews(who);
  return who.call(newsRequestsApi.ask, { key: newId(), body: { which: { matching: { only: 'SILENT' } }, digest } });
}

/** The secret of the link in the mail to `recipient`, and the mail. */
export async function newsMail(app: TestApp, { councilId }: TestCouncil, recipient: string) {
  const { rows } = await app.superuser.query<{ body_text: string; state: string }>(
    `select body_text, state from app.outbox where council_id = $1 and kind = 'NEWS_REQUEST' and recipient = $2
     order by created_at desc limit 1`,
    [councilId, recipient],
  );
  const text = rows[0]?.body_text ?? '';
  return { text, state: rows[0]?.state, token: /\/m\/([\w-]+)/.exec(text)?.[1] ?? '' };
}
