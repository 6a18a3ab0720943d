import { describe, expect, it } from '@jest/globals';
import { circulationApi } from '@trame/contracts/circulation';
import { minutesApi } from '@trame/contracts/minutes';
import { readPdf } from '../../../../../../libs/documents/test/read-pdf.ts';
import {
  circulate,
  heldMeeting,
  minutesMails,
  previewCirculation,
  readLife,
} from '../../../../test/factories/a-held-meeting.ts';
import { testApp } from '../../../../test/test-app.ts';
import type { TestMember } from '../../../../test/test-council.ts';

const app = await testApp();
const mailsOf = (minutesId: string) => minutesMails(app, minutesId, 'MINUTES_CIRCULATED');

describe('circulating', () => {
  it('shows who would read, what each is told, who gets nothing, and writes nothing', async () => {
    const { council, params } = await heldMeeting(app);
    const preview = await previewCirculation(council, params);
    expect(preview.recipients.map(({ name, actions, mailed }) => [name, actions, mailed])).toEqual([
      ['Alix Aubry', 1, null],
      ['Alix Brun', 0, null],
      ['Dominique Essai', 0, null],
    ]);
    expect(preview.leftOut).toEqual([{ name: 'Alix Caron', reason: 'NO_ADDRESS' }]);
    expect(preview.letter.subject).toMatch(/^Compte rendu\s: réunion du 3 décembre 2037$/u);
    expect(await mailsOf((await readLife(council, params)).id)).toEqual([]);
  });

  it('sends one mail to each with their own actions, held for a minute, and freezes the words', async () => {
    const { council, params } = await heldMeeting(app);
    const { body } = await circulate(council, params);
    expect(body).toMatchObject({ status: 'CIRCULATED', reviewer: null, correctionsOpen: true });
    expect(body.versions).toMatchObject([{ number: 1, reason: '' }]);
    const mails = await mailsOf(body.id);
    const [aubry, brun] = ['aubry', 'brun'].map((who) => mails.find(({ recipient }) => recipient.startsWith(who)));
    expect(aubry?.body_text).toMatch(/Votre action\s+Écrire la convention \(pour le 31 janvier 2038\)/u);
    expect(brun?.body_text).not.toContain('convention');
    expect(aubry?.secret).not.toBe(brun?.secret);
    const member = await council.member('MEMBER');
    const read = await member.call(minutesApi.get, { params });
    expect(read.body.items[0].text[0].runs[0].text).toBe('Le groupe a rencontré trois bailleurs.');
    const { recipients } = await previewCirculation(council, params);
    expect(recipients.map(({ mailed }) => mailed?.state)).toEqual(['PENDING', 'PENDING', 'PENDING']);
  });

  it('is stopped within the minute: nobody reads, and it leaves again as a first version', async () => {
    const { council, params } = await heldMeeting(app);
    const { body } = await circulate(council, params);
    const member = await council.member('MEMBER');
    const stopped = await council.call(circulationApi.stop, { params, version: body.version });
    expect(stopped.body).toMatchObject({ stopped: 3, left: 0 });
    expect((await member.call(minutesApi.get, { params })).status).toBe(404);
    expect((await readLife(council, params)).versions).toEqual([]);
    const again = await circulate(council, params);
    expect(again.body.versions).toMatchObject([{ number: 1 }]);
    expect((await mailsOf(body.id)).map(({ state }) => state).toSorted()).toEqual([
      ...['CANCELLED', 'CANCELLED', 'CANCELLED'],
      ...['PENDING', 'PENDING', 'PENDING'],
    ]);
  });

  it('is refused when a reader changed since, when every mail left, to members, leads of others and strangers', async () => {
    const { council, people, params } = await heldMeeting(app);
    const { version, digest } = await previewCirculation(council, params);
    await app.superuser.query(`update app.person set email = 'autre@exemple.fr' where id = $1`, [people.brun]);
    const asked = { params, version, body: { digest } };
    expect((await council.call(circulationApi.circulate, asked)).body.code).toBe('CIRCULATION_CHANGED');
    const others = [await council.member('MEMBER'), await council.member('LEAD'), await app.council()];
    const answers = await Promise.all(others.map((who) => who.call(circulationApi.circulate, asked)));
    expect(answers.map(({ status }) => status)).toEqual([403, 404, 404]);
    const { body } = await circulate(council, params);
    await app.superuser.query(`update app.outbox set state = 'SENT' where object_id = $1`, [body.id]);
    const late = await council.call(circulationApi.stop, { params, version: body.version });
    expect(late.body.code).toBe('CIRCULATION_LEFT');
    expect((await readLife(council, params)).status).toBe('CIRCULATED');
  });
});

describe('the minutes of those whom no mail reaches', () => {
  const print = (who: TestMember, params: { meetingId: string }) =>
    who.call(circulationApi.letters, { params, query: { language: 'fr' } });

  it('are printed behind a letter each, with their own actions, numbered from the letter', async () => {
    const { council, params } = await heldMeeting(app);
    await app.superuser.query(`update app.person set postal_address = $1 where given_name = 'Alix' and email is null`, [
      '3 rue des Lilas\n59000 Rivebourg',
    ]);
    await circulate(council, params);
    const pdf = await readPdf((await print(council, params)).body as Buffer);
    expect(pdf.text).toMatch(/^Alix Caron 3 rue des Lilas 59000 Rivebourg.*Page 1 \/ 2.*Présences/u);
    expect(pdf.text).toMatch(/correction, par courrier ou par téléphone, jusqu’au/u);
    expect(pdf.text.slice(0, pdf.text.indexOf('Présences'))).not.toMatch(/Aubry|convention/u);
    expect([pdf.pages, pdf.accessiblePart, pdf.language]).toEqual([2, '1', 'fr-FR']);
  });

  it('are for whoever sends minutes, in their own council, and are none when a mail reaches everybody', async () => {
    const { council, params } = await heldMeeting(app);
    expect((await print(await council.member('CHAIR'), params)).status).toBe(403);
    expect((await print(await app.council(), params)).status).toBe(404);
    await app.superuser.query(
      `update app.person set email = 'caron@exemple.fr' where family_name = 'Caron' and council_id = $1`,
      [council.councilId],
    );
    expect((await print(council, params)).status).toBe(404);
  });
});
