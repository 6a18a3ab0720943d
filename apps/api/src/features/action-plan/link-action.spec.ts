import { describe, expect, it } from '@jest/globals';
import { actionPlanApi } from '@trame/contracts/action-plan';
import { decisionsApi } from '@trame/contracts/decisions';
import { minutesApi } from '@trame/contracts/minutes';
import { weekApi } from '@trame/contracts/week';
import { hold } from '../../../test/factories/a-subject.ts';
import { testApp } from '../../../test/test-app.ts';
import type { TestCouncil, TestMember } from '../../../test/test-council.ts';
import { newId } from '../../platform/database/new-id.ts';

const app = await testApp();

/** A committee that decided one thing and, under another item, promised an action that carries out nothing. */
async function decidedApart() {
  const council = await app.council();
  const bodyId = await council.body('STEERING', 'Comité de pilotage', 'COPIL');
  const { meetingId } = await hold(council, bodyId, '2026-06-03T14:00', ['Local', 'Courrier'], {
    Local: 'DECIDED',
    Courrier: 'ACTION',
  });
  const { items } = (await council.call(decisionsApi.list, { query: { bodyId } })).body;
  const { body: minutes } = await council.call(minutesApi.get, { params: { meetingId } });
  return { council, bodyId, meetingId, decisionId: items[0].id as string, action: minutes.actions[0] as Action };
}

interface Action {
  id: string;
  version: number;
}

const link = (who: TestMember, { id, version }: Action, decisionId: string | null) =>
  who.call(decisionsApi.link, { params: { actionId: id }, version, body: { decisionId } });
const carriedOut = async (council: TestCouncil, bodyId: string) => {
  const { body } = await council.call(decisionsApi.list, { query: { bodyId } });
  return decisionsApi.list.response.parse(body).items.map(({ actionCount, waits }) => [actionCount, waits]);
};
const weekly = async (council: TestCouncil) =>
  weekApi.get.response.parse((await council.call(weekApi.get)).body).toDos.map(({ kind }) => kind);

describe('the decision an action carries out', () => {
  it('is chosen by hand and taken off, and the alarm of a decision without action follows', async () => {
    const { council, bodyId, action, decisionId } = await decidedApart();
    expect([await carriedOut(council, bodyId), await weekly(council)]).toEqual([
      [[0, ['NO_ACTION']]],
      expect.arrayContaining(['NO_ACTION']),
    ]);
    const linked = await link(council, action, decisionId);
    expect([linked.status, linked.body]).toEqual([200, { id: action.id, version: action.version + 1, decisionId }]);
    expect(await carriedOut(council, bodyId)).toEqual([[1, []]]);
    expect(await weekly(council)).not.toContain('NO_ACTION');
    const { body: page } = await council.call(actionPlanApi.getAction, { params: { actionId: action.id } });
    expect(page.born.decision).toBe('COPIL 2026-01');
    expect((await link(council, action, null)).status).toBe(412);
    expect((await link(council, linked.body, null)).body).toMatchObject({ decisionId: null });
    expect(await carriedOut(council, bodyId)).toEqual([[0, ['NO_ACTION']]]);
    const { rows } = await app.superuser.query(
      `select 1 from app.audit_entry where action = 'action.linked' and object_id = $1`,
      [action.id],
    );
    expect(rows).toHaveLength(2);
  });

  it('is one of the same body, that is there', async () => {
    const { council, action, decisionId } = await decidedApart();
    const groupId = await council.body('WORKING_GROUP', 'Logement', 'GT Logement');
    await hold(council, groupId, '2026-06-10T14:00', ['Bail'], { Bail: 'DECIDED' });
    const { items } = (await council.call(decisionsApi.list, { query: { bodyId: groupId } })).body;
    expect((await link(council, action, items[0].id)).body.code).toBe('DECISION_OF_OTHER_BODY');
    await app.superuser.query('update app.action set meeting_id = null where id = $1', [action.id]);
    expect((await link(council, action, items[0].id)).body.code).toBe('DECISION_OF_OTHER_BODY');
    const foreign = await decidedApart();
    for (const other of [newId(), foreign.decisionId]) expect((await link(council, action, other)).status).toBe(422);
    await app.superuser.query('update app.decision set removed_at = now() where id = $1', [decisionId]);
    expect((await link(council, action, decisionId)).status).toBe(422);
  });

  it('is chosen by the coordination and by whoever leads the body of the action', async () => {
    const { council, bodyId, action, decisionId } = await decidedApart();
    const lead = await council.member('LEAD');
    for (const who of [await council.member('MEMBER'), await council.member('CHAIR')])
      expect((await link(who, action, decisionId)).status).toBe(403);
    for (const who of [lead, await app.council()]) expect((await link(who, action, decisionId)).status).toBe(404);
    await council.lead(bodyId, lead.personId);
    expect((await link(lead, action, decisionId)).status).toBe(200);
  });

  it('does not change the words of minutes, frozen or not', async () => {
    const { council, meetingId, action, decisionId } = await decidedApart();
    const words = async () => {
      const { body } = await council.call(minutesApi.get, { params: { meetingId } });
      return [
        body.decisions.map(({ text }: { text: string }) => text),
        body.actions.map(({ title }: { title: string }) => title),
      ];
    };
    const before = await words();
    await app.superuser.query(`update app.minutes set status = 'APPROVED' where meeting_id = $1`, [meetingId]);
    expect((await link(council, action, decisionId)).status).toBe(200);
    expect(await words()).toEqual(before);
  });
});
