import { describe, expect, it, jest } from '@jest/globals';
import { actionPlanApi } from '@trame/contracts/action-plan';
import { answerPageApi } from '@trame/contracts/answer-page';
import { documentsApi } from '@trame/contracts/documents';
import { invitationsApi } from '@trame/contracts/invitations';
import { minutesApi } from '@trame/contracts/minutes';
import { renditionsApi } from '@trame/contracts/renditions';
import { readPdf } from '../../../libs/documents/test/read-pdf.ts';
import { aPdf } from '../../../libs/documents/test/sample-files.ts';
import { TenantDb } from '../src/platform/database/tenant-db.ts';
import { documentStories } from './document-stories.ts';
import { everythingRead } from './everything-read.ts';
import { preview } from './factories/a-convocation.ts';
import { readMeeting } from './factories/a-meeting.ts';
import { asLead, type RestrictedScene, restrictedScene, SECRET } from './factories/a-restricted-scene.ts';
import { testApp } from './test-app.ts';
import type { TestMember } from './test-council.ts';

const app = await testApp();
const stories = documentStories(app);
// each story reads every address
jest.setTimeout(60_000);

const byName = (one: string, other: string): number => one.localeCompare(other);
const scene = () => restrictedScene(app, stories);

/** Everything somebody reads, with the documents of meetings and items, and the operations where the secret stands. */
async function told(who: TestMember, { ids, ahead, held, pointId }: RestrictedScene) {
  const owners = [
    ...[ahead.meetingId, held.meetingId].map((ownerId) => ({ ownerKind: 'MEETING', ownerId })),
    ...[ahead.itemId, held.itemId].map((ownerId) => ({ ownerKind: 'ITEM', ownerId })),
    { ownerKind: 'POINT', ownerId: pointId },
  ];
  const text = SECRET.toLowerCase();
  const queries = { 'documents.list': owners, 'decisions.list': [{}, { text }], 'people.list': [{}, { search: text }] };
  const read = await everythingRead(who, { ids, queries, kind: 'ANSWERS' });
  const where = Object.entries(read).filter(([, answer]) => answer.includes(SECRET));
  return { read, where: [...new Set(where.map(([name]) => name.split(' ')[0] ?? ''))].toSorted(byName) };
}

describe('what a restricted item holds', () => {
  it('is in no answer to members, nor to the lead who prepares and runs the meetings of the body', async () => {
    const made = await scene();
    for (const who of [await made.council.member('MEMBER'), await asLead(made)]) {
      const { read, where } = await told(who, made);
      expect(where).toEqual([]);
      expect(Object.values(read).filter((answer) => answer.startsWith('{')).length).toBeGreaterThan(10);
    }
  });

  it('is read by the coordination and the chair where it belongs: the search above can fail', async () => {
    const made = await scene();
    const everywhere = [
      'actionSheet.get',
      'decisions.list',
      'documents.list',
      'meetings.get',
      'minutes.get',
      'subjects.sinceLastTime',
      'week.news',
    ];
    expect((await told(await made.council.member('CHAIR'), made)).where).toEqual(everywhere);
    const prepared = [
      ...everywhere,
      'groups.get',
      'liveMeetings.get',
      'parkedPoints.list',
      'renditions.easyTexts',
      'renditions.redactions',
    ].toSorted(byName);
    expect((await told(made.council, made)).where).toEqual(prepared);
  });

  it('is not in the rows themselves, for whoever reads them without thinking of it', async () => {
    const { council } = await scene();
    const found = async (role: 'MEMBER' | 'CHAIR') => {
      const tables = [
        'item_text',
        'decision',
        'document',
        'presenter',
        'parked_point',
        'restricted_item',
        'minutes_redaction',
        'easy_text',
        'agenda_item',
      ];
      const seen = tables.map((table) =>
        app.nest
          .get(TenantDb)
          .read({ ...council.actor, role }, (tx) =>
            tx.query<{ n: number }[]>(`select count(*)::int as n from app.${table} t where t::text like $1`, [
              `%${SECRET}%`,
            ]),
          ),
      );
      return (await Promise.all(seen)).map(([row]) => row?.n);
    };
    expect(await found('MEMBER')).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(await found('CHAIR')).toEqual([1, 1, 3, 6, 1, 5, 1, 1, 0]);
  });

  it('leaves its place, its number and its time to everybody', async () => {
    const { council, ahead, held } = await scene();
    const member = await council.member('MEMBER');
    const { items } = await readMeeting(member, ahead.meetingId);
    const hidden = { title: 'Point à huis clos', purpose: 'DISCUSSION', presenters: [], description: '', minutes: 20 };
    expect(items).toMatchObject([
      { purpose: 'MINUTES_APPROVAL', restricted: false, hidden: false },
      { title: 'Accueil', restricted: false, hidden: false },
      { ...hidden, restricted: true, hidden: true, subjectId: null },
      { ...hidden, restricted: true, hidden: true, subjectId: null },
      { ...hidden, restricted: true, hidden: true },
    ]);
    const { body } = await member.call(minutesApi.get, { params: { meetingId: held.meetingId } });
    expect(body).toMatchObject({ decisions: [], actions: [], items: [{}, { hidden: true, text: [] }, {}] });
    const full = await council.call(minutesApi.get, { params: { meetingId: held.meetingId } });
    expect(full.body).toMatchObject({ items: [{}, { text: [{}] }, {}], decisions: [{}], actions: [{}] });
  });

  it('is not where its action comes from: the plan tells the action alone', async () => {
    const { council, held } = await scene();
    const born = async (who: TestMember) => {
      const { body } = await who.call(actionPlanApi.getAction, { params: { actionId: held.actionId } });
      return [body.title, body.born?.meetingId ?? null];
    };
    expect(await born(await council.member('MEMBER'))).toEqual(['Écrire au bailleur', null]);
    expect(await born(council)).toEqual(['Écrire au bailleur', held.meetingId]);
  });
});

describe('what leaves, whoever sends it', () => {
  it('has nothing of it: preview, mails, letters, the page behind the link and its documents', async () => {
    const { council, ahead } = await scene();
    const params = { meetingId: ahead.meetingId };
    const { letter } = await preview(council, ahead.meetingId);
    expect(JSON.stringify(letter)).toMatch(/Point à huis clos/);
    expect(JSON.stringify(letter)).not.toContain(SECRET);
    const { rows } = await app.superuser.query<{ all: string; body_text: string }>(
      'select o::text as all, body_text from app.outbox o where object_id = $1',
      [ahead.meetingId],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.all).not.toContain(SECRET);
    expect(rows[0]?.body_text).toContain('Point à huis clos');
    const [, token = ''] = /\/r\/([\w-]+)/.exec(rows[0]?.body_text ?? '') ?? [];
    const page = await app.call(answerPageApi.read, { params: { token } });
    expect([page.status, page.text.includes(SECRET)]).toEqual([200, false]);
    const answer = await council.call(invitationsApi.letters, { params });
    const { text } = await readPdf(answer.body as Buffer);
    expect(text).toContain('Point à huis clos');
    expect(text).not.toContain(SECRET);
  });

  it('has nothing of it in the minutes that may be passed on; those that stay have it', async () => {
    const { council, held } = await scene();
    const printed = async (rendition: string) => {
      const asked = { params: { meetingId: held.meetingId }, query: { rendition } };
      return (await readPdf((await council.call(minutesApi.pdf, asked)).body as Buffer)).text;
    };
    const internal = await printed('INTERNAL');
    for (const rendition of ['MEMBERS', 'PUBLIC', 'EASY']) {
      const passedOn = await printed(rendition);
      expect(passedOn).toMatch(/2. Point à huis clos Ce point s’est tenu à huis clos/);
      expect(passedOn).not.toMatch(/Belladone|Écrire au bailleur/);
      const asked = { params: { meetingId: held.meetingId }, query: { rendition } };
      expect((await council.call(renditionsApi.read, asked)).text).not.toMatch(/Belladone|Écrire au bailleur/);
    }
    const log = await council.call(renditionsApi.decisionsPdf, { params: { meetingId: held.meetingId } });
    expect((await readPdf(log.body as Buffer)).text).not.toMatch(/Belladone|Écrire au bailleur/);
    expect(internal).toMatch(/Belladone en séance/);
    expect(internal).toMatch(/Belladone est décidé/);
  });

  it('is a file for the coordination and the chair alone', async () => {
    const made = await scene();
    const { council, held } = made;
    const { items } = await stories.list(council, ['ITEM', held.itemId]);
    const documentId = items[0]?.id ?? '';
    const open = async (who: TestMember) => (await who.call(documentsApi.open, { params: { documentId } })).status;
    expect([await open(await council.member('MEMBER')), await open(await asLead(made))]).toEqual([404, 404]);
    for (const who of [council, await council.member('CHAIR')])
      expect((await stories.save(who, documentId)).body).toEqual(aPdf('a'));
  });
});
