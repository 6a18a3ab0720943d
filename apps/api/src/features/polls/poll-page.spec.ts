import { describe, expect, it } from '@jest/globals';
import { pollPageApi } from '@trame/contracts/poll-page';
import { pollsApi } from '@trame/contracts/polls';
import supertest from 'supertest';
import { openedPoll, readPoll } from '../../../test/factories/a-poll.ts';
import { testApp } from '../../../test/test-app.ts';

const app = await testApp();
const open = (token: string, query = {}) => app.call(pollPageApi.read, { params: { token }, query });
const answer = (token: string, body: Record<string, string>) =>
  app.call(pollPageApi.answer, { params: { token }, body });

describe('the page behind the link of a poll', () => {
  it('asks for each date in words, names its reader and nobody else', async () => {
    const { aubry } = await openedPoll(app);
    const { status, text } = await open(aubry);
    expect(status).toBe(200);
    expect(text).toContain('Alix Aubry');
    expect(text).not.toContain('Brun');
    expect(text.match(/<fieldset/g)).toHaveLength(2);
    expect(text).toMatch(/(Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche) \S+ \S+ \d{4}, 14\u00a0h/);
    expect(text).not.toContain('Fuseau horaire');
  });

  it('changes nothing when a scanner opens it: only the button of the form does', async () => {
    const { council, pollId, aubry, first, second } = await openedPoll(app);
    await supertest(app.nest.getHttpServer()).head(`/v/${aubry}`);
    for (let turn = 0; turn < 3; turn += 1) await open(aubry);
    expect(await readPoll(council, pollId)).toMatchObject({ asked: 4, answered: 0 });
    const posted = await answer(aubry, { [first]: 'YES', [second]: 'IF_NEEDED' });
    expect([posted.status, posted.headers['location']]).toEqual([303, `/v/${aubry}`]);
    const page = await readPoll(council, pollId);
    expect(page.people?.[0]).toMatchObject({ origin: 'LINK', answers: { [first]: 'YES', [second]: 'IF_NEEDED' } });
    expect(page.answered).toBe(1);
    const thanks = await open(aubry);
    expect(thanks.text).toContain('Merci');
    expect(thanks.text).toContain('Corriger');
  });

  it('lets the later answer win, twice at once too, and shows it in the form again', async () => {
    const { council, pollId, aubry, first } = await openedPoll(app);
    await answer(aubry, { [first]: 'YES' });
    await Promise.all([answer(aubry, { [first]: 'NO' }), answer(aubry, { [first]: 'NO' })]);
    expect((await readPoll(council, pollId)).slots[0]?.counts).toMatchObject({ yes: 0, no: 1 });
    expect((await open(aubry, { modifier: '1' })).text).toMatch(/checked=""[^>]*value="NO"|value="NO"[^>]*checked=""/);
  });

  it('answers for its own person and its own poll only', async () => {
    const [mine, other] = [await openedPoll(app), await openedPoll(app)];
    await answer(mine.brun, { [other.first]: 'YES', [mine.first]: 'NO' });
    expect((await readPoll(other.council, other.pollId)).slots[0]?.counts?.yes).toBe(0);
    const page = await readPoll(mine.council, mine.pollId);
    expect(page.people?.map(({ answers }) => Object.keys(answers).length)).toEqual([0, 1, 0, 0]);
  });

  it.each<[string, Record<string, string>]>([
    ['nothing', {}],
    ['another word', { slot: 'PERHAPS' }],
    ['a field that is no slot', { note: 'YES' }],
  ])('refuses %s', async (_what, form) => {
    const { aubry, first } = await openedPoll(app);
    const sent = form['slot'] ? { [first]: form['slot'] } : form;
    expect((await answer(aubry, sent)).status).toBe(422);
  });

  it('says that it is over, and what was chosen', async () => {
    const { council, pollId, params, aubry, first } = await openedPoll(app);
    await app.superuser.query('update app.poll set closes_on = current_date - 2 where id = $1', [pollId]);
    expect((await answer(aubry, { [first]: 'YES' })).status).toBe(303);
    expect((await readPoll(council, pollId)).answered).toBe(0);
    expect((await open(aubry)).text).toContain('Le sondage est clos');
    await council.call(pollsApi.choose, { params, version: 2, body: { slotId: first } });
    expect((await open(aubry)).text).toMatch(/Date retenue\u00a0: \S+ .*14\u00a0h/);
  });

  it('says that it was called off, and is dead once the opening was taken back', async () => {
    const off = await openedPoll(app);
    await off.council.call(pollsApi.cancel, { params: off.params, version: 2 });
    expect((await open(off.aubry)).text).toContain('Ce sondage est annulé');
    const back = await openedPoll(app);
    await back.council.call(pollsApi.stop, { params: back.params, version: 2 });
    expect((await open(back.aubry)).status).toBe(404);
  });

  it('names the zone where it is not that of the mainland', async () => {
    const { pollId, aubry } = await openedPoll(app);
    await app.superuser.query(`update app.poll set zone = 'Indian/Reunion' where id = $1`, [pollId]);
    expect((await open(aubry)).text).toContain('heure de La Réunion');
    expect((await open(aubry, { langue: 'en' })).text).toContain('Réunion time');
  });

  it.each(['x'.repeat(43), 'court', '%27%3B'])('shows a way out behind an unknown link: %s', async (token) => {
    const { status, text } = await open(token);
    expect([status, text.includes('/connexion')]).toEqual([404, true]);
    expect((await answer(token, { '0198f1c2-6a1b-7c3d-8e4f-5a6b7c8d9e0f': 'YES' })).status).toBe(303);
  });
});
