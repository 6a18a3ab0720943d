import { describe, expect, it } from '@jest/globals';
import { activityReportFilesApi } from '@trame/contracts/activity-report-files';
import { activityReportPageApi } from '@trame/contracts/activity-report-page';
import { type ActivityReport, activityReportsApi } from '@trame/contracts/activity-reports';
import { reportCommentsApi as api } from '@trame/contracts/report-comments';
import { weekApi } from '@trame/contracts/week';
import { readDocx } from '../../../../../../libs/documents/test/read-docx.ts';
import { testApp } from '../../../../test/test-app.ts';
import type { TestMember } from '../../../../test/test-council.ts';
import { newId } from '../../../platform/database/new-id.ts';

const app = await testApp();
const WORDS = 'Le local a ouvert en juin, pas en mai.';

async function aReport() {
  const council = await app.council();
  const chair = await council.member('CHAIR');
  const body = { title: 'Rapport 2026', template: 'ARS', startsOn: '2026-01-01', endsOn: '2026-12-31' };
  const { id } = (await council.call(activityReportsApi.start, { key: newId(), body })).body as ActivityReport;
  const params = { reportId: id };
  const put = (who: TestMember, commentId: string, change: object = {}, version = 0) =>
    who.call(api.put, {
      params: { ...params, commentId },
      ...{ version, body: { chapter: 'PLAN', text: WORDS, mentionIds: [], ...change } },
    });
  const list = async (who: TestMember = council) => (await who.call(api.list, { params })).body;
  const handle = (commentId: string, version: number, handled: boolean, who: TestMember = council) =>
    who.call(api.handle, { params: { ...params, commentId }, version, body: { handled } });
  const mails = async () =>
    (
      await app.superuser.query<{ personId: string; text: string; state: string }>(
        `select person_id as "personId", body_text as text, state from app.outbox where council_id = $1 and kind = 'REPORT_MENTION'`,
        [council.councilId],
      )
    ).rows;
  return { council, chair, id, params, put, list, handle, mails };
}

const asked = async (who: TestMember): Promise<number> => {
  const { toDos } = weekApi.get.response.parse((await who.call(weekApi.get, {})).body);
  return toDos.find(({ kind }) => kind === 'REPORT_COMMENTS')?.count ?? 0;
};

describe('a comment beside a chapter of a report', () => {
  it('is written by the chair, waits for the coordination, is answered and handled, and handled no more', async () => {
    const { council, chair, params, put, list, handle, mails } = await aReport();
    const [said, answer] = [newId(), newId()];
    const { status, body } = await put(chair, said);
    expect([status, body]).toEqual([200, expect.objectContaining({ chapter: 'PLAN', text: WORDS, handled: null })]);
    expect((await put(chair, said)).body.version).toBe(1);
    expect([await asked(council), await asked(chair)]).toEqual([1, 0]);
    await put(council, answer, { text: 'Corrigé, merci.', mentionIds: [chair.personId] });
    expect((await mails()).map(({ personId }) => personId)).toEqual([chair.personId]);
    const [mail] = await mails();
    expect(mail?.text).toContain('Rapport 2026');
    expect(mail?.text).not.toContain('Corrigé');
    expect([await asked(chair), (await list(chair)).unread]).toEqual([1, true]);
    expect((await chair.call(api.readMentions, { params })).status).toBe(204);
    expect([await asked(chair), (await list(chair)).unread]).toEqual([0, false]);
    expect((await handle(said, 1, true)).body.handled.by.id).toBe(council.personId);
    expect(await asked(council)).toBe(0);
    expect((await handle(said, 1, false)).status).toBe(412);
    expect((await handle(said, 2, false)).body).toMatchObject({ handled: null, version: 3 });
    expect(await asked(council)).toBe(1);
    expect((await list()).items.map(({ text }: { text: string }) => text)).toEqual([WORDS, 'Corrigé, merci.']);
  });

  it('is changed by its author alone, handled and taken away by the coordination', async () => {
    const { council, chair, params, put, handle, list } = await aReport();
    const commentId = newId();
    await put(chair, commentId);
    expect((await put(council, commentId, { text: 'Autre' }, 1)).status).toBe(403);
    expect((await handle(commentId, 1, true, chair)).status).toBe(403);
    expect((await put(chair, commentId, { text: ' ' }, 1)).status).toBe(422);
    expect((await put(chair, commentId, { text: 'Mieux dit' }, 1)).body).toMatchObject({
      text: 'Mieux dit',
      version: 2,
    });
    expect((await put(chair, commentId, { text: 'Trop tard' }, 1)).status).toBe(412);
    const own = newId();
    await put(council, own);
    const remove = (who: TestMember, id: string, version: number) =>
      who.call(api.remove, { params: { ...params, commentId: id }, version });
    expect((await remove(chair, own, 1)).status).toBe(403);
    expect((await remove(council, commentId, 1)).status).toBe(412);
    expect((await remove(council, commentId, 2)).status).toBe(204);
    expect((await list()).total).toBe(1);
  });

  it('is for those who read reports, in their own council, of a chapter the report has', async () => {
    const { council, chair, params, put, mails } = await aReport();
    for (const role of ['LEAD', 'MEMBER'] as const) {
      const other = await council.member(role);
      expect((await put(other, newId())).status).toBe(403);
      expect((await other.call(api.list, { params })).status).toBe(403);
      // named all the same, and told nothing
      expect((await put(chair, newId(), { mentionIds: [other.personId] })).status).toBe(200);
    }
    expect(await mails()).toEqual([]);
    const elsewhere = await app.council();
    expect((await put(elsewhere, newId())).status).toBe(404);
    expect((await elsewhere.call(api.list, { params })).status).toBe(404);
    expect((await put(chair, newId(), { mentionIds: [elsewhere.personId] })).status).toBe(404);
    expect((await put(chair, newId(), { chapter: 'NOWHERE' })).status).toBe(422);
    await council.call(activityReportsApi.settle, {
      ...{ params, version: 1 },
      body: { title: 'Rapport 2026', startsOn: '2026-01-01', endsOn: '2026-12-31', chapters: ['DECISIONS'] },
    });
    expect((await put(chair, newId())).status).toBe(404);
  });

  it('is in no output of the report', async () => {
    const { council, chair, params, put } = await aReport();
    await put(chair, newId());
    const docx = readDocx((await council.call(activityReportFilesApi.docx, { params })).body as Buffer);
    await council.call(activityReportPageApi.publish, { params, version: 1 });
    const page = await app.call(activityReportPageApi.read, { params: { slug: council.slug, ...params } });
    expect(page.status).toBe(200);
    for (const text of [docx.text, page.text]) expect(text).not.toContain('pas en mai');
  });
});
