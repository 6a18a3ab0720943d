import { describe, expect, it } from '@jest/globals';
import { chairPageApi } from '@trame/contracts/chair-page';
import { chairPointApi } from '@trame/contracts/chair-point';
import { councilsApi } from '@trame/contracts/councils';
import { invitationsApi } from '@trame/contracts/invitations';
import { readPdf } from '../../../../../libs/documents/test/read-pdf.ts';
import { fieldsOf, waitingPoint } from '../../../test/factories/a-point.ts';
import { testApp } from '../../../test/test-app.ts';
import type { TestMember } from '../../../test/test-council.ts';
import { CoreDb } from '../../platform/database/core-db.ts';
import { newId } from '../../platform/database/new-id.ts';
import { Passwords } from '../sessions/index.ts';

const app = await testApp();

interface Mail {
  recipient: string;
  subject: string;
  body_text: string;
  state: string;
  late: boolean;
}
const mailsOf = async (councilId: string, kind: string): Promise<Mail[]> =>
  (
    await app.superuser.query<Mail>(
      `select recipient, subject, body_text, state, due_at > now() + interval '9 minutes' as late from app.outbox
       where council_id = $1 and kind = $2 order by created_at`,
      [councilId, kind],
    )
  ).rows;
const secretIn = (mail: Mail | undefined) => /\/point\/([\w-]+)/u.exec(mail?.body_text ?? '')?.[1] ?? '';

const open = async (token: string, query = {}) => app.call(chairPageApi.readLinked, { params: { token }, query });
const say = async (token: string, body: Record<string, string>) =>
  String((await app.call(chairPageApi.sayLinked, { params: { token }, body })).headers['location']);
const send = (who: TestMember, to: string[]) => who.call(chairPointApi.send, { body: { to }, key: newId() });

/** The scene of the point, sent to its chair. */
async function sentPoint() {
  const scene = await waitingPoint(app);
  expect((await send(scene.council, [scene.chair.personId])).body).toEqual({ sent: 1 });
  const [mail] = await mailsOf(scene.council.councilId, 'CHAIR_POINT');
  const overview = async () => (await scene.council.call(chairPointApi.overview)).body;
  return { ...scene, mail, token: secretIn(mail), overview };
}

describe('the point that is mailed', () => {
  it('names nobody and nothing in its mail, and its link opens that page alone', async () => {
    const { token, mail, chair } = await sentPoint();
    expect(mail).toMatchObject({ recipient: chair.email, subject: expect.stringMatching(/^Votre point du mois, /u) });
    expect(mail?.body_text).toMatch(/2 documents attendent votre accord\n1 action a besoin de vous/u);
    expect(mail?.body_text).not.toMatch(/Comité|convention|Aubry/u);
    const { status, text } = await open(token);
    expect(status).toBe(200);
    expect(text).toMatch(/Signer la convention/u);
    expect(text).not.toMatch(/Recrutement|réservée au groupe|\/reunions|\/plan"/u);
  });

  it('is printed on one page, as a sheet to lead a meeting by too, with no word that may not be passed on', async () => {
    const { token, aheadId, chair } = await sentPoint();
    const print = async (query: object) =>
      readPdf((await app.call(chairPageApi.printLinked, { params: { token }, query: { ...query } })).body);
    const brief = await print({});
    expect([brief.pages, brief.accessiblePart, brief.language]).toEqual([1, '1', 'fr-FR']);
    expect(brief.text).toMatch(
      /Comité de pilotage n° 15.*Sur 3 actions.*Signer la convention.*Il manque la signature/su,
    );
    const sheet = await print({ document: 'conducteur', reunion: aheadId });
    expect([sheet.pages, sheet.roles.filter((role) => role === 'Table')]).toEqual([1, ['Table']]);
    expect(sheet.text).toMatch(/Ouvrir le lieu d’écoute.*Une décision est attendue.*14\sh/su);
    for (const { text } of [brief, sheet]) expect(text).not.toMatch(/Recrutement|réservée au groupe/u);
    const own = await chair.call(chairPageApi.print, { query: { langue: 'en' } });
    expect((await readPdf(own.body)).title).toMatch(/^Briefing of the month – Your briefing/u);
    const other = await app.council('CHAIR');
    expect((await other.call(chairPageApi.print, { query: { document: 'conducteur', reunion: aheadId } })).status).toBe(
      404,
    );
    expect((await app.call(chairPageApi.printLinked, { params: { token: 'inconnu' } })).status).toBe(404);
  });

  it('acts for the chair, and the coordination sees that it was read and approved', async () => {
    const { token, lateId, aheadId, chair, overview } = await sentPoint();
    expect((await overview()).sends).toMatchObject([{ readAt: null, approved: 0 }]);
    await open(token);
    expect((await overview()).sends).toMatchObject([{ readAt: null }]);
    expect(await say(token, fieldsOf((await open(token)).text, 'AGENDA_APPROVED', aheadId) ?? {})).toMatch(
      new RegExp(`^/point/${token}\\?dit=fait#etape-1$`),
    );
    await say(token, { act: 'ACTION_TAKEN', id: lateId });
    const seen = await overview();
    expect(seen).toMatchObject({
      chairs: [{ id: chair.personId, hasMail: true, readAt: expect.any(String) }],
      sends: [{ approved: 1, readAt: expect.any(String) }],
      said: [{ kind: 'ACTION_TAKEN', title: 'Signer la convention' }, { kind: 'AGENDA_APPROVED' }],
      plan: { total: 3, fine: 0 },
    });
  });

  it('goes to those who chair and have an address, by the coordination alone', async () => {
    const { council, chair, people } = await waitingPoint(app);
    expect((await send(council, [people.aubry])).status).toBe(404);
    await app.superuser.query('update app.person set email = null where id = $1', [chair.personId]);
    const refused = await send(council, [chair.personId]);
    expect([refused.status, refused.body.code]).toEqual([409, 'NO_ADDRESS']);
    expect((await send(chair, [chair.personId])).status).toBe(403);
    expect(await mailsOf(council.councilId, 'CHAIR_POINT')).toEqual([]);
  });

  it('is compared with the point of the month before, and with nothing else', async () => {
    const { council, token } = await sentPoint();
    expect((await open(token)).text).not.toMatch(/au point du/u);
    await app.superuser.query(
      `update app.chair_point set sent_at = sent_at - interval '40 days', fine = 1 where council_id = $1`,
      [council.councilId],
    );
    expect((await open(token)).text).toMatch(/C’est 1 de moins qu’au point du/u);
  });

  it('opens no more for somebody who chairs no more, nor once a month has passed: another link goes to the same address', async () => {
    const { council, chair, token } = await sentPoint();
    await app.superuser.query(`update core.link set expires_at = now() - interval '1 minute' where council_id = $1`, [
      council.councilId,
    ]);
    const over = await open(token);
    expect([over.status, over.text]).toEqual([404, expect.stringContaining('Recevoir un nouveau lien')]);
    expect(await say(token, { act: 'POINT_READ' })).toBe(`/point/${token}`);
    expect(await say(token, { act: 'RENEW' })).toBe(`/point/${token}?dit=lien`);
    const [, again] = await mailsOf(council.councilId, 'CHAIR_POINT');
    expect(again).toMatchObject({ recipient: chair.email });
    const fresh = secretIn(again);
    expect((await open(fresh)).status).toBe(200);
    await app.superuser.query('delete from app.membership where person_id = $1', [chair.personId]);
    await app.superuser.query('delete from app.body_officer where person_id = $1', [chair.personId]);
    expect((await open(fresh)).status).toBe(404);
    await say(fresh, { act: 'RENEW' });
    expect(await mailsOf(council.councilId, 'CHAIR_POINT')).toHaveLength(2);
    expect(await say('inconnu', { act: 'RENEW' })).toBe('/point/inconnu?dit=lien');
  });
});

describe('a convocation handed over', () => {
  const preview = async (who: TestMember, meetingId: string) =>
    (await who.call(invitationsApi.preview, { params: { meetingId } })).body as { version: number; digest: string };

  it('leaves with the agreement, ten minutes later, exactly as it was previewed', async () => {
    const { council, chair, aheadId, bodyId, people } = await sentPoint();
    await council.lead(bodyId, people.aubry);
    const params = { meetingId: aheadId };
    const { version, digest } = await preview(council, aheadId);
    const hand = (body: object, at = version) => council.call(chairPointApi.handOver, { params, version: at, body });
    expect((await hand({ digest: 'x'.repeat(43) })).body.code).toBe('CONVOCATION_CHANGED');
    expect((await hand({ digest }, version + 1)).status).toBe(412);
    expect((await hand({ digest })).body).toMatchObject({ handedOver: true, chairs: ['Dominique Essai'] });
    const page = (await chair.call(chairPageApi.read)).text;
    expect(page).toMatch(/Approuver et envoyer à 2 personnes/u);
    const fields = fieldsOf(page, 'AGENDA_APPROVED', aheadId) ?? {};
    expect(fields['send']).toBe('1');
    await chair.call(chairPageApi.say, { body: fields });
    const mails = await mailsOf(council.councilId, 'CONVOCATION');
    expect(mails.map(({ state, late }) => [state, late])).toEqual([
      ['PENDING', true],
      ['PENDING', true],
    ]);
    expect((await council.call(chairPointApi.agenda, { params })).body).toMatchObject({
      ...{ said: { kind: 'AGENDA_APPROVED', by: 'Dominique Essai' }, changed: false },
    });
    const undo = fieldsOf((await chair.call(chairPageApi.read)).text, 'UNDO', '') ?? {};
    expect((await chair.call(chairPageApi.say, { body: undo })).headers['location']).toContain('dit=annule');
    expect((await mailsOf(council.councilId, 'CONVOCATION')).map(({ state }) => state)).toEqual([
      'CANCELLED',
      'CANCELLED',
    ]);
    expect((await preview(council, aheadId)).digest).toBe(digest);
  });

  it('is held back once it would say something else', async () => {
    const { council, chair, aheadId } = await sentPoint();
    const params = { meetingId: aheadId };
    const { version, digest } = await preview(council, aheadId);
    await council.call(chairPointApi.handOver, { params, version, body: { digest } });
    await council.item(aheadId, 'Un point de plus');
    const fields = fieldsOf((await chair.call(chairPageApi.read)).text, 'AGENDA_APPROVED', aheadId) ?? {};
    expect(fields['send']).toBeUndefined();
    expect((await chair.call(chairPageApi.say, { body: { ...fields, send: '1' } })).headers['location']).toContain(
      'dit=change',
    );
    expect((await council.call(chairPointApi.agenda, { params })).body).toMatchObject({
      said: null,
      handedOver: false,
    });
  });
});

describe('where the council asks who holds a link', () => {
  async function asking() {
    const scene = await sentPoint();
    await scene.council.call(councilsApi.settle, { version: 1, body: { chairCode: true } });
    const codes = async () =>
      (await mailsOf(scene.council.councilId, 'CHAIR_CODE')).map(
        ({ body_text }) => /Votre code\s:\s(\d{6})/u.exec(body_text)?.[1] ?? '',
      );
    const taken = async () =>
      (await app.superuser.query('select from app.chair_act where council_id = $1', [scene.council.councilId])).rows
        .length;
    return { ...scene, codes, taken };
  }

  it('says nothing before the code that was mailed, then what waited, and no code twice', async () => {
    const { token, lateId, codes, taken } = await asking();
    expect(await say(token, { act: 'ACTION_TAKEN', id: lateId })).toBe(`/point/${token}?dit=code#dit`);
    expect((await open(token, { dit: 'code' })).text).toMatch(/Code à six chiffres.*mot de passe de votre compte/su);
    expect(await taken()).toBe(0);
    const [code = ''] = await codes();
    const other = code === '000000' ? '000001' : '000000';
    expect(await say(token, { act: 'PROVE', code: other })).toContain('dit=refus');
    const said = await say(token, { act: 'PROVE', code });
    expect(said).toContain('dit=fait');
    expect(await taken()).toBe(1);
    const preuve = new URL(said, 'http://trame.test').searchParams.get('preuve') ?? '';
    expect((await open(token, { preuve })).text).toContain(`name="preuve" value="${preuve}"`);
    expect(await say(token, { act: 'POINT_READ', preuve })).toContain('dit=fait');
    expect(await say(token, { act: 'POINT_READ', preuve: 'forge' })).toContain('dit=code');
    expect(await say(token, { act: 'PROVE', code })).toContain('dit=refus');
  });

  it('takes the password of the account instead, and no other', async () => {
    const { token, lateId, chair, taken } = await asking();
    const hash = await app.nest.get(Passwords).hash('lanterne prairie chemin velours');
    await app.nest.get(CoreDb).call('core.set_password', [chair.accountId, hash, null]);
    await say(token, { act: 'ACTION_TAKEN', id: lateId });
    expect(await say(token, { act: 'PROVE', password: 'une autre phrase de passe' })).toContain('dit=refus');
    expect(await taken()).toBe(0);
    expect(await say(token, { act: 'PROVE', password: 'lanterne prairie chemin velours' })).toContain('dit=fait');
    expect(await taken()).toBe(1);
  });

  it('lets a code die after five misses, mails five an hour at most, and asks nothing of an account', async () => {
    const { token, lateId, chair, codes, taken } = await asking();
    await say(token, { act: 'ACTION_TAKEN', id: lateId });
    const [code = ''] = await codes();
    for (let turn = 0; turn < 5; turn += 1) await say(token, { act: 'PROVE', code: 'abc' });
    expect(await say(token, { act: 'PROVE', code })).toContain('dit=refus');
    for (let turn = 0; turn < 6; turn += 1) await say(token, { act: 'POINT_READ' });
    expect(await codes()).toHaveLength(5);
    expect(await taken()).toBe(0);
    await chair.call(chairPageApi.say, { body: { act: 'POINT_READ' } });
    expect(await taken()).toBe(1);
  });
});
