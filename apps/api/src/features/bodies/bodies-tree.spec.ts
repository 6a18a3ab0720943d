import { describe, expect, it } from '@jest/globals';
import { bodiesApi } from '@trame/contracts/bodies';
import { testApp } from '../../../test/test-app.ts';

const app = await testApp();

describe('the tree of bodies', () => {
  it('counts seats held and vacant today, college by college', async () => {
    const council = await app.council();
    const body = await council.body('STEERING', 'Comité de pilotage');
    const held = await council.seat(body, 'ELECTED');
    const ended = await council.seat(body, 'ELECTED');
    const substituted = await council.seat(body, 'PSYCHIATRY');
    await council.mandate(held, { personId: council.personId });
    await council.mandate(ended, { personId: council.personId, startsOn: '2020-01-01', endsOn: '2024-12-31' });
    await council.mandate(substituted, { personId: council.personId, rank: 'SUBSTITUTE' });
    const { status, body: answer } = await council.call(bodiesApi.list);
    expect([status, answer.total]).toEqual([200, 1]);
    expect(answer.items[0].colleges).toEqual([
      { college: 'ELECTED', held: 1, vacant: 1 },
      { college: 'PSYCHIATRY', held: 0, vacant: 1 },
    ]);
  });

  it('counts the two masked colleges together for those who may not tell them apart', async () => {
    const council = await app.council();
    const body = await council.body();
    await council.mandate(await council.seat(body, 'CONCERNED'), { personId: council.personId });
    await council.seat(body, 'CARERS');
    const member = await council.member('MEMBER');
    const seen = async (who: typeof member) =>
      (await who.call(bodiesApi.get, { params: { bodyId: body } })).body.colleges;
    expect(await seen(member)).toEqual([{ college: 'MASKED', held: 1, vacant: 1 }]);
    expect(await seen(council)).toEqual([
      { college: 'CARERS', held: 0, vacant: 1 },
      { college: 'CONCERNED', held: 1, vacant: 0 },
    ]);
  });

  it('is a 404 for a body of another council', async () => {
    const bodyId = await (await app.council()).body();
    const { status } = await (await app.council()).call(bodiesApi.get, { params: { bodyId } });
    expect(status).toBe(404);
  });
});
