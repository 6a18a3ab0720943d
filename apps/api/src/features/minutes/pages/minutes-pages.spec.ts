import { describe, expect, it } from '@jest/globals';
import { minutesApi } from '@trame/contracts/minutes';
import { minutesPagesApi } from '@trame/contracts/minutes-pages';
import {
  askReview,
  circulate,
  heldMeeting,
  minutesMails,
  readLife,
} from '../../../../test/factories/a-held-meeting.ts';
import { testApp } from '../../../../test/test-app.ts';

const app = await testApp();
const at = (token: string, dit?: string) => ({ params: { token }, query: dit ? { dit } : {} });

/** Minutes in review, and the secret that the chair got. */
async function inReview(more: object = {}) {
  const held = await heldMeeting(app);
  const { body } = await askReview(held.council, held.params, { reviewerId: held.chair.personId, ...more });
  const [mail] = await minutesMails(app, body.id, 'MINUTES_REVIEW');
  return { ...held, token: mail?.secret ?? '', life: () => readLife(held.council, held.params) };
}

/** Minutes that circulated, and the secret that Aubry got. */
async function circulated() {
  const held = await heldMeeting(app);
  const { body } = await circulate(held.council, held.params);
  const mails = await minutesMails(app, body.id, 'MINUTES_CIRCULATED');
  const token = mails.find(({ recipient }) => recipient.startsWith('aubry'))?.secret ?? '';
  return { ...held, token, life: () => readLife(held.council, held.params) };
}

describe('the page of whoever reads first', () => {
  it('shows the text without organisations and how many get it; opening it changes nothing', async () => {
    const { token, life } = await inReview();
    const before = await life();
    const { status, text } = await app.call(minutesPagesApi.readReview, at(token));
    expect(status).toBe(200);
    expect(text).toContain('Approuver et envoyer à 3 personnes');
    expect(text).toContain('Le groupe a rencontré trois bailleurs.');
    expect(text).toContain('La commission se réunit chaque mois.');
    expect(await life()).toEqual(before);
  });

  it('takes an agreement once, and the minutes leave', async () => {
    const { token, chair, life } = await inReview();
    const agree = () => app.call(minutesPagesApi.answerReview, { ...at(token), body: { answer: 'AGREE' } });
    const [first, second] = [await agree(), await agree()];
    expect([first.status, first.headers['location']]).toEqual([303, `/a/${token}?dit=fait`]);
    expect(second.headers['location']).toBe(`/a/${token}`);
    expect(await life()).toMatchObject({
      status: 'CIRCULATED',
      agreedBy: { id: chair.personId },
      versions: [{ number: 1 }],
    });
    expect((await app.call(minutesPagesApi.readReview, at(token))).text).toContain('votre accord est enregistré');
  });

  it('takes remarks, and asks for them when there are none', async () => {
    const { token, life } = await inReview();
    const answer = (reason: string) =>
      app.call(minutesPagesApi.answerReview, { ...at(token), body: { answer: 'RETURN', reason } });
    expect((await answer(' ')).headers['location']).toBe(`/a/${token}?dit=vide`);
    expect((await life()).status).toBe('REVIEW');
    expect((await answer('Il manque le vote.')).headers['location']).toBe(`/a/${token}?dit=fait`);
    expect(await life()).toMatchObject({ status: 'DRAFT', returnReason: 'Il manque le vote.' });
  });

  it('is over for somebody who is asked no more, and for a link that is unknown', async () => {
    const { token, council, people, params, life } = await inReview();
    await app.superuser.query(`update app.minutes set reviewer_id = $1 where id = $2`, [
      people.aubry,
      (await life()).id,
    ]);
    expect((await app.call(minutesPagesApi.readReview, at(token))).text).toContain('n’attend plus votre relecture');
    await app.call(minutesPagesApi.answerReview, { ...at(token), body: { answer: 'AGREE' } });
    expect((await readLife(council, params)).status).toBe('REVIEW');
    expect((await app.call(minutesPagesApi.readReview, at('inconnu'))).status).toBe(404);
    expect((await app.call(minutesPagesApi.read, at(token))).status).toBe(404);
  });
});

describe('the page of whoever reads', () => {
  it('shows the version that circulated, their own actions, and takes a correction', async () => {
    const { token, people, life } = await circulated();
    const { text } = await app.call(minutesPagesApi.read, at(token));
    expect(text).toMatch(/Votre action.*Écrire la convention.*pour le 31 janvier 2038/su);
    const ask = (body: object) => app.call(minutesPagesApi.askCorrection, { ...at(token), body });
    expect((await ask({ itemId: '', text: ' ' })).headers['location']).toBe(`/l/${token}?dit=vide`);
    expect((await ask({ itemId: '', text: 'Quatre bailleurs.' })).headers['location']).toBe(`/l/${token}?dit=fait`);
    expect((await life()).corrections).toMatchObject([{ text: 'Quatre bailleurs.', person: { id: people.aubry } }]);
    expect((await app.call(minutesPagesApi.read, at(token, 'fait'))).text).toContain(
      'La coordination a reçu votre demande.',
    );
  });

  it('says when it is too late, and shows no other person’s request', async () => {
    const { token, council, params, life } = await circulated();
    await app.superuser.query('update app.minutes set corrections_until = current_date - 1 where id = $1', [
      (await life()).id,
    ]);
    const late = await app.call(minutesPagesApi.askCorrection, {
      ...at(token),
      body: { itemId: '', text: 'Trop tard' },
    });
    expect(late.headers['location']).toBe(`/l/${token}?dit=clos`);
    expect((await readLife(council, params)).corrections).toEqual([]);
    expect((await app.call(minutesPagesApi.read, at(token))).text).toContain('La période des corrections est terminée');
  });

  it('names people without their organisations, which stay inside', async () => {
    const held = await heldMeeting(app);
    const gem = await held.council.organization('GEM Les Passerelles', true);
    await app.superuser.query(
      `insert into app.attendance_organization (council_id, attendance_id, organization_id, masked, name)
       select council_id, id, $2, true, 'GEM Les Passerelles' from app.attendance where meeting_id = $1 and person_id = $3`,
      [held.meetingId, gem, held.people.aubry],
    );
    const { body } = await circulate(held.council, held.params);
    const [mail] = await minutesMails(app, body.id, 'MINUTES_CIRCULATED');
    const { text } = await app.call(minutesPagesApi.read, at(mail?.secret ?? ''));
    expect(text).toContain('Alix Aubry');
    expect(text).not.toContain('GEM');
    // the control: those who may read it find it in the same version
    expect((await held.council.call(minutesApi.get, { params: held.params })).text).toContain('GEM Les Passerelles');
  });
});
