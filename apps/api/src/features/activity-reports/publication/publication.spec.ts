import { describe, expect, it } from '@jest/globals';
import { activityReportPageApi } from '@trame/contracts/activity-report-page';
import { type ActivityReport, activityReportsApi } from '@trame/contracts/activity-reports';
import { reportPhotosApi } from '@trame/contracts/report-photos';
import { aPhoto, notedIn } from '../../../../../../libs/documents/test/sample-files.ts';
import { aPlanOf } from '../../../../test/factories/a-plan.ts';
import { planted } from '../../../../test/planted.ts';
import { testApp } from '../../../../test/test-app.ts';
import type { TestMember } from '../../../../test/test-council.ts';
import { newId } from '../../../platform/database/new-id.ts';

const app = await testApp();
const PERIOD = { startsOn: '2026-01-01', endsOn: '2026-12-31' };

async function aReport() {
  const { council, action } = await aPlanOf(app);
  await council.person({ given: 'Zoé', family: 'Le Gall' });
  await action('Réservée aux membres', {});
  const shown = await action('Pour toutes et tous', {});
  await app.superuser.query(`update app.action set visibility = 'PUBLIC' where id = $1`, [shown]);
  const body = { title: 'Rapport 2026', template: 'ARS', ...PERIOD };
  const { id } = (await council.call(activityReportsApi.start, { key: newId(), body })).body as ActivityReport;
  const text = 'Merci à Mme Le Gall.\n\n- un lieu ouvert';
  const place = { params: { reportId: id, chapter: 'PERSPECTIVES' }, version: 0 };
  await council.call(activityReportsApi.write, { ...place, body: { text } });
  const page = (query = {}, slug = council.slug) =>
    app.call(activityReportPageApi.read, { params: { slug, reportId: id }, query });
  const publish = (version: number, who: TestMember = council) =>
    who.call(activityReportPageApi.publish, { params: { reportId: id }, version });
  const withdraw = (version: number, who: TestMember = council) =>
    who.call(activityReportPageApi.withdraw, { params: { reportId: id }, version });
  return { council, id, page, publish, withdraw };
}

describe('a report that is published', () => {
  it('is read by anybody without a name, an action that is not for everybody, or a script', async () => {
    const { page, publish } = await aReport();
    expect((await page()).status).toBe(404);
    const published = await publish(1);
    expect([published.status, typeof published.body.publishedAt]).toEqual([200, 'string']);
    const { status, text } = await page();
    expect(status).toBe(200);
    expect(text).toMatch(
      /Rapport 2026.*Actions du plan.*Merci à une personne\..*un lieu ouvert.*Pour toutes et tous/su,
    );
    expect(text).not.toMatch(/Le Gall|Réservée aux membres|<script/u);
    expect((await page({ langue: 'en' })).text).toMatch(/Activity report.*Action plan.*Outlook/su);
  });

  it('shows what was published until it is published again, and nothing once it is withdrawn', async () => {
    const { council, id, page, publish, withdraw } = await aReport();
    await publish(1);
    const place = { params: { reportId: id, chapter: 'PLAN' }, version: 0 };
    await council.call(activityReportsApi.write, { ...place, body: { text: 'Écrit ensuite.' } });
    expect((await page()).text).not.toContain('Écrit ensuite.');
    expect((await publish(1)).status).toBe(412);
    await publish(2);
    expect((await page()).text).toContain('Écrit ensuite.');
    expect((await withdraw(2)).status).toBe(412);
    expect((await withdraw(3)).body.publishedAt).toBeNull();
    expect((await page()).status).toBe(404);
    await publish(4);
    await council.call(activityReportsApi.remove, { params: { reportId: id }, version: 5 });
    expect((await page()).status).toBe(404);
  });

  it('shows the photos whose people agreed to the public page, and no more once they do not', async () => {
    const { council, id, page, publish } = await aReport();
    const [shown, paper, mute] = [newId(), newId(), newId()];
    for (const photoId of [shown, paper, mute])
      await council.call(reportPhotosApi.put, {
        params: { reportId: id, photoId },
        query: { chapter: 'PERSPECTIVES' },
        ...{ version: 0, body: await aPhoto('jpg') },
      });
    const agree = (photoId: string, version: number, use: string | null) =>
      council.call(reportPhotosApi.settle, {
        ...{ params: { reportId: id, photoId }, version },
        body: {
          ...{ alt: 'Zoé Le Gall, debout', caption: 'La <b>plénière</b>' },
          consent: use && { by: 'Mme Le Gall, par écrit', on: '2026-06-12', use },
        },
      });
    await agree(shown, 1, 'PUBLIC');
    await agree(paper, 1, 'REPORT');
    const image = (photoId: string, slug = council.slug) =>
      app.call(activityReportPageApi.photo, { params: { slug, reportId: id, photoId } });
    expect((await image(shown)).status).toBe(404);
    await publish(1);
    const { text } = await page();
    expect(text.match(/<img /gu)).toHaveLength(1);
    expect(text).toContain(`/photos/${shown}`);
    expect(text).toMatch(/alt="Une personne, debout".*La &lt;b&gt;plénière/su);
    expect(text).not.toMatch(/Le Gall|par écrit/u);
    const { status, headers, body } = await image(shown);
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([200, 'image/jpeg', 'no-store']);
    expect(await notedIn(body as Buffer)).toBeUndefined();
    const elsewhere = await app.council();
    for (const refused of [await image(paper), await image(mute), await image(shown, elsewhere.slug)])
      expect(refused.status).toBe(404);
    await agree(shown, 2, 'REPORT');
    expect([(await page()).text.match(/<img /gu), (await image(shown)).status]).toEqual([null, 404]);
    await agree(shown, 3, 'PUBLIC');
    expect((await image(shown)).status).toBe(404);
    await publish(2);
    expect((await image(shown)).status).toBe(200);
    await council.call(reportPhotosApi.remove, { params: { reportId: id, photoId: shown }, version: 4 });
    expect([(await page()).status, (await image(shown)).status]).toEqual([200, 404]);
  });

  it('takes a photo off by the database itself: without that, a consent taken back would leave it there', async () => {
    const { council, id, publish } = await aReport();
    const params = { reportId: id, photoId: newId() };
    const place = { params, query: { chapter: 'PERSPECTIVES' } };
    await council.call(reportPhotosApi.put, { ...place, version: 0, body: await aPhoto('jpg') });
    const settle = (version: number, consent: object | null) =>
      council.call(reportPhotosApi.settle, { params, version, body: { alt: 'Une salle', caption: '', consent } });
    await settle(1, { by: 'Toutes', on: '2026-06-12', use: 'PUBLIC' });
    await publish(1);
    const [off, on] = ['disable', 'enable'].map((what) => `alter table app.report_photo ${what} trigger withdrawn`);
    const still = await planted(app, String(off), String(on), async () => {
      await settle(2, null);
      return app.call(activityReportPageApi.photo, { params: { slug: council.slug, ...params } });
    });
    expect(still.status).toBe(200);
  });

  it('is published by the coordination of its council alone, at its own address', async () => {
    const { council, page, publish, withdraw } = await aReport();
    expect((await publish(1, await council.member('CHAIR'))).status).toBe(403);
    const elsewhere = await app.council();
    expect((await publish(1, elsewhere)).status).toBe(404);
    await publish(1);
    expect((await withdraw(2, elsewhere)).status).toBe(404);
    expect((await page({}, elsewhere.slug)).status).toBe(404);
    expect((await page()).status).toBe(200);
  });
});
