import { describe, expect, it } from '@jest/globals';
import { diagnosisApi } from '@trame/contracts/diagnosis';
import { readSpreadsheet } from '../../../../../libs/documents/src/spreadsheet/read-spreadsheet.ts';
import { testApp } from '../../../test/test-app.ts';
import type { TestCouncil, TestMember } from '../../../test/test-council.ts';
import { newId } from '../../platform/database/new-id.ts';

const app = await testApp();
const LIMITS = { unfolded: 1e7, entries: 100, ratio: 200, rows: 2_000, columns: 20, sheets: 5, cell: 2_500 };

const add = (council: TestCouncil, body: object) =>
  council.call(diagnosisApi.add, {
    key: newId(),
    body: {
      ...{ kind: 'NEED', description: '', source: null, sourceUrl: null, observed: null, weight: null },
      ...{ themes: [], publics: [], territoryIds: [], ...body },
    },
  });

const rowsOf = async (who: TestMember, query = {}) => {
  const { body } = await who.call(diagnosisApi.xlsx, { query });
  return (await readSpreadsheet(body as Buffer, LIMITS))[0]?.rows ?? [];
};

describe('the diagnosis as a spreadsheet', () => {
  it('holds what a filter shows, in words', async () => {
    const council = await app.council();
    await add(council, { title: 'Attente', weight: 'HIGH', themes: ['CRISIS', 'YOUTH'], observed: '2025-03' });
    await add(council, { kind: 'RESOURCE', title: 'Maison des adolescents', source: 'GT Jeunes' });
    const rows = await rowsOf(await council.member('MEMBER'));
    expect(rows[0]?.slice(0, 5)).toEqual(['Nature', 'Besoin ou ressource', 'Précisions', 'Importance', 'Thèmes']);
    expect(rows[1]?.slice(0, 5)).toEqual(['Besoin', 'Attente', null, 'Forte', 'Crise et urgence, Enfance et jeunesse']);
    expect(rows[1]?.[9]).toBe('2025-03');
    expect(rows[2]?.slice(0, 2)).toEqual(['Ressource', 'Maison des adolescents']);
    expect(await rowsOf(council, { kind: 'RESOURCE' })).toHaveLength(2);
  });

  it('is text that computes nothing, in the language that is asked for', async () => {
    const council = await app.council();
    await add(council, { title: '=HYPERLINK("x")' });
    const { text, headers } = await council.call(diagnosisApi.csv, { query: { language: 'en' } });
    expect(headers['content-type']).toContain('text/csv');
    expect(headers['content-disposition']).toContain('diagnosis-of-the-territory.csv');
    expect(text).toContain('Kind;Need or resource;Details');
    expect(text).toContain(`"'=HYPERLINK(""x"")"`);
  });

  it('holds nothing of another council, and every line of a full one', async () => {
    const council = await app.council();
    const other = await app.council();
    await add(council, { title: 'Attente' });
    expect(await rowsOf(other)).toHaveLength(1);
    const { councilId } = council;
    expect((await other.call(diagnosisApi.csv, { params: { councilId } })).status).toBe(404);
    await app.superuser.query(
      `insert into app.finding (council_id, id, kind, title)
       select $1, gen_random_uuid(), 'NEED', 'Besoin ' || n from generate_series(1, 500) n`,
      [other.councilId],
    );
    expect(await rowsOf(other)).toHaveLength(501);
  });
});
