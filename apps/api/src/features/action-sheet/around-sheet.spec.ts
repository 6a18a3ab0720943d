import { describe, expect, it } from '@jest/globals';
import { actionPlanApi } from '@trame/contracts/action-plan';
import { actionSheetApi as api } from '@trame/contracts/action-sheet';
import { testApp } from '../../../test/test-app.ts';
import type { TestCouncil, TestMember } from '../../../test/test-council.ts';
import { newId } from '../../platform/database/new-id.ts';

const app = await testApp();

async function anAction(council: TestCouncil, body: object = {}) {
  const asked = { body: { title: 'Ouvrir un lieu', ...body }, key: newId() };
  return { actionId: String((await council.call(actionPlanApi.addAction, asked)).body.id) };
}

const sheet = async (who: TestMember, params: { actionId: string }) =>
  api.get.response.parse((await who.call(api.get, { params })).body);

const comment = (who: TestMember, params: object, text: string, version = 0, mentionIds: string[] = []) =>
  who.call(api.putComment, { params: { ...params }, body: { text, mentionIds }, version });

describe('what is said under a sheet', () => {
  it('is read by everybody with those it names, and changed by its author alone', async () => {
    const council = await app.council();
    const member = await council.member('MEMBER');
    const params = { ...(await anAction(council)), commentId: newId() };
    const named = await council.person({ given: 'Alix', family: 'Aubry' });
    const written = await comment(member, params, 'Le bail arrive lundi.', 0, [named]);
    expect(written.body).toMatchObject({
      version: 1,
      editedAt: null,
      mentions: [{ name: 'Alix Aubry' }],
      mayChange: true,
    });
    expect((await comment(member, params, 'Le bail arrive lundi.', 0, [named])).body.version).toBe(1);
    expect((await comment(member, params, 'Mardi.', 1)).body).toMatchObject({ version: 2, mentions: [] });
    expect((await comment(council, params, 'Jamais.', 2)).status).toBe(403);
    const [read] = (await sheet(council, params)).comments;
    expect(read).toMatchObject({ text: 'Mardi.', mayChange: false, mayRemove: true, editedAt: expect.any(String) });
  });

  it('is taken away by its author or the coordination, and by nobody else', async () => {
    const council = await app.council();
    const [member, other] = [await council.member('MEMBER'), await council.member('MEMBER')];
    const action = await anAction(council);
    for (const [who, status] of [
      [member, 204],
      [council, 204],
      [other, 403],
    ] as const) {
      const params = { ...action, commentId: newId() };
      await comment(member, params, 'Vu.');
      expect((await who.call(api.removeComment, { params, version: 2 })).status).toBe(status === 403 ? 403 : 412);
      expect((await who.call(api.removeComment, { params, version: 1 })).status).toBe(status);
    }
    expect((await sheet(member, action)).comments).toHaveLength(1);
  });

  it('is refused under a sheet kept for others, for people of another council, and to another council', async () => {
    const council = await app.council();
    const other = await app.council();
    const params = { ...(await anAction(council)), commentId: newId() };
    expect((await comment(council, params, 'Vu.', 0, [await other.person()])).status).toBe(404);
    expect((await comment(other, params, 'Vu.')).status).toBe(404);
    await council.call(api.settle, { params, body: { visibility: 'GROUP' }, version: 1 });
    expect((await comment(await council.member('MEMBER'), params, 'Vu.')).body.code).toBe('SHEET_RESERVED');
  });
});

describe('what a sheet is part of', () => {
  it('tells the meetings and decisions of its subject, but not what is restricted or being written', async () => {
    const council = await app.council();
    const member = await council.member('MEMBER');
    const bodyId = await council.body('STEERING', 'Comité de pilotage', 'COPIL');
    const params = await anAction(council);
    const held = await council.meeting(bodyId, {
      state: 'CLOSED',
      title: 'Comité de juin',
      startsLocal: '2026-06-01T14:00',
    });
    const ahead = await council.meeting(bodyId, { title: 'Comité de mars', startsLocal: '2027-03-01T14:00' });
    const items = [await council.item(held, 'Un lieu'), await council.item(ahead, 'Un lieu, suite')];
    await app.superuser.query(
      `with subject as (
         insert into app.subject (council_id, id, body_id, title) values ($1, gen_random_uuid(), $2, 'Un lieu') returning id
       ), linked as (
         update app.agenda_item set subject_id = (select id from subject) where id = any($3)
       ), decided as (
         insert into app.decision (council_id, id, meeting_id, item_id, body_id, year, number, text, kind, decided_at)
         select $1, gen_random_uuid(), $4, ($3::uuid[])[1], $2, 2026, 3, 'Le local est retenu.', 'CONSENSUS', '2026-06-01T13:00Z'
       )
       update app.action set item_id = ($3::uuid[])[1], meeting_id = $4 where id = $5`,
      [council.councilId, bodyId, items, held, params.actionId],
    );
    const seen = await sheet(member, params);
    expect(seen.meetings.map(({ meetingTitle, held: done }) => [meetingTitle, done])).toEqual([
      ['Comité de mars', false],
      ['Comité de juin', true],
    ]);
    expect(seen.decisions).toMatchObject([{ bodyTag: 'COPIL', year: 2026, number: 3, decidedOn: '2026-06-01' }]);
    await app.superuser.query(`update app.meeting set state = 'IN_PROGRESS' where id = $1`, [held]);
    expect((await sheet(member, params)).decisions).toEqual([]);
    expect((await sheet(council, params)).decisions).toHaveLength(1);
    await app.superuser.query(
      `with hidden as (
         insert into app.restricted_item (council_id, item_id, title, purpose) values ($1, $2, 'Un lieu', 'DISCUSSION')
       ) update app.agenda_item set restricted = true, title = 'Point à huis clos' where id = $2`,
      [council.councilId, items[0]],
    );
    expect(await sheet(member, params)).toMatchObject({ meetings: [], decisions: [] });
    expect((await sheet(council, params)).meetings).toHaveLength(2);
  });

  it('tells who changed which fields, to those who follow it', async () => {
    const council = await app.council();
    const params = await anAction(council);
    await council.call(api.settle, { params, body: { aims: 'Un secret', context: '' }, version: 1 });
    const { history } = await sheet(council, params);
    expect(history.map(({ action, fields }) => [action, fields])).toEqual([
      ['action.sheet-settled', ['context', 'aims']],
      ['action.added', []],
    ]);
    expect(history[0]?.who).toMatchObject({ id: council.personId });
    expect(JSON.stringify(history)).not.toContain('Un secret');
    expect((await sheet(await council.member('CHAIR'), params)).history).toHaveLength(2);
    expect((await sheet(await council.member('MEMBER'), params)).history).toEqual([]);
  });
});
