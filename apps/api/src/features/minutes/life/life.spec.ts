import { describe, expect, it } from '@jest/globals';
import { circulationApi } from '@trame/contracts/circulation';
import { correctionsApi } from '@trame/contracts/corrections';
import { decisionsApi } from '@trame/contracts/decisions';
import { liveMeetingsApi } from '@trame/contracts/live-meetings';
import { meetingsApi } from '@trame/contracts/meetings';
import { type Minutes, minutesApi } from '@trame/contracts/minutes';
import { minutesLifeApi } from '@trame/contracts/minutes-life';
import { weekApi } from '@trame/contracts/week';
import { wordsOf } from '@trame/domain/minutes/text-block';
import { AFTER_KINDS } from '@trame/domain/week/after-meeting';
import {
  askReview,
  circulate,
  heldMeeting,
  minutesMails,
  readLife,
} from '../../../../test/factories/a-held-meeting.ts';
import { readMeeting, schedule } from '../../../../test/factories/a-meeting.ts';
import { testApp } from '../../../../test/test-app.ts';
import type { TestMember } from '../../../../test/test-council.ts';
import { newId } from '../../../platform/database/new-id.ts';

const app = await testApp();

describe('the review', () => {
  it('is asked of the chair by a mail, and nobody changes a line while it lasts', async () => {
    const { council, chair, itemId, meetingId, params } = await heldMeeting(app);
    const { reviewers } = await readLife(council, params);
    expect(reviewers).toEqual([{ id: chair.personId, name: 'Dominique Essai', hasMail: true }]);
    const asked = await askReview(council, params, { reviewerId: chair.personId });
    expect([asked.status, asked.body.status, asked.body.reviewer.id]).toEqual([200, 'REVIEW', chair.personId]);
    const [mail] = await minutesMails(app, asked.body.id, 'MINUTES_REVIEW');
    expect(mail).toMatchObject({ recipient: chair.email, state: 'PENDING' });
    expect(mail?.subject).toMatch(/^Compte rendu à relire\s: réunion du 3 décembre 2037$/u);
    expect(mail?.body_text).toMatch(/1 décision\s+1 action/u);
    const decided = { text: 'x', kind: 'CONSENSUS', needsExternalAct: false, externalReference: null, reviewOn: null };
    const written = await council.call(decisionsApi.put, {
      params: { meetingId, decisionId: newId() },
      version: 0,
      body: { itemId, ...decided, decidedAt: new Date().toISOString() },
    });
    expect(written.body.code).toBe('MEETING_NOT_RUNNING');
  });

  it('sends back with a reason, or is taken back, and the minutes are a draft again', async () => {
    const { council, chair, params } = await heldMeeting(app);
    const { body } = await askReview(council, params, { reviewerId: chair.personId });
    const refuse = (answer: object) =>
      chair.call(minutesLifeApi.answerReview, { params, version: body.version, body: answer });
    expect((await refuse({ agreed: false, reason: ' ' })).status).toBe(422);
    const returned = await refuse({ agreed: false, reason: 'Le point 1 ne dit pas qui porte le dossier.' });
    expect(returned.body).toMatchObject({
      status: 'DRAFT',
      returnReason: 'Le point 1 ne dit pas qui porte le dossier.',
    });
    expect((await refuse({ agreed: true })).body.code).toBe('MINUTES_STATE');
    await askReview(council, params, { reviewerId: chair.personId });
    const { version } = await readLife(council, params);
    const back = await council.call(minutesLifeApi.takeBack, { params, version });
    expect(back.body).toMatchObject({ status: 'DRAFT', reviewer: null });
    const mails = await minutesMails(app, back.body.id, 'MINUTES_REVIEW');
    expect(mails.map(({ state }) => state)).toEqual(['CANCELLED', 'CANCELLED']);
  });

  it('circulates at once when it agrees, where that was asked; else waits for the coordination', async () => {
    const { council, chair, params } = await heldMeeting(app);
    const { body } = await askReview(council, params, { reviewerId: chair.personId });
    const agreed = { params, version: body.version, body: { agreed: true } };
    const done = await chair.call(minutesLifeApi.answerReview, agreed);
    expect(done.body).toMatchObject({ status: 'CIRCULATED', agreedBy: { id: chair.personId } });
    const other = await heldMeeting(app);
    const kept = { reviewerId: other.chair.personId, circulatesOnAgreement: false };
    const waiting = await askReview(other.council, other.params, kept);
    const answer = { params: other.params, version: waiting.body.version, body: { agreed: true } };
    expect((await other.chair.call(minutesLifeApi.answerReview, answer)).body.status).toBe('REVIEW');
    expect((await circulate(other.council, other.params)).body.status).toBe('CIRCULATED');
  });

  it('is refused to those who do not write, without an address, before the end, and when read too long ago', async () => {
    const { council, chair, people, params } = await heldMeeting(app);
    const reviewerId = chair.personId;
    const member = await council.member('MEMBER');
    const lead = await council.member('LEAD');
    const ask = (who: typeof member, body: object, version = 1) =>
      who.call(minutesLifeApi.askReview, { params, version, body });
    const answers = await Promise.all([
      ask(member, { reviewerId }),
      ask(lead, { reviewerId }),
      ask(await app.council(), { reviewerId }),
      ask(council, { reviewerId: people.caron }),
      ask(council, { reviewerId: newId() }),
      ask(council, { reviewerId }, 7),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([403, 404, 404, 409, 404, 412]);
    expect(answers[3].body.code).toBe('NO_ADDRESS');
    expect((await readLife(council, params)).status).toBe('DRAFT');
    expect((await member.call(minutesLifeApi.get, { params })).status).toBe(404);
    expect(
      (await member.call(minutesLifeApi.answerReview, { params, version: 1, body: { agreed: true } })).status,
    ).toBe(403);
  });
});

describe('the approval', () => {
  it('is an item of the next meeting by itself, and the meeting approves', async () => {
    const { council, bodyId, params } = await heldMeeting(app);
    const next = await schedule(council, bodyId, { starts: { local: '2038-02-04T14:00', zone: 'Europe/Paris' } });
    await circulate(council, params);
    const { items } = await readMeeting(council, next.id);
    expect(items.map(({ title, purpose, minutes }) => [title, purpose, minutes])).toEqual([
      ['Approbation du compte rendu du 3 décembre 2037', 'MINUTES_APPROVAL', 5],
    ]);
    const life = await readLife(council, params);
    expect(life.approvalAhead).toMatchObject({ id: next.id, local: '2038-02-04T14:00' });
    const body = { meetingId: next.id, reservations: 'Le CCAS rappelle sa réserve.' };
    const approved = await council.call(minutesLifeApi.approve, { params, version: life.version, body });
    expect(approved.body).toMatchObject({
      status: 'APPROVED',
      approvedBy: 'MEETING',
      approvedIn: { id: next.id },
      reservations: 'Le CCAS rappelle sa réserve.',
    });
    const archived = await council.call(minutesLifeApi.archive, { params, version: approved.body.version });
    expect(archived.body.status).toBe('ARCHIVED');
  });

  it('takes the item that waited for it, and comes to a meeting planned later', async () => {
    const { council, bodyId, params } = await heldMeeting(app);
    await circulate(council, params);
    const agenda = [{ title: 'Approbation du compte rendu précédent', purpose: 'MINUTES_APPROVAL', minutes: 5 }];
    const starts = { local: '2038-02-04T14:00', zone: 'Europe/Paris' };
    const { id } = await schedule(council, bodyId, {
      starts,
      agenda: [...agenda, { title: 'Bilan', purpose: 'DISCUSSION', minutes: 20 }],
    });
    const titles = (await readMeeting(council, id)).items.map(({ title }) => title);
    expect(titles).toEqual(['Approbation du compte rendu du 3 décembre 2037', 'Bilan']);
    expect((await schedule(council, bodyId, { starts: { ...starts, local: '2038-03-04T14:00' } })).id).not.toBe(id);
    expect((await readLife(council, params)).approvalAhead?.id).toBe(id);
  });

  it('waits for the answers to corrections, is refused before the circulation, and to members', async () => {
    const { council, params } = await heldMeeting(app);
    const approve = async (who = council, version?: number) =>
      who.call(minutesLifeApi.approve, {
        params,
        version: version ?? (await readLife(council, params)).version,
        body: {},
      });
    expect((await approve()).body.code).toBe('MINUTES_STATE');
    await circulate(council, params);
    const member = await council.member('MEMBER');
    await member.call(correctionsApi.ask, { params, key: newId(), body: { text: 'Mon nom est mal écrit.' } });
    expect((await approve()).body.code).toBe('CORRECTIONS_WAITING');
    expect((await approve(member as never, 2)).status).toBe(403);
    expect((await readLife(council, params)).status).toBe('CIRCULATED');
  });

  it('leaves words that nobody can alter, the owner of the database included', async () => {
    const { council, params } = await heldMeeting(app);
    await circulate(council, params);
    const { version, id, versions } = await readLife(council, params);
    await council.call(minutesLifeApi.approve, { params, version, body: {} });
    const frozen = [
      `update app.minutes_text set document = 'x'`,
      'delete from app.minutes_text',
      `update app.minutes_version set reason = 'x' where minutes_id = '${id}'`,
      `delete from app.minutes_version where minutes_id = '${id}'`,
      `update app.minutes set status = 'DRAFT' where id = '${id}'`,
    ];
    for (const statement of frozen)
      await expect(app.superuser.query(statement)).rejects.toThrow(/frozen|stay approved/);
    const { rows } = await app.superuser.query<{ sha256: string; mine: string }>(
      `select t.sha256, encode(sha256(t.document), 'hex') as mine from app.minutes_text t
       join app.minutes_version v on v.id = t.version_id where v.minutes_id = $1 and not t.masked`,
      [id],
    );
    expect(rows).toEqual([{ sha256: versions[0]?.sha256, mine: versions[0]?.sha256 }]);
    // the control: without the trigger the owner would have its way
    await app.superuser.query('begin');
    await app.superuser.query('alter table app.minutes_text disable trigger keep_text');
    const { rowCount } = await app.superuser.query(
      `update app.minutes_text set document = 'x' where version_id in (select id from app.minutes_version where minutes_id = $1)`,
      [id],
    );
    await app.superuser.query('rollback');
    expect(rowCount).toBe(2);
  });
});

describe('the week', () => {
  it('asks the reviewer to read, then the coordination to answer, then to have the minutes approved', async () => {
    const { council, chair, params } = await heldMeeting(app);
    // the week looks around today, and the stories' meetings are far ahead
    await app.superuser.query(`update app.meeting set starts_local = now() - interval '1 day' where id = $1`, [
      params.meetingId,
    ]);
    const asked = async (who: TestMember) =>
      weekApi.get.response
        .parse((await who.call(weekApi.get, {})).body)
        .toDos.flatMap(({ kind }) => ((AFTER_KINDS as readonly string[]).includes(kind) ? [kind] : []));
    const { body } = await askReview(council, params, { reviewerId: chair.personId, circulatesOnAgreement: false });
    expect([await asked(council), await asked(chair)]).toEqual([[], ['REVIEW']]);
    await chair.call(minutesLifeApi.answerReview, { params, version: body.version, body: { agreed: true } });
    expect([await asked(council), await asked(chair)]).toEqual([['CIRCULATE'], []]);
    await circulate(council, params);
    expect(await asked(council)).toEqual(['APPROVE']);
    const member = await council.member('MEMBER');
    await member.call(correctionsApi.ask, { params, key: newId(), body: { text: 'Mon nom est mal écrit.' } });
    expect([await asked(council), await asked(member)]).toEqual([['CORRECTIONS'], []]);
  });
});

describe('the meeting that approves', () => {
  it('has the item written by itself once it is said', async () => {
    const { council, bodyId, params } = await heldMeeting(app);
    const next = await schedule(council, bodyId, { starts: { local: '2038-02-04T14:00', zone: 'Europe/Paris' } });
    await circulate(council, params);
    const there = { params: { meetingId: next.id } };
    await council.call(liveMeetingsApi.start, there);
    const read = async () => liveMeetingsApi.get.response.parse((await council.call(liveMeetingsApi.get, there)).body);
    expect((await read()).items).toMatchObject([{ approves: { meetingId: params.meetingId, status: 'CIRCULATED' } }]);
    const { version } = await readLife(council, params);
    const body = { meetingId: next.id, reservations: 'Le CCAS rappelle sa réserve.' };
    await council.call(minutesLifeApi.approve, { params, version, body });
    await council.call(minutesApi.finish, there);
    const { body: minutes } = await council.call(minutesApi.get, there);
    expect((minutes as Minutes).items.flatMap(({ text }) => text.map(wordsOf))).toEqual([
      'Le compte rendu du 3 décembre 2037 est approuvé.',
      expect.stringMatching(/^Réserves\s: Le CCAS rappelle sa réserve\.$/u),
    ]);
  });
});

describe('the approval of a meeting that is called off', () => {
  it('goes to the one after it', async () => {
    const { council, bodyId, params } = await heldMeeting(app);
    const [first, second] = await Promise.all(
      ['2038-02-04T14:00', '2038-03-04T14:00'].map((local) =>
        schedule(council, bodyId, { starts: { local, zone: 'Europe/Paris' } }),
      ),
    );
    await circulate(council, params);
    expect((await readLife(council, params)).approvalAhead?.id).toBe(first?.id);
    const { version } = await readMeeting(council, first?.id ?? '');
    await council.call(meetingsApi.cancel, { params: { meetingId: first?.id ?? '' }, version });
    expect((await readLife(council, params)).approvalAhead?.id).toBe(second?.id);
  });
});

describe('an agenda', () => {
  it('gives the item of the approval back when the mails were stopped in time', async () => {
    const { council, bodyId, params } = await heldMeeting(app);
    const starts = { local: '2038-02-04T14:00', zone: 'Europe/Paris' };
    const { id } = await schedule(council, bodyId, { starts });
    const { body } = await circulate(council, params);
    await council.call(circulationApi.stop, { params, version: body.version });
    expect((await readMeeting(council, id)).items.map(({ title }) => title)).toEqual([
      'Approbation du compte rendu précédent',
    ]);
  });
});
