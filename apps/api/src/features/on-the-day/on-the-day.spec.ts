import { describe, expect, it } from '@jest/globals';
import { onTheDayApi } from '@trame/contracts/on-the-day';
import { readPdf } from '../../../../../libs/documents/test/read-pdf.ts';
import { testApp } from '../../../test/test-app.ts';
import type { TestCouncil, TestMember } from '../../../test/test-council.ts';

const app = await testApp();

/** Somebody of an organisation, invited. */
async function invited(
  council: TestCouncil,
  meetingId: string,
  family: string,
  { of, reveals = false, answer = 'NONE' }: { of?: string; reveals?: boolean; answer?: 'NONE' | 'YES' | 'NO' } = {},
) {
  const personId = await council.person({ given: 'Alix', family });
  if (of) await council.affiliate(personId, await council.organization(of, reveals));
  await council.invite(meetingId, personId, answer);
  return personId;
}

async function meetingOf(council: TestCouncil) {
  const bodyId = await council.body('WORKING_GROUP', 'Groupe logement', 'GT-LOG');
  return { bodyId, meetingId: await council.meeting(bodyId) };
}

const sheet = async (who: TestMember, meetingId: string, query: Record<string, string | number> = {}) => {
  const answer = await who.call(onTheDayApi.signInSheet, { params: { meetingId }, query });
  expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/pdf']);
  return { ...(await readPdf(answer.body as Buffer)), named: answer.headers['content-disposition'] };
};

describe('the sheet people sign', () => {
  it('lists those convened by organisation, as an accessible document', async () => {
    const council = await app.council();
    const { meetingId } = await meetingOf(council);
    await invited(council, meetingId, 'Brun', { of: 'Ville' });
    await invited(council, meetingId, 'Aubry');
    const { text, title, language, accessiblePart, roles, named } = await sheet(council, meetingId);
    expect(named).toContain('2037-12-03-gt-log-feuille-d-emargement.pdf');
    expect([title, language, accessiblePart]).toEqual(['Feuille d’émargement – Comité de pilotage', 'fr-FR', '1']);
    expect(roles).toContain('TH');
    expect(text).toMatch(/Ville.*Alix Brun.*Sans organisation.*Alix Aubry.*Autres personnes présentes.*Page 1 \/ 1/u);
  }, 30_000);

  it('names everybody and no organisation as soon as one belongs where it reveals', async () => {
    const council = await app.council();
    const { meetingId } = await meetingOf(council);
    await invited(council, meetingId, 'Brun', { of: 'Ville' });
    await invited(council, meetingId, 'Caron', { of: 'GEM Les Passerelles', reveals: true });
    const { text } = await sheet(council, meetingId);
    expect(text).toMatch(/Alix Brun.*Alix Caron/u);
    expect(text).not.toMatch(/GEM|Ville|Sans organisation/u);
  }, 30_000);

  it('gives a row to who comes instead, and to those who declined only when asked', async () => {
    const council = await app.council();
    const { meetingId } = await meetingOf(council);
    const personId = await invited(council, meetingId, 'Brun', { answer: 'NO' });
    await app.superuser.query(`update app.invitation set substitute = 'Dominique Relais' where person_id = $1`, [
      personId,
    ]);
    await invited(council, meetingId, 'Caron', { answer: 'NO' });
    const usual = await sheet(council, meetingId, { blankLines: 0 });
    expect(usual.text).toContain('Dominique Relais Alix Brun');
    expect(usual.text).not.toMatch(/Caron|Autres personnes/u);
    expect((await sheet(council, meetingId, { declined: '1', language: 'en' })).text).toMatch(
      /Alix Caron.*Others who came/u,
    );
  }, 30_000);

  it('lists the members of the body while nobody is convened, over as many pages as it takes', async () => {
    const council = await app.council();
    const { bodyId, meetingId } = await meetingOf(council);
    for (let place = 0; place < 40; place += 1) {
      const personId = await council.person({ given: 'Alix', family: `Exemple${place}` });
      await council.mandate(await council.seat(bodyId, 'SOCIAL'), { personId });
    }
    const { text, pages } = await sheet(council, meetingId, { blankLines: 20 });
    expect(pages).toBe(3);
    expect(text).toContain('Page 3 / 3');
    expect(text.match(/Prénom et nom/gu)?.length).toBeGreaterThanOrEqual(3);
  }, 30_000);
});

describe('printing the sheet', () => {
  it('is for those who run the meeting; a lead reads names alone', async () => {
    const council = await app.council();
    const { bodyId, meetingId } = await meetingOf(council);
    await invited(council, meetingId, 'Brun', { of: 'Ville' });
    const [lead, stranger] = [await council.member('LEAD'), await council.member('LEAD')];
    await council.lead(bodyId, lead.personId);
    const { text } = await sheet(lead, meetingId);
    expect(text).toContain('Alix Brun');
    expect(text).not.toContain('Ville');
    const others = [stranger, await council.member('CHAIR'), await council.member('MEMBER'), await app.council()];
    const answers = await Promise.all(
      others.map((who) => who.call(onTheDayApi.signInSheet, { params: { meetingId } })),
    );
    expect(answers.map(({ status }) => status)).toEqual([404, 403, 403, 404]);
  }, 30_000);

  it('is refused for a meeting that was called off, and for more lines than a sheet holds', async () => {
    const council = await app.council();
    const { bodyId, meetingId } = await meetingOf(council);
    const cancelled = await council.meeting(bodyId, { state: 'CANCELLED' });
    const off = await council.call(onTheDayApi.signInSheet, { params: { meetingId: cancelled } });
    expect([off.status, off.body.code]).toEqual([409, 'MEETING_STATE']);
    const many = await council.call(onTheDayApi.signInSheet, { params: { meetingId }, query: { blankLines: 61 } });
    expect(many.status).toBe(422);
  });
});

describe('badges and table signs', () => {
  const badges = async (who: TestMember, meetingId: string, layout: 'BADGES' | 'SIGNS' = 'BADGES') => {
    const answer = await who.call(onTheDayApi.badges, { params: { meetingId }, query: { layout } });
    expect(answer.status).toBe(200);
    return readPdf(answer.body as Buffer);
  };

  it('bear the name of each who comes, and where from, ten a sheet or one to fold', async () => {
    const council = await app.council();
    const { meetingId } = await meetingOf(council);
    const town = await council.organization('Ville');
    for (let place = 0; place < 11; place += 1) {
      const personId = await council.person({ given: 'Alix', family: `Exemple${place}` });
      await council.affiliate(personId, town);
      await council.invite(meetingId, personId);
    }
    const sheets = await badges(council, meetingId);
    expect([sheets.pages, sheets.accessiblePart, sheets.title]).toEqual([2, '1', 'Badges – Comité de pilotage']);
    expect(sheets.text.match(/Ville/gu)).toHaveLength(11);
    expect((await badges(council, meetingId, 'SIGNS')).pages).toBe(11);
  }, 30_000);

  it('tell nobody’s organisation when one of them would reveal, and are refused as the sheet is', async () => {
    const council = await app.council();
    const { bodyId, meetingId } = await meetingOf(council);
    await invited(council, meetingId, 'Brun', { of: 'Ville' });
    await invited(council, meetingId, 'Caron', { of: 'GEM Les Passerelles', reveals: true });
    const { text } = await badges(council, meetingId);
    expect(text).toMatch(/Alix Brun.*Alix Caron/u);
    expect(text).not.toMatch(/GEM|Ville/u);
    const off = await council.meeting(bodyId, { state: 'CANCELLED' });
    const refused = await council.call(onTheDayApi.badges, { params: { meetingId: off } });
    expect([refused.status, refused.body.code]).toEqual([409, 'MEETING_STATE']);
    const member = await council.member('MEMBER');
    expect((await member.call(onTheDayApi.badges, { params: { meetingId } })).status).toBe(403);
  }, 30_000);
});
