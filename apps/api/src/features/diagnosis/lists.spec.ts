import { describe, expect, it } from '@jest/globals';
import { diagnosisApi } from '@trame/contracts/diagnosis';
import type { Diagnosis, Finding } from '@trame/contracts/diagnosis-answers';
import { diagnosisListsApi } from '@trame/contracts/diagnosis-lists';
import { LIMITS } from '@trame/contracts/limits';
import { testApp } from '../../../test/test-app.ts';
import type { TestMember } from '../../../test/test-council.ts';
import { newId } from '../../platform/database/new-id.ts';

const app = await testApp();
const line = (title: string) => ({ title, source: 'CPTS', observed: '2025' });
const add = (who: TestMember, titles: readonly string[], key = newId()) =>
  who.call(diagnosisListsApi.add, { key, body: { kind: 'NEED', findings: titles.map(line) } });
const read = async (who: TestMember): Promise<Finding[]> =>
  ((await who.call(diagnosisApi.get)).body as Diagnosis).items;

describe('a list of needs', () => {
  it('is added at once, and once for one key', async () => {
    const council = await app.council();
    const key = newId();
    const both = [await add(council, ['Attente', 'Isolement'], key), await add(council, ['Attente', 'Isolement'], key)];
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    expect((await read(council)).map(({ kind, title, source, observed }) => [kind, title, source, observed])).toEqual([
      ['NEED', 'Attente', 'CPTS', '2025'],
      ['NEED', 'Isolement', 'CPTS', '2025'],
    ]);
    expect((await add(await council.member('LEAD'), ['x'])).status).toBe(403);
  });

  it('is added whole or not at all', async () => {
    const council = await app.council();
    expect((await add(council, ['Attente', ' '])).status).toBe(422);
    expect((await add(council, [])).status).toBe(422);
    await app.superuser.query(
      `insert into app.finding (council_id, id, kind, title)
       select $1, gen_random_uuid(), 'RESOURCE', 'r' from generate_series(1, $2::int)`,
      [council.councilId, LIMITS.diagnosis.findings - 1],
    );
    expect((await add(council, ['Attente', 'Isolement'])).body.code).toBe('DIAGNOSIS_FULL');
    expect((await read(council)).filter(({ kind }) => kind === 'NEED')).toEqual([]);
    expect((await add(council, ['Attente'])).status).toBe(201);
  });

  it('is taken back, but for what somebody changed since', async () => {
    const council = await app.council();
    const findings = (await add(council, ['Attente', 'Isolement'])).body.items as { id: string; version: number }[];
    const [first] = await read(council);
    const { territory: _, objectives: __, removed: ___, id: findingId, version, ...said } = first as Finding;
    const body = { ...said, title: 'Huit mois', territoryIds: [] };
    await council.call(diagnosisApi.change, { params: { findingId }, version, body });
    const takeBack = (who: TestMember) => who.call(diagnosisListsApi.takeBack, { body: { findings } });
    expect((await takeBack(await app.council())).status).toBe(404);
    expect((await takeBack(await council.member('MEMBER'))).status).toBe(403);
    expect((await takeBack(council)).body).toEqual({ removed: 1 });
    expect((await takeBack(council)).body).toEqual({ removed: 0 });
    expect((await read(council)).map(({ title }) => title)).toEqual(['Huit mois']);
  });
});
