import { describe, expect, it } from '@jest/globals';
import { newsRequestsApi } from '@trame/contracts/news-requests';
import { askSilent, newsMail, previewNews, silentPlan } from '../../../test/factories/a-news-request.ts';
import { testApp } from '../../../test/test-app.ts';
import { newId } from '../../platform/database/new-id.ts';

const app = await testApp();

describe('asking for news', () => {
  it('shows who would be asked about what, who is left out and why, and writes nothing', async () => {
    const { council } = await silentPlan(app);
    const { recipients, leftOut, letter } = await previewNews(council);
    expect(recipients.map(({ name, actions }) => [name, actions.map(({ title }) => title)])).toEqual([
      ['Alix Aubry', ['Ouvrir un lieu d’écoute', 'Former les agents']],
      ['Alix Brun', ['Cartographier les logements']],
    ]);
    expect(leftOut).toMatchObject([{ title: 'Sans pilote', reason: 'NO_LEAD' }]);
    expect(letter?.choices?.[0]?.links.map(({ label }) => label)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Ça avance/)]),
    );
    expect((await newsMail(app, council, 'aubry@exemple.fr')).text).toBe('');
  });

  it('writes one mail to each with their own actions, held for a minute, and never again within the week', async () => {
    const { council, first } = await silentPlan(app);
    const { status, body } = await askSilent(council);
    expect([status, body.asked]).toEqual([201, 2]);
    const mail = await newsMail(app, council, 'aubry@exemple.fr');
    expect(mail.state).toBe('PENDING');
    expect(mail.text).toContain(`action=${first}&mot=PROGRESSING`);
    expect(mail.text).not.toContain('Cartographier');
    const again = await previewNews(council);
    expect([again.recipients, again.leftOut.map(({ reason }) => reason)]).toEqual([
      [],
      ['ASKED', 'ASKED', 'ASKED', 'NO_LEAD'],
    ]);
    const refused = await askSilent(council);
    expect([refused.status, refused.body.code]).toEqual([409, 'NOBODY_TO_ASK']);
  });

  it('asks once for one key, and refuses when the plan is no longer what was shown', async () => {
    const { council, third } = await silentPlan(app);
    const { digest } = await previewNews(council);
    await app.superuser.query('update app.action set lead_person_id = null where id = $1', [third]);
    const body = { which: { matching: { only: 'SILENT' as const } }, digest };
    const moved = await council.call(newsRequestsApi.ask, { key: newId(), body });
    expect([moved.status, moved.body.code]).toEqual([409, 'NEWS_CHANGED']);
    const asked = { key: newId(), body: { ...body, digest: (await previewNews(council)).digest } };
    const both = [await council.call(newsRequestsApi.ask, asked), await council.call(newsRequestsApi.ask, asked)];
    expect(both.map((answer) => answer.body)).toEqual([
      { batchId: expect.any(String), asked: 1 },
      { batchId: both[0]?.body.batchId, asked: 1 },
    ]);
  });

  it('is stopped within the minute: nobody was asked', async () => {
    const { council } = await silentPlan(app);
    const { batchId } = (await askSilent(council)).body as { batchId: string };
    const stopped = await council.call(newsRequestsApi.stop, { params: { batchId } });
    expect(stopped.body).toEqual({ stopped: 2, left: 0 });
    expect((await newsMail(app, council, 'aubry@exemple.fr')).state).toBe('CANCELLED');
    expect((await previewNews(council)).recipients).toHaveLength(2);
    expect((await council.call(newsRequestsApi.stop, { params: { batchId } })).status).toBe(404);
  });

  it('keeps what was born behind closed doors out of mails', async () => {
    const { council, first } = await silentPlan(app);
    await app.superuser.query(
      `with b as (
         insert into app.body (council_id, id, type, label, tag) values ($1, gen_random_uuid(), 'TECHNICAL', 'Comité', 'CT')
         returning id
       ), t as (
         insert into app.meeting (council_id, id, body_id, title, starts_local, zone, duration_minutes)
         select $1, gen_random_uuid(), id, 'Réunion', '2037-01-01T10:00', 'Europe/Paris', 60 from b returning id
       ), i as (
         insert into app.agenda_item (council_id, id, meeting_id, title, purpose, minutes, position, restricted)
         select $1, gen_random_uuid(), id, 'Secret', 'DISCUSSION', 10, 0, true from t returning id
       ) update app.action set item_id = (select id from i) where council_id = $1 and id = $2`,
      [council.councilId, first],
    );
    const { leftOut, recipients } = await previewNews(council);
    expect(leftOut).toContainEqual(expect.objectContaining({ id: first, reason: 'RESTRICTED' }));
    expect(recipients[0]?.actions).toHaveLength(1);
  });

  it('is for the coordination alone, in its own council', async () => {
    const { council, first } = await silentPlan(app);
    const body = { which: { matching: {} } };
    for (const role of ['CHAIR', 'LEAD', 'MEMBER'] as const)
      expect((await (await council.member(role)).call(newsRequestsApi.preview, { body })).status).toBe(403);
    const other = await app.council();
    expect((await previewNews(other, {})).recipients).toEqual([]);
    const foreign = { body: { which: { ids: [first] } } };
    expect((await other.call(newsRequestsApi.preview, foreign)).status).toBe(404);
  });
});
