import { describe, expect, it } from '@jest/globals';
import { actionPlanApi } from '@trame/contracts/action-plan';
import { chairPageApi } from '@trame/contracts/chair-page';
import supertest from 'supertest';
import { minutesMails, readLife } from '../../../test/factories/a-held-meeting.ts';
import { fieldsOf, waitingPoint } from '../../../test/factories/a-point.ts';
import { testApp } from '../../../test/test-app.ts';
import type { TestMember } from '../../../test/test-council.ts';

const app = await testApp();

const open = async (who: TestMember, query = {}) => (await who.call(chairPageApi.read, { query })).text;
const say = async (who: TestMember, body: Record<string, string> | null) =>
  (await who.call(chairPageApi.say, { body: body ?? {} })).headers['location'];
/** Presses the button `act` about `id`, as the page shows it now. */
const press = async (who: TestMember, act: string, id: string, more: Record<string, string> = {}) =>
  say(who, { ...fieldsOf(await open(who), act, id), ...more });
const newsOf = async (who: TestMember, actionId: string) =>
  (await who.call(actionPlanApi.getAction, { params: { actionId } })).body.news as { text: string; word: string }[];

describe('the point of whoever chairs', () => {
  it('says what waits, how the plan stands and what comes, without a word that may not be passed on', async () => {
    const { chair, aheadId, params } = await waitingPoint(app);
    const page = await open(chair);
    expect(page).toMatch(/Bonjour Dominique Essai.*2 documents attendent votre accord.*1 action a besoin de vous/su);
    expect(page).toMatch(/Comité de pilotage n° 15.*1 décision attendue\s: Ouvrir le lieu d’écoute/su);
    expect(page).toMatch(/Approuver et envoyer à 3 personnes.*Sur 3 actions/su);
    expect(page).toMatch(
      /En retard de 23 jours.*Votre appui est demandé.*Signer la convention.*Il manque la signature/su,
    );
    expect(page).not.toMatch(/Recrutement|réservée au groupe/u);
    const whole = await open(chair, { voir: 'conducteur', reunion: aheadId });
    expect(whole).toMatch(/Ouvrir le lieu d’écoute.*Une décision est attendue.*Point réservé/su);
    expect(whole).not.toContain('Recrutement');
    const minutes = await open(chair, { voir: 'compte-rendu', reunion: params.meetingId });
    expect(minutes).toContain('La commission se réunit chaque mois.');
  });

  it('is for those who chair alone, and opening it writes nothing', async () => {
    const { council, chair, lateId } = await waitingPoint(app);
    const member = await council.member('MEMBER');
    for (const who of [council, member]) expect((await who.call(chairPageApi.read)).status).toBe(403);
    await supertest(app.nest.getHttpServer()).head(`/presidence/${council.councilId}`).set('cookie', chair.cookie);
    await open(chair, { dit: 'fait', act: 'ACTION_TAKEN', id: lateId });
    const { rows } = await app.superuser.query('select from app.chair_act where council_id = $1', [council.councilId]);
    expect(rows).toEqual([]);
    expect((await chair.call(chairPageApi.say, { body: {} })).status).toBe(422);
    const other = await app.council('CHAIR');
    expect(await say(other, { act: 'ACTION_TAKEN', id: lateId })).toBeUndefined();
    expect((await other.call(chairPageApi.say, { body: { act: 'ACTION_TAKEN', id: lateId } })).status).toBe(404);
  });

  it('approves an agenda once, shows who did to whoever chairs too, and asks again when it changes', async () => {
    const { council, chair, aheadId } = await waitingPoint(app);
    const fields = fieldsOf(await open(chair), 'AGENDA_APPROVED', aheadId);
    const where = `/presidence/${council.councilId}`;
    expect(await say(chair, fields)).toBe(`${where}?dit=fait#etape-1`);
    expect(await say(chair, fields)).toBe(`${where}?dit=change#dit`);
    const second = await council.member('CHAIR');
    const seen = await open(second);
    expect(seen).toContain('Approuvé par Dominique Essai');
    expect(fieldsOf(seen, 'AGENDA_APPROVED', aheadId)).toBeNull();
    await council.item(aheadId, 'Un point de plus');
    const again = await open(second);
    expect(again).toContain('Modifié depuis l’accord');
    expect(fieldsOf(again, 'AGENDA_APPROVED', aheadId)).not.toBeNull();
    expect(await say(second, fields)).toBe(`${where}?dit=change#dit`);
  });

  it('convenes nobody when the coordination handed nothing over', async () => {
    const { council, chair, aheadId } = await waitingPoint(app);
    expect(await press(chair, 'AGENDA_APPROVED', aheadId, { send: '1' })).toContain('dit=change');
    const { rows } = await app.superuser.query('select state from app.meeting where id = $1', [aheadId]);
    expect([rows, council.role]).toEqual([[{ state: 'DRAFT' }], 'COORDINATOR']);
  });

  it('asks for a change in a sentence, mailed to the coordination after ten minutes, and takes it back', async () => {
    const { council, chair, aheadId } = await waitingPoint(app);
    expect(await press(chair, 'AGENDA_RETURNED', aheadId, { reason: ' ' })).toContain('dit=motif');
    expect(await press(chair, 'AGENDA_RETURNED', aheadId, { reason: 'Le budget d’abord.' })).toContain('dit=fait');
    const page = await open(chair);
    expect(page).toMatch(/Changement demandé par Dominique Essai.*Le budget d’abord\./su);
    const mails = async () =>
      (
        await app.superuser.query(
          `select state, recipient, due_at > now() + interval '9 minutes' as waits from app.outbox
           where council_id = $1 and kind = 'CHAIR_REMARK'`,
          [council.councilId],
        )
      ).rows;
    expect(await mails()).toEqual([{ state: 'PENDING', recipient: council.email, waits: true }]);
    const act = /name="act" value="UNDO"\/?><input type="hidden" name="id" value="([^"]+)"/u.exec(page)?.[1] ?? '';
    const second = await council.member('CHAIR');
    expect((await second.call(chairPageApi.say, { body: { act: 'UNDO', id: act } })).status).toBe(404);
    expect(await say(chair, { act: 'UNDO', id: act })).toContain('dit=annule');
    expect(await mails()).toMatchObject([{ state: 'CANCELLED' }]);
    expect(fieldsOf(await open(chair), 'AGENDA_RETURNED', aheadId)).not.toBeNull();
  });

  it('agrees to minutes, which wait ten minutes before they leave, and takes that back', async () => {
    const { council, chair, params, meetingId } = await waitingPoint(app);
    const stale = { ...fieldsOf(await open(chair), 'MINUTES_APPROVED', meetingId), seen: '1' };
    expect(await say(chair, stale)).toContain('dit=change');
    expect(await press(chair, 'MINUTES_APPROVED', meetingId)).toContain('dit=fait');
    const life = await readLife(council, params);
    expect(life).toMatchObject({ status: 'CIRCULATED', agreedBy: { id: chair.personId } });
    expect(await open(chair)).toContain('Rien ne part avant dix minutes.');
    expect(await press(chair, 'UNDO', '')).toContain('dit=annule');
    expect(await readLife(council, params)).toMatchObject({ status: 'REVIEW', agreedBy: null, versions: [] });
    const mails = await minutesMails(app, life.id, 'MINUTES_CIRCULATED');
    expect(new Set(mails.map(({ state }) => state))).toEqual(new Set(['CANCELLED']));
    expect(await press(chair, 'MINUTES_RETURNED', meetingId, { reason: 'Le vote manque.' })).toContain('dit=fait');
    expect(await readLife(council, params)).toMatchObject({ status: 'DRAFT', returnReason: 'Le vote manque.' });
  });

  it('takes an action up with a dated word that leaves its state, once, and for ten minutes it can be undone', async () => {
    const { council, chair, lateId, reservedId } = await waitingPoint(app);
    expect(await press(chair, 'ACTION_TAKEN', lateId)).toContain('dit=fait#etape-2');
    expect(await newsOf(council, lateId)).toMatchObject([{ text: 'La présidence s’en occupe.', word: 'PROGRESSING' }]);
    expect(await open(chair)).toContain('Dominique Essai s’en occupe depuis le');
    expect(await say(chair, { act: 'ACTION_TAKEN', id: lateId })).toContain('dit=change');
    expect((await chair.call(chairPageApi.say, { body: { act: 'ACTION_TAKEN', id: reservedId } })).status).toBe(404);
    await app.superuser.query(`update app.chair_act set at = at - interval '11 minutes' where action_id = $1`, [
      lateId,
    ]);
    const { rows } = await app.superuser.query<{ id: string }>('select id from app.chair_act where action_id = $1', [
      lateId,
    ]);
    expect(await say(chair, { act: 'UNDO', id: rows[0]?.id ?? '' })).toContain('dit=tard');
    await app.superuser.query(`update app.chair_act set at = now() where action_id = $1`, [lateId]);
    expect(await press(chair, 'UNDO', '')).toContain('dit=annule');
    expect(await newsOf(council, lateId)).toEqual([]);
  });

  it('is read to its end when whoever reads says so', async () => {
    const { chair } = await waitingPoint(app);
    expect(await open(chair)).toContain('0 sur 3 étapes faites');
    await press(chair, 'POINT_READ', '');
    expect(await open(chair)).toContain('2 sur 3 étapes faites');
  });
});
