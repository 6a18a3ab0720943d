import { describe, expect, it } from '@jest/globals';
import { actionPlanApi } from '@trame/contracts/action-plan';
import { correctionsApi } from '@trame/contracts/corrections';
import { invitationsApi } from '@trame/contracts/invitations';
import { ownLinkApi } from '@trame/contracts/own-link';
import { ownPageApi } from '@trame/contracts/own-page';
import { peopleApi } from '@trame/contracts/people';
import { circulate, heldMeeting } from '../../../test/factories/a-held-meeting.ts';
import { testApp } from '../../../test/test-app.ts';
import type { TestCouncil, TestMember } from '../../../test/test-council.ts';
import { newId } from '../../platform/database/new-id.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { MailOutbox } from '../mail/index.ts';

const app = await testApp();

const pageOf = async (who: TestMember) => ownPageApi.get.response.parse((await who.call(ownPageApi.get)).body);
const add = async (who: TestMember, title: string, leadPersonId: string) =>
  String((await who.call(actionPlanApi.addAction, { key: newId(), body: { title, leadPersonId } })).body.id);

describe('the page of one person', () => {
  it('holds their invitations, minutes, corrections and actions, and nothing of anybody else', async () => {
    const { council, bodyId, params } = await heldMeeting(app);
    const [me, other] = [await council.member('MEMBER'), await council.member('MEMBER')];
    const next = await council.meeting(bodyId, { title: 'Comité de mars' });
    await council.invite(next, me.personId);
    await council.invite(params.meetingId, me.personId, 'YES');
    const mine = await add(council, 'Ouvrir un lieu', me.personId);
    await add(council, 'À quelqu’un d’autre', other.personId);
    await circulate(council, params);
    const asked = { params, key: newId(), body: { itemId: null, text: 'Le CCAS était là.' } };
    await me.call(correctionsApi.ask, asked);

    const page = await pageOf(me);
    expect(page).toMatchObject({
      name: 'Dominique Essai',
      invitations: [{ meetingId: next, title: 'Comité de mars', answer: 'NONE' }],
      minutes: [{ meetingId: params.meetingId, until: expect.any(String), approved: false }],
      corrections: [{ text: 'Le CCAS était là.', state: 'ASKED', answer: '' }],
      actions: [{ id: mine, title: 'Ouvrir un lieu', news: null, daysLate: 0 }],
    });
    expect(await pageOf(other)).toMatchObject({ invitations: [], minutes: [], corrections: [], actions: [{}] });

    const { version = 0 } = page.invitations[0] ?? {};
    await me.call(invitationsApi.answer, { params: { meetingId: next }, version, body: { answer: 'YES' } });
    const news = { word: 'DONE', text: 'Le lieu est ouvert.', progress: null };
    await me.call(actionPlanApi.report, { params: { actionId: mine }, key: newId(), body: news });
    expect(await pageOf(me)).toMatchObject({ invitations: [{ answer: 'YES' }], actions: [] });
  });

  it('repeats the news of its reader, never the words of others, and is their own council’s', async () => {
    const council = await app.council();
    const me = await council.member('MEMBER');
    const actionId = await add(council, 'Former les agents', me.personId);
    const tell = (who: TestMember, text: string) =>
      who.call(actionPlanApi.report, {
        params: { actionId },
        key: newId(),
        body: { word: 'BLOCKED', text, progress: null },
      });
    await tell(me, 'La salle manque.');
    await tell(council, 'Vu avec Mme Untel.');
    expect((await pageOf(me)).actions).toMatchObject([{ news: { word: 'BLOCKED', text: 'La salle manque.' } }]);
    const { councilId } = await app.council();
    expect((await me.call(ownPageApi.get, { params: { councilId } })).status).toBe(404);
  });
});

/** The secrets at the foot of the mails to somebody, latest first. */
async function footOf({ councilId }: TestCouncil, recipient: string): Promise<string[]> {
  const { rows } = await app.superuser.query<{ body_text: string; body_html: string }>(
    'select body_text, body_html from app.outbox where council_id = $1 and recipient = $2 order by created_at desc, id desc',
    [councilId, recipient],
  );
  return rows.map(({ body_text, body_html }) => {
    const token = /\/moi\/([\w-]+)/.exec(body_text)?.[1] ?? '';
    expect(body_html).toContain(`/moi/${token}`);
    return token;
  });
}

/** Aubry, without an account: circulated minutes, an action born in their meeting, and one convocation to come. */
async function withoutAccount() {
  const held = await heldMeeting(app);
  const { council, bodyId, people, params } = held;
  const next = await council.meeting(bodyId, { title: 'Comité de mars' });
  await council.invite(next, people.aubry);
  await council.invite(next, people.brun);
  await circulate(council, params);
  const [token = ''] = await footOf(council, 'aubry@exemple.fr');
  const { rows } = await app.superuser.query<{ id: string }>('select id from app.action where council_id = $1', [
    council.councilId,
  ]);
  const read = async (query = {}) => app.call(ownLinkApi.read, { params: { token }, query });
  return { ...held, next, token, actionId: rows[0]?.id ?? '', read };
}

const answersOf = async (meetingId: string) => {
  const { rows } = await app.superuser.query<{ answer: string; answer_origin: string | null }>(
    'select answer, answer_origin from app.invitation where meeting_id = $1 order by answer',
    [meetingId],
  );
  return rows.map(({ answer, answer_origin }) => `${answer} ${answer_origin ?? ''}`.trim());
};

describe('the same page without an account', () => {
  it('opens by the foot of any mail, shows nobody else, and opening it writes nothing', async () => {
    const { council, read, token, next } = await withoutAccount();
    const trail = async () =>
      (await app.superuser.query('select 1 from app.audit_entry where council_id = $1', [council.councilId])).rowCount;
    const before = await trail();
    for (let times = 0; times < 3; times += 1) await read({ dit: 'reponse', answer: 'YES' });
    const { status, text } = await read();
    expect(status).toBe(200);
    for (const words of ['Alix Aubry', 'Comité de mars', 'Écrire la convention', 'Comité de pilotage n° 14'])
      expect(text).toContain(words);
    expect(text).not.toMatch(/Brun|Caron|Essai|<script/u);
    expect([await answersOf(next), await trail()]).toEqual([['NONE', 'NONE'], before]);
    expect((await read({ langue: 'en' })).text).toContain('What concerns you, and nothing else.');
    expect((await app.call(ownLinkApi.read, { params: { token: `${token.slice(0, -1)}_` } })).status).toBe(404);
  });

  it('answers, tells, and asks for a correction, each in one press and for its reader alone', async () => {
    const { council, bodyId, next, params, token, actionId, people, read } = await withoutAccount();
    const answer = (meetingId: string) =>
      app.call(ownLinkApi.answer, { params: { token }, body: { meetingId, answer: 'NO' } });
    expect((await answer(next)).headers['location']).toBe(`/moi/${token}?dit=reponse`);
    expect(await answersOf(next)).toEqual(['NO LINK', 'NONE']);
    const uninvited = await council.meeting(bodyId, { title: 'Sans elle' });
    expect((await answer(uninvited)).headers['location']).toBe(`/moi/${token}?dit=clos`);

    const theirs = await add(council, 'Celle de Brun', people.brun);
    const tell = (id: string) =>
      app.call(ownLinkApi.tell, {
        params: { token },
        body: { actionId: id, word: 'BLOCKED', text: 'Le local manque.' },
      });
    expect((await tell(theirs)).headers['location']).toBe(`/moi/${token}?dit=clos`);
    expect((await tell(actionId)).headers['location']).toBe(`/moi/${token}?dit=nouvelles`);
    expect((await read({ dit: 'nouvelles' })).text).toMatch(/Merci, vos nouvelles.*Bloqué/su);
    const { rows } = await app.superuser.query(
      'select n.source, a.status from app.progress_note n join app.action a on a.id = n.action_id where a.council_id = $1',
      [council.councilId],
    );
    expect(rows).toEqual([{ source: 'MAIL', status: 'ON_HOLD' }]);

    const at = { params: { token, meetingId: params.meetingId } };
    expect((await app.call(ownLinkApi.minutes, at)).text).toMatch(/Retour à ma page.*trois bailleurs/su);
    const correct = { ...at, body: { itemId: '', text: 'Une virgule manque.' } };
    expect((await app.call(ownLinkApi.correct, correct)).headers['location']).toMatch(/comptes-rendus.*dit=fait/u);
    expect((await read()).text).toMatch(/Une virgule manque\..*En attente de réponse/su);
    expect((await app.call(ownLinkApi.minutes, { params: { token, meetingId: uninvited } })).status).toBe(404);
  });

  it('keeps an action born behind closed doors out of a mailbox, and its news too', async () => {
    const { council, token, actionId, itemId, read } = await withoutAccount();
    expect((await read()).text).toContain('Écrire la convention');
    await app.superuser.query('update app.agenda_item set restricted = true where id = $1', [itemId]);
    expect((await read()).text).not.toContain('Écrire la convention');
    const told = await app.call(ownLinkApi.tell, { params: { token }, body: { actionId, word: 'DONE' } });
    expect(told.headers['location']).toContain('dit=clos');
    const { rowCount } = await app.superuser.query('select 1 from app.progress_note where council_id = $1', [
      council.councilId,
    ]);
    expect(rowCount).toBe(0);
  });

  it('is asked for again in one press once too old: a mail to its person, one in ten minutes, and nothing is told', async () => {
    const { council, token, read, people } = await withoutAccount();
    const renew = (secret = token) => app.call(ownLinkApi.renew, { params: { token: secret }, body: { renew: '1' } });
    const mails = async () => (await footOf(council, 'aubry@exemple.fr')).length;
    const before = await mails();
    await renew(); // it still opens: nothing is sent
    expect(await mails()).toBe(before);
    await app.superuser.query(`update core.link set expires_at = now() - interval '1 day' where person_id = $1`, [
      people.aubry,
    ]);
    const over = await read();
    expect([over.status, over.text]).toEqual([404, expect.stringContaining('Recevoir un nouveau lien')]);
    expect(over.text).not.toMatch(/Aubry|aubry/u);
    const [known, again, unknown] = [await renew(), await renew(), await renew('x'.repeat(43))];
    expect(known.headers['location']).toBe(`/moi/${token}?dit=lien`);
    expect([again.status, unknown.status]).toEqual([303, 303]);
    const [fresh = '', ...earlier] = await footOf(council, 'aubry@exemple.fr');
    expect(earlier).toHaveLength(before);
    expect((await app.call(ownLinkApi.read, { params: { token: fresh } })).text).toContain('Alix Aubry');
  });

  it('dies with the address it was sent to, and only then', async () => {
    const { council, people, read } = await withoutAccount();
    const params = { personId: people.aubry };
    const to = (email: string, version: number) => council.call(peopleApi.change, { params, version, body: { email } });
    await to('aubry@exemple.fr', 1);
    expect((await read()).status).toBe(200);
    await to('a.aubry@exemple.fr', 2);
    expect((await read()).status).toBe(404);
  });

  it('stands at the foot of every mail to a person, once, and of none to an address alone', async () => {
    const council = await app.council();
    const personId = await council.person({ given: 'Alix', family: 'Aubry', email: 'aubry@exemple.fr' });
    const html = '<body><div>\n</div></body></html>';
    const mail = { kind: 'REMINDER', objectId: newId(), objectVersion: 1, subject: 'Bonjour', text: 'Bonjour', html };
    const mails = [
      { ...mail, personId, recipient: 'aubry@exemple.fr' },
      { ...mail, personId: null, recipient: 'mairie@exemple.fr' },
    ];
    for (let times = 0; times < 2; times += 1)
      await app.nest.get(TenantDb).transaction(council.actor, (tx) => app.nest.get(MailOutbox).enqueue(tx, mails));
    const { rows } = await app.superuser.query<{ count: string }>(
      `select count(*) from core.link where council_id = $1 and purpose = 'OWN'`,
      [council.councilId],
    );
    expect(rows[0]?.count).toBe('1');
    expect(await footOf(council, 'aubry@exemple.fr')).toEqual([expect.stringMatching(/^[\w-]{43}$/u)]);
  });
});
