import { describe, expect, it } from '@jest/globals';
import { actionPlanApi } from '@trame/contracts/action-plan';
import { actionSheetApi as api } from '@trame/contracts/action-sheet';
import { type Week, weekApi } from '@trame/contracts/week';
import { testApp } from '../../../test/test-app.ts';
import type { TestCouncil, TestMember } from '../../../test/test-council.ts';
import { newId } from '../../platform/database/new-id.ts';

const app = await testApp();

/** An action of a group, and what the coordination says under its sheet. */
async function scene(visibility: 'COUNCIL' | 'GROUP' = 'COUNCIL') {
  const council = await app.council();
  const bodyId = await council.body('WORKING_GROUP');
  const asked = { body: { title: 'Ouvrir un lieu', bodyId }, key: newId() };
  const actionId = String((await council.call(actionPlanApi.addAction, asked)).body.id);
  await council.call(api.settle, { params: { actionId }, body: { visibility }, version: 1 });
  const params = { actionId, commentId: newId() };
  const say = (mentionIds: string[], version = 0, who: TestMember = council) =>
    who.call(api.putComment, { params, body: { text: `Vu ${version}.`, mentionIds }, version });
  return { council, bodyId, params, say };
}

const mails = async ({ councilId }: TestCouncil) =>
  (
    await app.superuser.query<{ recipient: string; state: string; subject: string; body_text: string }>(
      `select recipient, state, subject, body_text from app.outbox
       where council_id = $1 and kind = 'SHEET_MENTION' order by created_at, recipient`,
      [councilId],
    )
  ).rows;
const named = async (who: TestMember) =>
  ((await who.call(weekApi.get)).body as Week).toDos.flatMap(({ mention }) => (mention ? [mention] : []));

describe('somebody a comment names', () => {
  it('is told once by mail, and by the week until they open the sheet', async () => {
    const { council, params, say } = await scene();
    const member = await council.member('MEMBER');
    await say([member.personId, council.personId]);
    const [mail, ...others] = await mails(council);
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ recipient: member.email, subject: 'Un commentaire vous nomme', state: 'PENDING' });
    expect(mail?.body_text).toMatch(/Dominique Essai vous nomme.*«\sOuvrir un lieu\s»/);
    expect(mail?.body_text).toContain(`/${council.slug}/plan/actions/${params.actionId}`);
    expect(mail?.body_text).not.toContain('Vu 0.');
    expect(await named(member)).toMatchObject([{ actionId: params.actionId, title: 'Ouvrir un lieu' }]);
    expect(await named(council)).toEqual([]);
    await say([member.personId, council.personId], 1);
    expect(await mails(council)).toHaveLength(1);
    const sheet = async () => (await member.call(api.get, { params })).body.unread;
    const read = (who: TestMember) => who.call(api.readMentions, { params: { actionId: params.actionId } });
    expect([(await read(council)).status, await sheet()]).toEqual([204, true]);
    expect((await read(await app.council())).status).toBe(404);
    expect([await sheet(), (await read(member)).status, await sheet()]).toEqual([true, 204, false]);
    expect(await named(member)).toEqual([]);
    await say([member.personId], 2);
    expect([await named(member), (await mails(council)).length]).toEqual([[], 1]);
  });

  it('hears nothing when they are named no more within the minute, nor when the comment goes', async () => {
    const { council, params, say } = await scene();
    const [first, second] = [await council.member('MEMBER'), await council.member('MEMBER')];
    await say([first.personId]);
    await say([second.personId], 1);
    const states = async () => (await mails(council)).map(({ recipient, state }) => [recipient, state]);
    expect(await states()).toEqual([
      [first.email, 'CANCELLED'],
      [second.email, 'PENDING'],
    ]);
    expect([await named(first), (await named(second)).length]).toEqual([[], 1]);
    await council.call(api.removeComment, { params, version: 2 });
    expect((await states()).map(([, state]) => state)).toEqual(['CANCELLED', 'CANCELLED']);
    expect(await named(second)).toEqual([]);
  });

  it('without an account is told by mail how to read it; without an address, by nothing', async () => {
    const { council, say } = await scene();
    const reached = await council.person({ given: 'Alix', family: 'Aubry', email: 'alix@exemple.fr' });
    await say([reached, await council.person({ given: 'Sacha', family: 'Brun', email: null })]);
    const [mail, ...others] = await mails(council);
    expect([mail?.recipient, others]).toEqual(['alix@exemple.fr', []]);
    expect(mail?.body_text).toContain('demandez un accès');
    expect(mail?.body_text).not.toContain('/plan/actions/');
  });
});

describe('under a sheet kept for its group', () => {
  it('those alone who may read it are told, a masked seat included, and the author learns nothing of it', async () => {
    const { council, bodyId, params, say } = await scene('GROUP');
    const [sits, outside, author, chair] = [
      await council.member('MEMBER'),
      await council.member('MEMBER'),
      await council.member('LEAD'),
      await council.member('CHAIR'),
    ];
    await council.lead(bodyId, author.personId);
    await council.mandate(await council.seat(bodyId, 'CONCERNED'), { personId: sits.personId });
    const everybody = [sits.personId, outside.personId, chair.personId];
    // a lead names those they met: who else sits in their group is not told by what is refused
    expect((await say(everybody, 0, author)).status).toBe(404);
    const meetingId = await council.meeting(bodyId);
    for (const { personId } of [sits, outside]) await council.invite(meetingId, personId);
    const said = await say(everybody, 0, author);
    expect(said.status).toBe(200);
    expect(said.body.mentions).toHaveLength(3);
    const told = await mails(council);
    expect(told.map(({ recipient }) => recipient).toSorted()).toEqual([sits.email, chair.email].toSorted());
    for (const { body_text } of told) expect(body_text).not.toContain('Ouvrir un lieu');
    expect([(await named(sits)).length, (await named(chair)).length, await named(outside)]).toEqual([1, 1, []]);
    // those who were told and those who were not read the same to whoever named them
    const read = (who: TestMember) => who.call(api.get, { params });
    const [comment] = (await read(author)).body.comments;
    expect(Object.keys(comment).filter((key) => /unread|told/.test(key))).toEqual([]);
  });
});
