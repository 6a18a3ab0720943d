import { describe, expect, it } from '@jest/globals';
import { decisionsApi } from '@trame/contracts/decisions';
import { type Minutes, minutesApi } from '@trame/contracts/minutes';
import { minutesLifeApi } from '@trame/contracts/minutes-life';
import { minutesVersionsApi } from '@trame/contracts/minutes-versions';
import { plainRun, wordsOf } from '@trame/domain/minutes/text-block';
import { circulate, heldMeeting, readLife } from '../../../../test/factories/a-held-meeting.ts';
import { testApp } from '../../../../test/test-app.ts';
import type { TestMember } from '../../../../test/test-council.ts';
import { newId } from '../../../platform/database/new-id.ts';

const app = await testApp();
const saying = (text: string) => [{ kind: 'PARAGRAPH', at: null, runs: [plainRun(text)] }];
const textOf = ({ items }: Pick<Minutes, 'items'>): string[] => items.flatMap(({ text }) => text.map(wordsOf));

async function circulated() {
  const held = await heldMeeting(app);
  await circulate(held.council, held.params);
  const correct = (body: object, who: TestMember = held.council) =>
    who.call(minutesVersionsApi.correct, { params: held.params, key: newId(), body });
  const reworded = { items: [{ id: held.itemId, text: saying('Le groupe a rencontré quatre bailleurs.') }] };
  return { ...held, correct, reworded };
}

describe('a version', () => {
  it('says what changed and why; the one before stays word for word', async () => {
    const { council, params, decisionId, correct, reworded } = await circulated();
    const decisions = [{ id: decisionId, text: 'La commission se réunit chaque trimestre.' }];
    const made = await correct({ basedOn: 1, reason: 'Nombre de bailleurs', ...reworded, decisions });
    expect([made.status, made.body]).toEqual([201, { number: 2 }]);
    const member = await council.member('MEMBER');
    const now = await member.call(minutesApi.get, { params });
    expect(textOf(now.body)).toEqual(['Le groupe a rencontré quatre bailleurs.']);
    const first = await member.call(minutesVersionsApi.get, { params: { ...params, number: '1' } });
    expect(textOf(first.body)).toEqual(['Le groupe a rencontré trois bailleurs.']);
    const { versions } = await readLife(member, params);
    expect(versions.map(({ number, reason }) => [number, reason])).toEqual([
      [1, ''],
      [2, 'Nombre de bailleurs'],
    ]);
    expect(versions[0]?.sha256).not.toBe(versions[1]?.sha256);
    const register = await member.call(decisionsApi.list, {});
    expect(register.body.items[0].text).toBe('La commission se réunit chaque trimestre.');
  });

  it('is written on approved minutes too, and what was approved can still be read', async () => {
    const { council, params, correct, reworded } = await circulated();
    const { version } = await readLife(council, params);
    await council.call(minutesLifeApi.approve, { params, version, body: {} });
    expect((await correct({ basedOn: 1, reason: 'Erreur matérielle', ...reworded })).status).toBe(201);
    expect(await readLife(council, params)).toMatchObject({ status: 'APPROVED', versions: [{}, { number: 2 }] });
  });

  it('shows both texts to whoever started from an older one', async () => {
    const { correct, reworded } = await circulated();
    await correct({ basedOn: 1, reason: 'Première', ...reworded });
    const stale = await correct({ basedOn: 1, reason: 'Seconde', ...reworded });
    expect([stale.status, textOf(stale.body.current)]).toEqual([412, ['Le groupe a rencontré quatre bailleurs.']]);
  });

  it('is refused without a reason, of a draft, about what is not there, to members and strangers', async () => {
    const { council, params, correct, reworded } = await circulated();
    const body = { basedOn: 1, reason: 'Raison', ...reworded };
    const draft = await heldMeeting(app);
    const answers = await Promise.all([
      correct({ ...body, reason: '' }),
      correct({ ...body, items: [{ id: newId(), text: [] }] }),
      correct({ ...body, items: [], decisions: [{ id: newId(), text: 'x' }] }),
      correct(body, await council.member('MEMBER')),
      correct(body, await council.member('LEAD')),
      correct(body, await app.council()),
      draft.council.call(minutesVersionsApi.correct, { params: draft.params, key: newId(), body }),
      council.call(minutesVersionsApi.get, { params: { ...params, number: '2' } }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([422, 404, 404, 403, 404, 404, 409, 404]);
  });
});
