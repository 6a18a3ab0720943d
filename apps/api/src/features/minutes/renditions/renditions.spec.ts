import { describe, expect, it } from '@jest/globals';
import { bodiesApi } from '@trame/contracts/bodies';
import { minutesApi } from '@trame/contracts/minutes';
import { type MinutesRendition, type RedactionShown, renditionsApi } from '@trame/contracts/renditions';
import type { Rendition } from '@trame/domain/minutes/rendition';
import { readDocx } from '../../../../../../libs/documents/test/read-docx.ts';
import { readPdf } from '../../../../../../libs/documents/test/read-pdf.ts';
import { NAMED, type SomeMinutes, someMinutes } from '../../../../test/factories/some-minutes.ts';
import { testApp } from '../../../../test/test-app.ts';
import type { TestMember } from '../../../../test/test-council.ts';
import { newId } from '../../../platform/database/new-id.ts';

const app = await testApp();

const read = async (who: TestMember, { params }: SomeMinutes, rendition: Rendition): Promise<MinutesRendition> =>
  renditionsApi.read.response.parse((await who.call(renditionsApi.read, { params, query: { rendition } })).body);

const mask = (who: TestMember, { params, itemId }: SomeMinutes, passage: string, key = newId()) =>
  who.call(renditionsApi.mask, { params, body: { itemId, passage }, key });

const redactions = async ({ council, params }: SomeMinutes): Promise<RedactionShown[]> =>
  (await council.call(renditionsApi.redactions, { params })).body as RedactionShown[];

const putEasy = (
  who: TestMember,
  { meetingId, itemId }: SomeMinutes,
  text: string,
  { version = 0, item = itemId } = {},
) => who.call(renditionsApi.putEasyText, { params: { meetingId, itemId: item }, version, body: { text } });

describe('the public minutes', () => {
  it('name nobody, wherever a name was written, and say presence as a number', async () => {
    const made = await someMinutes(app);
    const { minutes, masked } = await read(made.council, made, 'PUBLIC');
    expect(JSON.stringify(minutes)).not.toMatch(NAMED);
    expect(minutes).toMatchObject({ attendance: [], presentCount: 1, meeting: { title: 'Départ d’une personne' } });
    expect(minutes.actions).toMatchObject([{ title: 'Appeler une personne', leadId: null, leadName: 'une personne' }]);
    expect(masked).toEqual({ names: 7, passages: 0 });
    expect(JSON.stringify((await read(made.council, made, 'INTERNAL')).minutes)).toMatch(NAMED);
  });

  it('are the same for the coordination and for a member, byte for byte; the internal ones are not for members', async () => {
    const made = await someMinutes(app);
    const member = await made.council.member('MEMBER');
    const said = await Promise.all([made.council, member].map((who) => read(who, made, 'PUBLIC')));
    expect(said[0]).toEqual(said[1]);
    const refused = { params: made.params, query: { rendition: 'INTERNAL' } };
    expect((await member.call(renditionsApi.read, refused)).status).toBe(403);
    expect((await (await app.council()).call(renditionsApi.read, { params: made.params })).status).toBe(404);
  });

  it('are a tagged PDF that names nobody and shows what is masked', async () => {
    const made = await someMinutes(app);
    await mask(made.council, made, 'le loyer est impayé');
    const answer = await made.council.call(minutesApi.pdf, { params: made.params, query: { rendition: 'PUBLIC' } });
    expect(answer.headers['content-disposition']).toContain('2037-12-03-copil-compte-rendu-public.pdf');
    const pdf = await readPdf(answer.body as Buffer);
    expect([pdf.title, pdf.language, pdf.accessiblePart]).toEqual([
      'Compte rendu public – Départ d’une personne',
      'fr-FR',
      '1',
    ]);
    expect(pdf.text).toMatch(/Version publique.*1 personne présente.*que \[passage masqué\]/u);
    expect(pdf.text).not.toMatch(NAMED);
  });
});

describe('a document to edit', () => {
  it('is named and masked as the PDF, for whoever may read it', async () => {
    const made = await someMinutes(app);
    await mask(made.council, made, 'le loyer est impayé');
    const docx = (who: TestMember, rendition: Rendition) =>
      who.call(renditionsApi.docx, { params: made.params, query: { rendition } });
    for (const rendition of ['PUBLIC', 'EASY'] as const) {
      const { text, title } = readDocx((await docx(made.council, rendition)).body as Buffer);
      expect(`${title} ${text}`).not.toMatch(NAMED);
    }
    const answer = await docx(made.council, 'PUBLIC');
    expect(answer.headers['content-disposition']).toContain('2037-12-03-copil-compte-rendu-public.docx');
    expect(readDocx(answer.body as Buffer).text).toContain('que [passage masqué]');
    const member = await made.council.member('MEMBER');
    expect(readDocx((await docx(member, 'MEMBERS')).body as Buffer).text).toMatch(NAMED);
    expect((await docx(member, 'INTERNAL')).status).toBe(403);
  });
});

describe('the look a body chose', () => {
  it('is that of its type until then; what it leaves out is left out of documents alone', async () => {
    const made = await someMinutes(app);
    const { council, params, bodyId } = made;
    const words = async () => (await readPdf((await council.call(minutesApi.pdf, { params })).body as Buffer)).text;
    expect((await read(council, made, 'MEMBERS')).minutes.layout).toBe('FULL');
    expect(await words()).toMatch(/\d+ h.*M. Lenoir dit/u);
    const change = { params: { bodyId }, version: 1, body: { minutesLayout: 'OUTCOMES' } };
    expect((await council.call(bodiesApi.change, change)).body.minutesLayout).toBe('OUTCOMES');
    const text = await words();
    expect(text).toContain('Le conseil aide Marie Ferrand.');
    expect(text).not.toMatch(/M. Lenoir dit|Rien n’est noté/u);
    expect((await read(council, made, 'MEMBERS')).minutes.items[0]?.text).toHaveLength(1);
    const unknown = { ...change, version: 2, body: { minutesLayout: 'POSTER' } };
    expect((await council.call(bodiesApi.change, unknown)).status).toBe(422);
  });
});

describe('the log of decisions', () => {
  it('is what members read of the outcomes, as a PDF and as a document to edit', async () => {
    const made = await someMinutes(app);
    const { params } = made;
    const member = await made.council.member('MEMBER');
    const [own, theirs] = await Promise.all(
      [made.council, member].map((who) => who.call(renditionsApi.decisionsPdf, { params })),
    );
    expect(own?.headers['content-disposition']).toContain('2037-12-03-copil-releve-de-decisions.pdf');
    expect(Buffer.compare(own?.body as Buffer, theirs?.body as Buffer)).toBe(0);
    const { text, roles } = await readPdf(own?.body as Buffer);
    expect(text).toMatch(
      /COPIL \d{4}-01 Le conseil aide Marie Ferrand.*Lettre à Ferrand.*Appeler M. Ferrand Thomas Lenoir/u,
    );
    expect(roles.filter((role) => role === 'TH')).toHaveLength(8);
    const docx = readDocx((await member.call(renditionsApi.decisionsDocx, { params })).body as Buffer);
    expect([docx.headings, docx.headerRows]).toEqual([['1 Départ de Thomas Lenoir', '2 Décisions', '2 Actions'], 2]);
  });

  it('is refused as the minutes are', async () => {
    const made = await someMinutes(app);
    await app.superuser.query(`update app.minutes set status = 'DRAFT' where meeting_id = $1`, [made.meetingId]);
    const member = await made.council.member('MEMBER');
    expect((await member.call(renditionsApi.decisionsPdf, { params: made.params })).status).toBe(404);
  });
});

describe('a masked passage', () => {
  it('is masked in what is published, left in the others, and said again when it is taken back', async () => {
    const made = await someMinutes(app);
    const answer = await mask(made.council, made, '  le loyer\nest impayé ');
    expect([answer.status, answer.body.passage]).toEqual([201, 'le loyer\nest impayé']);
    const said = async (rendition: Rendition) => JSON.stringify((await read(made.council, made, rendition)).minutes);
    expect(await said('PUBLIC')).toContain('[passage masqué]');
    expect(await said('PUBLIC')).not.toContain('impayé');
    expect(await said('MEMBERS')).toContain('impayé');
    const target = { params: { ...made.params, redactionId: answer.body.id } };
    expect((await made.council.call(renditionsApi.unmask, { ...target, version: 2 })).status).toBe(412);
    expect((await made.council.call(renditionsApi.unmask, { ...target, version: 1 })).status).toBe(204);
    expect((await made.council.call(renditionsApi.unmask, { ...target, version: 1 })).status).toBe(404);
    expect(await said('PUBLIC')).toContain('impayé');
  });

  it('is told once its words left the text', async () => {
    const made = await someMinutes(app);
    await mask(made.council, made, 'le loyer est impayé');
    await mask(made.council, made, 'Le conseil aide');
    await app.superuser.query(
      `update app.item_text set document = replace(document::text, 'impayé', 'réglé')::jsonb where item_id = $1`,
      [made.itemId],
    );
    expect((await redactions(made)).map(({ passage, found }) => [passage, found])).toEqual([
      ['le loyer est impayé', false],
      ['Le conseil aide', true],
    ]);
  });

  it('is refused when nothing says it, to those who do not write, and under what is not theirs', async () => {
    const made = await someMinutes(app);
    const lead = await made.council.member('LEAD');
    const other = await someMinutes(app);
    const answers = await Promise.all([
      mask(made.council, made, 'des mots absents'),
      mask(made.council, made, 'x'),
      mask(lead, made, 'le loyer est impayé'),
      mask(await made.council.member('MEMBER'), made, 'le loyer est impayé'),
      mask(other.council, made, 'le loyer est impayé'),
      mask(made.council, { ...made, itemId: other.itemId }, 'le loyer est impayé'),
    ]);
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual([
      [409, 'PASSAGE_NOT_THERE'],
      [422, 'VALIDATION_FAILED'],
      [404, 'NOT_FOUND'],
      [403, 'FORBIDDEN'],
      [404, 'NOT_FOUND'],
      [404, 'NOT_FOUND'],
    ]);
    expect((await lead.call(renditionsApi.redactions, { params: made.params })).status).toBe(404);
    await made.council.lead(made.bodyId, lead.personId);
    expect((await mask(lead, made, 'le loyer est impayé')).status).toBe(201);
    expect((await lead.call(renditionsApi.redactions, { params: made.params })).body).toHaveLength(1);
  });
});

describe('a text easy to read', () => {
  it('is written once, changes with the version that was read, and shows both when it is stale', async () => {
    const made = await someMinutes(app);
    const first = await putEasy(made.council, made, 'On aide Thomas Lenoir.');
    expect([first.status, first.body.version]).toEqual([200, 1]);
    expect((await putEasy(made.council, made, 'On aide Thomas Lenoir.')).body.version).toBe(1);
    expect((await putEasy(made.council, made, 'On aide.', { version: 1 })).body.version).toBe(2);
    const stale = await putEasy(made.council, made, 'Autre.', { version: 1 });
    expect([stale.status, stale.body.current.text]).toEqual([412, 'On aide.']);
    expect((await made.council.call(renditionsApi.easyTexts, { params: made.params })).body).toMatchObject([
      { itemId: made.itemId, version: 2, text: 'On aide.' },
    ]);
  });

  it('makes the rendition easy to read, which names nobody and lists what has no text', async () => {
    const made = await someMinutes(app);
    expect((await read(made.council, made, 'EASY')).missing).toEqual([made.itemId]);
    await putEasy(made.council, made, 'Thomas Lenoir s’en va.\nOn lui dit merci.');
    const { minutes, missing } = await read(made.council, made, 'EASY');
    expect(missing).toEqual([]);
    expect(minutes.items[0]?.text.map(({ runs }) => runs[0]?.text)).toEqual([
      'Une personne s’en va.',
      'On lui dit merci.',
    ]);
    expect(JSON.stringify(minutes)).not.toMatch(NAMED);
    const answer = await made.council.call(minutesApi.pdf, { params: made.params, query: { rendition: 'EASY' } });
    expect(answer.headers['content-disposition']).toContain('compte-rendu-facile-a-lire.pdf');
    const { text } = await readPdf(answer.body as Buffer);
    expect(text).toMatch(/Une personne s’en va.*Ce qui est décidé Le conseil aide une personne/u);
    expect(text).not.toMatch(NAMED);
  });

  it('is refused to those who do not write, elsewhere, and when it is too long', async () => {
    const made = await someMinutes(app);
    const other = await someMinutes(app);
    const answers = await Promise.all([
      putEasy(await made.council.member('MEMBER'), made, 'x'),
      putEasy(await made.council.member('LEAD'), made, 'x'),
      putEasy(other.council, made, 'x'),
      putEasy(made.council, made, 'x', { item: other.itemId }),
      putEasy(made.council, made, 'x'.repeat(2_001)),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([403, 404, 404, 404, 422]);
  });
});
